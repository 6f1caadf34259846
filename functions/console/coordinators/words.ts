import type { Role } from '../../../db/console/tables.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';
import type { Changed } from '../../actions/coordinators/let-in.ts';

/** What is said where an owner lets others in to the console. */
interface CoordinatorsWords {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly who: string;
  readonly role: string;
  readonly sees: string;
  readonly seen: string;
  readonly roles: Readonly<Record<Role, string>>;
  /** The same with what each may do. */
  readonly mayDo: Readonly<Record<Role, string>>;
  readonly all: string;
  readonly some: string;
  readonly never: string;
  readonly none: string;
  readonly you: string;
  readonly change: string;
  readonly save: string;
  readonly withdraw: string;
  readonly withdrawHint: string;
  readonly invite: string;
  readonly inviteHint: string;
  /** The same where an e-mail tells them. */
  readonly inviteTells: string;
  readonly email: string;
  readonly name: string;
  readonly add: string;
  readonly journal: string;
  readonly onMachine: string;
  readonly acts: Readonly<Record<string, (who: string, what: string) => string>>;
  readonly done: {
    readonly add: (address: string, tells: boolean) => string;
    readonly change: string;
    readonly withdraw: string;
  };
  readonly faults: Readonly<Record<Exclude<Changed, 'done'>, string>> & {
    readonly email: string;
    readonly name: string;
    readonly programmes: string;
    readonly ownersSeeAll: string;
    readonly sees: string;
    readonly role: string;
  };
}

