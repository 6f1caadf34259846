import type { MomentFault } from '../../../domain/sessions/moment.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface FormWords {
  readonly notActive: string;
  /** Said where the pair came to a stop while somebody wrote. */
  readonly stopped: string;
  readonly proposeHeading: string;
  readonly proposeIntro: (other: string) => string;
  readonly moments: string;
  readonly momentsHint: (clock: string) => string;
  readonly moment: readonly [string, string, string];
  readonly day: string;
  readonly time: string;
  readonly faults: Readonly<Record<MomentFault, string>>;
  readonly same: string;
  readonly objective: string;
  readonly objectiveHint: string;
  readonly place: string;
  readonly placeHint: string;
  readonly minutes: string;
  readonly minutesHint: (shortest: number, longest: number) => string;
  readonly minutesFault: (shortest: number, longest: number) => string;
  readonly tooLong: (most: number, has: number) => string;
  readonly send: string;
  readonly back: string;
  readonly tooMany: (most: number) => string;
  readonly othersHeading: string;
  readonly othersIntro: string;
  readonly othersAgreed: string;
  readonly sendOthers: string;
  readonly rewriteHeading: string;
  readonly save: string;
  readonly cancelHeading: string;
  readonly cancelText: (other: string) => string;
  readonly cancelSure: string;
  readonly cancelMissing: string;
  readonly cancelButton: string;
}

/** What one of a pair reads where a session is proposed, changed or cancelled. */
export const sessionFormWords = bilingual<FormWords>({
  fr: {
    notActive: 'Quand le binôme est en cours, on y propose des séances.',
    stopped:
      'Rien n’a été envoyé : votre binôme n’est plus en cours. Ce que vous aviez écrit est encore ici.',
    proposeHeading: 'Proposer une séance',
    proposeIntro: (other) =>
      `${other} reçoit votre proposition par e-mail, choisit un moment ou en propose d’autres.`,
    moments: 'Un à trois moments',
    momentsHint: (clock) => `Un seul suffit ; trois laissent le choix (${clock}).`,
    moment: [
      'Premier moment',
      'Deuxième moment, si vous voulez',
      'Troisième moment, si vous voulez',
    ],
    day: 'Jour',
    time: 'Heure',
    faults: {
      day: 'Ce jour n’existe pas, ou manque. Écrivez-le ainsi : 15/03/2027.',
      time: 'Écrivez l’heure ainsi : 14:30.',
      skipped:
        'Cette heure n’existe pas : cette nuit-là, les horloges passent de 2 h à 3 h. Choisissez-en une autre.',
      twice:
        'Cette heure existe deux fois : cette nuit-là, les horloges reviennent de 3 h à 2 h. Choisissez-en une autre.',
      past: 'Ce moment est passé. Choisissez-en un à venir.',
      far: 'Ce moment est dans plus d’un an. Choisissez-en un plus proche.',
    },
    same: 'Ce moment est déjà au-dessus. Changez-le ou videz-le.',
    objective: 'L’objectif, en une phrase',
    objectiveHint:
      'Un seul : « Choisir laquelle des deux offres refuser » plutôt que « Faire le point ». Vous êtes seuls à le lire, tous les deux. Vous pourrez l’écrire plus tard.',
    place: 'Le lieu, ou le lien de la visioconférence',
    placeHint: 'Vous êtes seuls à le lire, tous les deux. Vous pourrez l’écrire plus tard.',
    minutes: 'Durée, en minutes',
    minutesHint: (shortest, longest) =>
      `De ${shortest} à ${longest}. Votre programme prévoit la durée indiquée.`,
    minutesFault: (shortest, longest) => `Écrivez un nombre entier, de ${shortest} à ${longest}.`,
    tooLong: (most, has) => `${most} caractères au plus ; vous en avez écrit ${has}.`,
    send: 'Envoyer la proposition',
    back: 'Revenir à la séance',
    tooMany: (most) =>
      `Rien n’a été proposé : vous avez déjà ${most} séances à venir. Annulez-en une, ou attendez.`,
    othersHeading: 'Proposer d’autres moments',
    othersIntro: 'Ils remplacent ceux qui sont proposés.',
    othersAgreed:
      'Le moment fixé ne tient plus dès que vous envoyez ; la séance est fixée de nouveau quand l’autre personne a choisi.',
    sendOthers: 'Envoyer ces moments',
    rewriteHeading: 'Modifier la séance',
    save: 'Enregistrer',
    cancelHeading: 'Annuler la séance',
    cancelText: (other) => `${other} l’apprend par e-mail. Vous n’avez pas à dire pourquoi.`,
    cancelSure: 'Oui, annuler cette séance',
    cancelMissing: 'Cochez cette case pour annuler.',
    cancelButton: 'Annuler la séance',
  },
  en: {
    notActive: 'Sessions are proposed while the pair is under way.',
    stopped: 'Nothing was sent: your pair is no longer under way. What you wrote is still here.',
    proposeHeading: 'Propose a session',
    proposeIntro: (other) =>
      `${other} receives your proposal by e-mail, and chooses a time or proposes others.`,
    moments: 'One, two or three possible times',
    momentsHint: (clock) => `One is enough; three leave a choice (${clock}).`,
    moment: [
      'First possible time',
      'Second possible time, if you like',
      'Third possible time, if you like',
    ],
    day: 'Day',
    time: 'Time',
    faults: {
      day: 'There is no such day, or it is missing. Write it like this: 15/03/2027.',
      time: 'Write the time like this: 14:30.',
      skipped:
        'There is no such time: on that night, clocks go from 2 to 3 o’clock. Choose another one.',
      twice:
        'That time comes twice: on that night, clocks go back from 3 to 2 o’clock. Choose another one.',
      past: 'That time is past. Choose one that lies ahead.',
      far: 'That time is more than a year away. Choose a nearer one.',
    },
    same: 'That time is already listed above. Change it or clear it.',
    objective: 'The objective, in one sentence',
    objectiveHint:
      'Just one: “Choose which of the two offers to turn down” rather than “Catch up”. Only the two of you read it. You may write it later.',
    place: 'The place, or the link to the video call',
    placeHint: 'Only the two of you read it. You may write it later.',
    minutes: 'Length, in minutes',
    minutesHint: (shortest, longest) =>
      `From ${shortest} to ${longest}. Your programme plans the length given.`,
    minutesFault: (shortest, longest) => `Write a whole number, from ${shortest} to ${longest}.`,
    tooLong: (most, has) => `${most} characters at most; you have written ${has}.`,
    send: 'Send the proposal',
    back: 'Back to the session',
    tooMany: (most) =>
      `Nothing was proposed: you have ${most} sessions ahead already. Cancel one, or wait.`,
    othersHeading: 'Propose other times',
    othersIntro: 'They take the place of those that are proposed.',
    othersAgreed:
      'The time that was settled no longer holds once you send this; the session is settled again when the other person has chosen.',
    sendOthers: 'Send these times',
    rewriteHeading: 'Change the session',
    save: 'Save',
    cancelHeading: 'Cancel the session',
    cancelText: (other) => `${other} is told by e-mail. You need not say why.`,
    cancelSure: 'Yes, cancel this session',
    cancelMissing: 'Tick this box to cancel.',
    cancelButton: 'Cancel the session',
  },
});
