import type { Role, Standing } from '../../../domain/people/participation.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

/** Where somebody stands, and what comes next: said to them. */
interface Said {
  readonly now: string;
  readonly next: string;
}

interface SpaceWords {
  readonly title: string;
  readonly hello: (name: string) => string;
  readonly address: (email: string) => string;
  readonly programmes: string;
  readonly noProgramme: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly appliedOn: (day: string) => string;
  readonly promised: (day: string) => string;
  readonly promiseMissed: (day: string) => string;
  readonly standings: Readonly<Record<Standing, Said>>;
  /** Somebody who is ready, and in a pair that is not over. */
  readonly paired: Said;
  /** Somebody who is ready where the two sides choose each other. */
  readonly choosing: Readonly<Record<Role, Said>>;
  /** What comes next there for whoever is accepted or prepares. */
  readonly choosingLater: Readonly<Record<Role, string>>;
  readonly sent: string;
  readonly sentHelp: string;
  readonly sentOn: (day: string) => string;
  readonly copy: string;
  readonly copyHelp: string;
  readonly copyHtml: string;
  readonly copyJson: string;
  readonly erase: string;
  readonly eraseHelp: string;
  readonly eraseLink: string;
  readonly leave: string;
  readonly leaveHere: string;
  readonly leaveEverywhere: string;
  readonly everywhereHint: string;
}

