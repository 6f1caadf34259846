import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said when the console shows nothing else: closed, ended, not found, not allowed. */
export const messageWords = bilingual({
  fr: {
    title: 'Console',
    todo: 'Ce que vous pouvez faire',
    signedOut: {
      heading: 'Votre session est terminée',
      what: "Elle se ferme après trente minutes sans usage, au bout de douze heures, ou aussitôt si votre accès est retiré. Rien n'a été enregistré.",
      todo: 'Ouvrez la console dans un autre onglet et connectez-vous, puis revenez à la page précédente de celui-ci : ce que vous avez écrit y est encore.',
    },
    readersOnlyRead: {
      heading: 'Votre accès permet seulement de lire',
      what: "Changer un statut, écrire une note ou exporter demande un accès de coordination. Rien n'a été changé.",
      todo: 'Demandez cet accès à la personne responsable du site.',
    },
    ownersOnly: {
      heading: 'Seules les personnes propriétaires invitent',
      what: "Voir et changer qui entre dans la console demande un accès de propriétaire. Rien n'a été changé.",
      todo: 'Demandez-le à une personne propriétaire.',
    },
    notLetIn: (who: string) => ({
      heading: "Vous n'êtes pas parmi les personnes invitées",
      what: `Cloudflare Access vous reconnaît : ${who}. Mais personne n'a ouvert la console à cette adresse, ou son accès a été retiré.`,
      todo: "Demandez à une personne responsable du site de vous inviter à cette adresse, ou connectez-vous avec l'adresse à laquelle on vous a invitée ou invité.",
    }),
    notThroughAccess: {
      heading: 'La console ne sait pas qui vous êtes',
      what: "Elle ne s'ouvre qu'à travers Cloudflare Access, et cette demande n'en porte pas la preuve, ou une preuve qui n'est pas bonne.",
      todo: "Rechargez la page : Cloudflare Access vous demandera de vous connecter. S'il ne demande rien, son application ne couvre pas cette adresse, ou ACCESS_AUD n'est pas la sienne : transmettez cette page à la personne qui s'occupe de l'installation.",
    },
    noKeys: {
      heading: 'La console ne peut pas vérifier qui vous êtes',
      what: "Les clés de Cloudflare Access ne répondent pas. Dans le doute, la console reste fermée. Rien n'a été changé, et le site public continue de fonctionner.",
      todo: "Attendez une minute, puis rechargez la page. Si rien ne change, le réglage ACCESS_TEAM_DOMAIN nomme peut-être une équipe qui n'existe pas.",
    },
    missing: {
      heading: "Cette page de la console n'existe pas",
      what: "L'adresse a changé, ou la réponse a été effacée : à la demande de la personne, ou à la fin de sa durée de conservation.",
      todo: "Repartez de l'accueil de la console.",
    },
    shut: {
      heading: 'La console est fermée',
      what: "Elle ne s'ouvre que si sa configuration est complète. Le site public et les formulaires continuent de fonctionner.",
      todo: "Transmettez cette page à la personne qui s'occupe de l'installation.",
    },
    shutBecause: {
      unset: (name: string) =>
        `Le réglage ${name} n'est pas donné : il dit comment les coordinatrices et coordinateurs se font reconnaître.`,
      unknown: (name: string) =>
        `Le réglage CONSOLE_DRIVER vaut "${name}", qui n'est pas un mode connu. Modes connus : access, code, et local pour sa propre machine.`,
      incomplete: (name: string) => `Le mode choisi demande aussi le réglage ${name}.`,
    },
    tooMany: {
      heading: "Trop d'essais en une minute",
      what: 'La console accepte dix codes faux par minute, et dix demandes de nouveau code.',
      todo: 'Attendez une minute, puis recommencez. Un code juste entre toujours.',
    },
  },
  en: {
    title: 'Console',
    todo: 'What you can do',
    signedOut: {
      heading: 'Your session has ended',
      what: 'It closes after thirty minutes without use, after twelve hours, or at once when your access is withdrawn. Nothing was saved.',
      todo: 'Open the console in another tab and sign in, then go back one page in this one: what you wrote is still there.',
    },
    readersOnlyRead: {
      heading: 'Your access is for reading only',
      what: "Changing a status, writing a note or exporting needs a coordinator's access. Nothing was changed.",
      todo: 'Ask whoever is responsible for the site for that access.',
    },
    ownersOnly: {
      heading: 'Only owners let people in',
      what: 'Seeing and changing who enters the console needs an owner’s access. Nothing was changed.',
      todo: 'Ask an owner.',
    },
    notLetIn: (who) => ({
      heading: 'You are not among the people invited',
      what: `Cloudflare Access recognises you as ${who}. But nobody opened the console to this address, or its access was withdrawn.`,
      todo: 'Ask an owner of the site to invite you at this address, or sign in with the address at which you were invited.',
    }),
    notThroughAccess: {
      heading: 'The console does not know who you are',
      what: 'It opens only through Cloudflare Access, and this request carries no proof of that, or one that is not good.',
      todo: 'Reload the page: Cloudflare Access will ask you to sign in. If it asks nothing, its application does not cover this address, or ACCESS_AUD is not its own: pass this page on to whoever looks after the installation.',
    },
    noKeys: {
      heading: 'The console cannot check who you are',
      what: 'The keys of Cloudflare Access do not answer. In doubt the console stays shut. Nothing was changed, and the public site goes on working.',
      todo: 'Wait a minute, then reload the page. If nothing changes, the setting ACCESS_TEAM_DOMAIN may name a team that does not exist.',
    },
    missing: {
      heading: 'There is no such page in the console',
      what: 'The address has changed, or the answer was erased: because the person asked for it, or at the end of its retention time.',
      todo: 'Start again from the home of the console.',
    },
    shut: {
      heading: 'The console is closed',
      what: 'It opens only when its configuration is complete. The public site and its forms go on working.',
      todo: 'Pass this page on to whoever looks after the installation.',
    },
    shutBecause: {
      unset: (name) => `The setting ${name} is not given: it says how coordinators are recognised.`,
      unknown: (name) =>
        `The setting CONSOLE_DRIVER is "${name}", which is not a known mode. Known modes: access, code, and local for your own machine.`,
      incomplete: (name) => `The mode that was chosen also needs the setting ${name}.`,
    },
    tooMany: {
      heading: 'Too many attempts in one minute',
      what: 'The console accepts ten wrong codes a minute, and ten requests for a new one.',
      todo: 'Wait a minute, then try again. A right code always gets in.',
    },
  },
});