/** What is said where an owner lets others in to the console. */
export const coordinatorsWords = bilingual<CoordinatorsWords>({
  fr: {
    title: 'Accès – Console',
    heading: 'Qui entre dans la console',
    lead: "Chaque personne entre par sa propre adresse. Ce que vous changez ici vaut dès sa prochaine page, où qu'elle soit connectée.",
    who: 'Qui',
    role: 'Rôle',
    sees: 'Voit',
    seen: 'Dernière connexion',
    roles: { owner: 'Propriétaire', coordinator: 'Coordination', reader: 'Lecture' },
    mayDo: {
      owner: 'Propriétaire : voit tout, et invite les autres',
      coordinator: 'Coordination : décide, corrige, exporte et efface',
      reader: 'Lecture : lit, et ne change rien',
    },
    all: 'tous les programmes',
    some: 'seulement ceux-ci :',
    never: 'jamais',
    none: "Personne n'est encore invité : la console ne s'ouvre que sur cette machine.",
    you: '(vous)',
    change: 'Modifier',
    save: 'Enregistrer',
    withdraw: "Retirer l'accès",
    withdrawHint:
      "Ses sessions se ferment aussitôt, sur tous ses appareils. Ce qu'elle a fait reste au journal.",
    invite: "Inviter quelqu'un",
    inviteHint:
      "Aucun e-mail ne part d'ici : donnez-lui vous-même l'adresse de la console, et dites-lui d'y entrer avec cette adresse e-mail.",
    inviteTells:
      "Un e-mail lui donne l'adresse de la console et dit comment y entrer. Retirez l'accès tout de suite, et il ne part pas s'il attend encore.",
    email: 'Adresse e-mail',
    name: 'Nom (facultatif)',
    add: 'Inviter',
    journal: 'Ce qui a changé en dernier',
    onMachine: 'la machine de déploiement',
    acts: {
      'let-in': (who, what) => `${who} a invité ${what}`,
      access: (who, what) => `${who} a changé l'accès de ${what}`,
      withdraw: (who, what) => `${who} a retiré l'accès de ${what}`,
      recovery: (who, what) => `${who} a imprimé un code de secours pour ${what}`,
    },
    done: {
      add: (address, tells) =>
        tells
          ? "Invitation enregistrée. Un e-mail part, avec l'adresse de la console."
          : `Invitation enregistrée. L'adresse de la console, à lui donner : ${address}`,
      change: 'Accès modifié.',
      withdraw: 'Accès retiré.',
    },
    faults: {
      email: "Ce n'est pas une adresse e-mail entière. Exemple : prenom.nom@exemple.fr.",
      name: 'Ce nom est trop long : cent signes au plus.',
      role: 'Choisissez un rôle.',
      sees: 'Dites si elle voit tous les programmes, ou seulement certains.',
      programmes: 'Cochez au moins un programme, ou choisissez « tous les programmes ».',
      ownersSeeAll:
        'Une personne propriétaire voit tous les programmes : choisissez « tous les programmes », ou un autre rôle.',
      there: 'Cette adresse est déjà invitée : modifiez son accès dans la liste.',
      gone: "Cette personne n'est plus dans la liste : quelqu'un a retiré son accès entre-temps.",
      last: 'Il doit rester une personne propriétaire, sans quoi plus personne ne pourrait inviter. Nommez-en une autre d’abord.',
      overtaken:
        "Quelqu'un d'autre a changé cet accès entre-temps : la liste montre où il en est. Vos choix sont encore dans les champs ; enregistrez-les s'ils sont les bons.",
      refused: "Vous n'êtes plus propriétaire : rien n'a été changé.",
    },
  },
  en: {
    title: 'Access – Console',
    heading: 'Who enters the console',
    lead: 'Each person enters by their own address. What you change here holds from their next page on, wherever they are signed in.',
    who: 'Who',
    role: 'Role',
    sees: 'Sees',
    seen: 'Last signed in',
    roles: { owner: 'Owner', coordinator: 'Coordinator', reader: 'Reader' },
    mayDo: {
      owner: 'Owner: sees everything, and lets others in',
      coordinator: 'Coordinator: decides, corrects, exports and erases',
      reader: 'Reader: reads, and changes nothing',
    },
    all: 'all programmes',
    some: 'only these:',
    never: 'never',
    none: 'Nobody is invited yet: the console opens on this machine only.',
    you: '(you)',
    change: 'Change',
    save: 'Save',
    withdraw: 'Withdraw access',
    withdrawHint:
      'Their sessions close at once, on all their devices. What they did stays in the journal.',
    invite: 'Invite somebody',
    inviteHint:
      'No e-mail leaves from here: give them the address of the console yourself, and tell them to enter with this e-mail address.',
    inviteTells:
      'An e-mail gives them the address of the console and says how to enter. Withdraw the access at once, and it does not leave if it still waits.',
    email: 'E-mail address',
    name: 'Name (optional)',
    add: 'Invite',
    journal: 'What changed last',
    onMachine: 'the machine that deploys',
    acts: {
      'let-in': (who, what) => `${who} invited ${what}`,
      access: (who, what) => `${who} changed the access of ${what}`,
      withdraw: (who, what) => `${who} withdrew the access of ${what}`,
      recovery: (who, what) => `${who} printed a recovery code for ${what}`,
    },
    done: {
      add: (address, tells) =>
        tells
          ? 'Invited. An e-mail is leaving, with the address of the console.'
          : `Invited. The address of the console, for them: ${address}`,
      change: 'Access changed.',
      withdraw: 'Access withdrawn.',
    },
    faults: {
      email: 'That is not a whole e-mail address. Example: first.last@example.org.',
      name: 'This name is too long: a hundred characters at most.',
      role: 'Choose a role.',
      sees: 'Say whether they see all programmes, or only some.',
      programmes: 'Tick at least one programme, or choose “all programmes”.',
      ownersSeeAll: 'An owner sees all programmes: choose “all programmes”, or another role.',
      there: 'This address is invited already: change its access in the list.',
      gone: 'This person is no longer in the list: somebody withdrew their access in the meantime.',
      last: 'An owner must be left, or nobody could invite anybody. Name another one first.',
      overtaken:
        'Somebody else changed this access in the meantime: the list shows how it stands. Your choices are still in the fields; save them if they are right.',
      refused: 'You are no longer an owner: nothing was changed.',
    },
  },
});