/** What a participant's own page says. */
export const spaceWords = bilingual<SpaceWords>({
  fr: {
    title: 'Mon espace',
    hello: (name) => (name === '' ? 'Bonjour.' : `Bonjour, ${name}.`),
    address: (email) => `Cette page est la vôtre : elle s'ouvre par un lien envoyé à ${email}.`,
    programmes: 'Où en est votre inscription',
    noProgramme: 'Tous les programmes',
    roles: { mentor: 'Comme mentor', mentee: 'Pour avoir un mentor' },
    appliedOn: (day) => `Inscription du ${day}`,
    promised: (day) => `Réponse promise au plus tard le ${day}.`,
    promiseMissed: (day) =>
      `La réponse était promise pour le ${day}. Elle a du retard : vous pouvez répondre à l'un de nos e-mails pour en demander des nouvelles.`,
    standings: {
      applied: {
        now: 'Inscription reçue',
        next: "La coordination la lit et vous répond. Vous n'avez rien à faire.",
      },
      waiting: {
        now: "Sur liste d'attente",
        next: "Si une place se libère, la coordination vous écrit. Vous n'avez rien à faire.",
      },
      accepted: {
        now: 'Inscription acceptée',
        next: 'Vient la préparation ; ensuite, la coordination cherche avec qui former votre binôme.',
      },
      preparing: {
        now: 'Préparation en cours',
        next: 'Une fois la préparation faite, la coordination cherche avec qui former votre binôme.',
      },
      ready: {
        now: 'Préparation faite',
        next: 'La coordination cherche avec qui former votre binôme, et vous écrit quand elle a trouvé.',
      },
      finished: { now: 'Parcours terminé', next: 'Merci. Vous pouvez vous inscrire de nouveau.' },
      left: {
        now: 'Vous avez quitté ce programme',
        next: 'Vous pouvez vous inscrire de nouveau quand vous le voulez.',
      },
      declined: {
        now: 'Inscription non retenue',
        next: 'Vous pouvez vous inscrire de nouveau, à ce programme ou à un autre.',
      },
    },
    choosing: {
      mentor: {
        now: 'Préparation faite',
        next: "Dans ce programme, les personnes accompagnées choisissent : quand l'une d'elles vous demande, un e-mail vous le dit.",
      },
      mentee: {
        now: 'Préparation faite',
        next: 'Dans ce programme, vous choisissez votre mentor : le mentor dit oui, non, ou demande à en savoir plus.',
      },
    },
    choosingLater: {
      mentor:
        "Une fois la préparation faite, les personnes accompagnées peuvent vous choisir : quand l'une d'elles vous demande, un e-mail vous le dit.",
      mentee:
        'Une fois la préparation faite, vous choisissez votre mentor : le mentor dit oui, non, ou demande à en savoir plus.',
    },
    paired: { now: 'En binôme', next: 'Tout ce qui touche votre binôme se trouve plus haut.' },
    sent: 'Ce que vous avez envoyé',
    sentHelp:
      'Ouvrez un envoi pour le relire, savoir qui le lit, le corriger ou revenir sur un accord.',
    sentOn: (day) => `Envoyé le ${day}`,
    copy: 'Emporter une copie',
    copyHelp:
      'Ce que nous gardons de vous, dans un fichier : à lire, ou à donner à un autre service. Pour les notes de la coordination, adressez-vous à elle.',
    copyHtml: 'Télécharger pour lire (HTML)',
    copyJson: 'Télécharger pour un logiciel (JSON)',
    erase: 'Tout effacer',
    eraseHelp: "Vous verrez d'abord ce qui disparaît et ce qui reste. L'effacement est immédiat.",
    eraseLink: 'Effacer tout ce que vous gardez de moi',
    leave: 'Refermer cette page',
    leaveHere: 'Refermer mon espace',
    leaveEverywhere: 'Refermer partout et annuler mes liens',
    everywhereHint:
      'Sur tous vos appareils. Les liens déjà reçus ne valent plus rien ; vous pourrez en demander un nouveau.',
  },
  en: {
    title: 'My space',
    hello: (name) => (name === '' ? 'Hello.' : `Hello, ${name}.`),
    address: (email) => `This page is yours: it opens by a link sent to ${email}.`,
    programmes: 'Where your application stands',
    noProgramme: 'All programmes',
    roles: { mentor: 'As a mentor', mentee: 'To have a mentor' },
    appliedOn: (day) => `Applied on ${day}`,
    promised: (day) => `An answer is promised by ${day} at the latest.`,
    promiseMissed: (day) =>
      `The answer was promised by ${day}. It is late: you may reply to any of our e-mails to ask about it.`,
    standings: {
      applied: {
        now: 'Application received',
        next: 'The coordinator reads it and replies to you. There is nothing for you to do.',
      },
      waiting: {
        now: 'On the waiting list',
        next: 'If a place becomes free, the coordinator writes to you. There is nothing for you to do.',
      },
      accepted: {
        now: 'Application accepted',
        next: 'Preparation comes next; then the coordinator looks for the other half of your pair.',
      },
      preparing: {
        now: 'Preparation under way',
        next: 'Once the preparation is done, the coordinator looks for the other half of your pair.',
      },
      ready: {
        now: 'Preparation done',
        next: 'The coordinator is looking for the other half of your pair, and writes to you once found.',
      },
      finished: { now: 'Completed', next: 'Thank you. You may apply again.' },
      left: { now: 'You left this programme', next: 'You may apply again whenever you like.' },
      declined: {
        now: 'Application not taken up',
        next: 'You may apply again, to this programme or to another.',
      },
    },
    choosing: {
      mentor: {
        now: 'Prepared',
        next: 'In this programme mentees choose: when one of them asks you, an e-mail tells you.',
      },
      mentee: {
        now: 'Prepared',
        next: 'In this programme you choose your mentor: the mentor says yes, no, or asks to know more.',
      },
    },
    choosingLater: {
      mentor:
        'Once you are prepared mentees can choose you: when one of them asks you, an e-mail tells you.',
      mentee:
        'Once you are prepared you choose your mentor: the mentor says yes, no, or asks to know more.',
    },
    paired: { now: 'In a pair', next: 'Everything about your pair is further up.' },
    sent: 'What you sent',
    sentHelp:
      'Open one to read it again, to see who reads it, to correct it or to take back a consent.',
    sentOn: (day) => `Sent on ${day}`,
    copy: 'Take a copy away',
    copyHelp:
      'What we keep about you, in a file: to read, or to give to another service. Ask the coordinator for their notes.',
    copyHtml: 'Download to read (HTML)',
    copyJson: 'Download for software (JSON)',
    erase: 'Erase everything',
    eraseHelp: 'You will first see what goes and what stays. It takes effect at once.',
    eraseLink: 'Erase everything you keep about me',
    leave: 'Close this page',
    leaveHere: 'Close my space',
    leaveEverywhere: 'Close it everywhere and cancel my links',
    everywhereHint:
      'On all of your devices. Links you received no longer work; you may ask for a new one.',
  },
});
