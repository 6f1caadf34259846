import { bilingual } from '../../../domain/words/bilingual.ts';

/** What is said when the console shows nothing else: closed, ended, not found, not allowed. */
export const messageWords = bilingual({
  fr: {
    title: 'Console',
    todo: 'Ce que vous pouvez faire',
    signedOut: {
      heading: 'Votre session est terminée',
      what: "Elle se ferme après trente minutes sans usage, ou douze heures au plus. Rien n'a été enregistré.",
      todo: 'Ouvrez la console dans un autre onglet et connectez-vous, puis revenez à la page précédente de celui-ci : ce que vous avez écrit y est encore.',
    },
    readersOnlyRead: {
      heading: 'Votre accès permet seulement de lire',
      what: "Changer un statut, écrire une note ou exporter demande un accès de coordination. Rien n'a été changé.",
      todo: 'Demandez cet accès à la personne responsable du site.',
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
        `Le réglage CONSOLE_DRIVER vaut "${name}", qui n'est pas un mode connu. Modes connus : local, access, link.`,
      planned: (name: string) =>
        `Le mode "${name}" n'existe pas encore dans cette version. Seul "local" existe, pour sa propre machine.`,
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
      what: 'It closes after thirty minutes without use, or after twelve hours. Nothing was saved.',
      todo: 'Open the console in another tab and sign in, then go back one page in this one: what you wrote is still there.',
    },
    readersOnlyRead: {
      heading: 'Your access is for reading only',
      what: "Changing a status, writing a note or exporting needs a coordinator's access. Nothing was changed.",
      todo: 'Ask whoever is responsible for the site for that access.',
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
        `The setting CONSOLE_DRIVER is "${name}", which is not a known mode. Known modes: local, access, link.`,
      planned: (name) =>
        `The mode "${name}" does not exist in this version yet. Only "local" does, for your own machine.`,
      incomplete: (name) => `The mode that was chosen also needs the setting ${name}.`,
    },
    tooMany: {
      heading: 'Too many attempts in one minute',
      what: 'The console accepts ten wrong codes a minute, and ten requests for a new one.',
      todo: 'Wait a minute, then try again. A right code always gets in.',
    },
  },
});
