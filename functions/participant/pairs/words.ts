import type { PairState } from '../../../domain/pairs/pair.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface OwnPairWords {
  readonly heading: string;
  readonly title: (other: string) => string;
  readonly gone: string;
  readonly programme: (name: string) => string;
  readonly is: Readonly<Record<'mentor' | 'mentee', string>>;
  readonly states: Readonly<Record<PairState, string>>;
  /** One has signed: they themselves, or the other one. */
  readonly youSigned: string;
  readonly otherSigned: string;
  /** When it ends as planned, while it is under way; and once that day is past. */
  readonly until: (day: string) => string;
  readonly wasUntil: (day: string) => string;
  readonly see: string;
  readonly theirs: string;
  readonly noIntroduction: string;
  readonly why: string;
  readonly write: (email: string) => string;
  readonly next: string;
  readonly sign: string;
  readonly signHeading: string;
  readonly signIntro: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameMissing: string;
  readonly nameTooLong: (most: number) => string;
  readonly agree: string;
  readonly agreeMissing: string;
  readonly signButton: string;
  readonly notYet: string;
  readonly signed: string;
  readonly begun: string;
  readonly decline: string;
  readonly declineHeading: string;
  readonly declineText: string;
  readonly declineSure: string;
  readonly declineMissing: string;
  readonly declineButton: string;
  readonly declineNot: string;
  readonly declined: string;
  readonly keep: string;
  readonly charter: string;
  readonly charterHeading: string;
  readonly signedAt: (moment: string) => string;
  readonly version: (mark: string) => string;
  readonly twoVersions: string;
  readonly late: string;
  readonly back: string;
  readonly help: string;
  readonly helpText: string;
}

/** What a participant reads of their pairs. */
export const ownPairWords = bilingual<OwnPairWords>({
  fr: {
    heading: 'Votre binôme',
    title: (other) => `Votre binôme avec ${other}`,
    gone: "une personne qui n'est plus là",
    programme: (name) => `Programme : ${name}`,
    is: { mentor: 'Mentor', mentee: 'Personne accompagnée' },
    states: {
      announced:
        'La coordination vous propose ce binôme. Il commence quand vous avez tous les deux signé la charte.',
      half_signed: 'Une des deux signatures manque encore.',
      active: 'Votre binôme est en cours.',
      paused: 'Votre binôme est en pause.',
      ended: 'Ce binôme est terminé.',
    },
    youSigned:
      "Vous avez signé. Il manque la signature de l'autre personne : rien à faire pour vous.",
    otherSigned: "L'autre personne a signé. Il manque votre signature.",
    until: (day) => `Il va jusqu'au ${day}.`,
    wasUntil: (day) =>
      `Il devait aller jusqu'au ${day}. Pour continuer, demandez à la coordination de le renouveler ; sinon, terminez-le quand vous voulez, plus bas.`,
    see: 'Ouvrir ce binôme',
    theirs: "Ce que l'autre personne a écrit pour se présenter",
    noIntroduction:
      "L'autre personne n'a rien écrit pour se présenter : vous ferez connaissance de vive voix.",
    why: 'Un mot de la coordination',
    write: (email) => `Pour vous écrire : ${email}`,
    next: 'Ce qui vient',
    sign: 'Lire et signer la charte',
    signHeading: 'Signer la charte',
    signIntro:
      "Lisez-la jusqu'au bout : c'est à cela que vous vous engagez, l'un envers l'autre. La version que vous signez est gardée telle quelle, et reste lisible ici.",
    name: 'Votre nom, en toutes lettres',
    nameHint:
      "Il vaut signature. L'autre personne et la coordination sauront que vous avez signé, et quand.",
    nameMissing: 'Écrivez votre nom pour signer.',
    nameTooLong: (most) => `Un nom a ${most} caractères au plus.`,
    agree: "J'ai lu la charte et je m'y engage",
    agreeMissing: 'Cochez cette case pour signer.',
    signButton: 'Signer',
    notYet: 'Pas maintenant',
    signed: 'Vous avez signé la charte.',
    begun: 'Vous avez signé tous les deux : votre binôme commence.',
    decline: 'Je préfère ne pas former ce binôme',
    declineHeading: 'Ne pas former ce binôme',
    declineText:
      "Vous n'avez pas à dire pourquoi. L'autre personne apprendra seulement que ce binôme ne se fera pas ; la coordination vous écrira pour la suite, et votre place dans le programme reste la vôtre.",
    declineSure: 'Oui, je préfère ne pas former ce binôme',
    declineMissing: 'Cochez cette case pour le dire.',
    declineButton: 'Le dire à la coordination',
    declineNot: 'Ne rien changer',
    declined: "C'est dit. Ce binôme ne se fera pas.",
    keep: 'Revenir au binôme',
    charter: 'Relire la charte que vous avez signée',
    charterHeading: 'La charte, telle que vous l’avez signée',
    signedAt: (moment) => `le ${moment}`,
    version: (mark) => `Empreinte de cette version : ${mark}`,
    twoVersions:
      'Vous n’avez pas signé le même texte mot pour mot : chacun a signé dans sa langue, ou la charte a changé entre-temps. Les deux textes suivent.',
    late: "Cela n'est plus possible : le binôme a avancé entre-temps. Voici où il en est.",
    back: 'Retour à mon espace',
    help: 'Quelque chose vous gêne ?',
    helpText:
      'Écrivez à la coordination. Elle ne demande jamais ce qui s’est dit, et changer de binôme n’est la faute de personne.',
  },
  en: {
    heading: 'Your pair',
    title: (other) => `Your pair with ${other}`,
    gone: 'somebody who is no longer here',
    programme: (name) => `Programme: ${name}`,
    is: { mentor: 'Mentor', mentee: 'Mentee' },
    states: {
      announced:
        'The coordinator suggests this pair. It begins once both of you have signed the charter.',
      half_signed: 'One of the two signatures is still missing.',
      active: 'Your pair is under way.',
      paused: 'Your pair is paused.',
      ended: 'This pair has ended.',
    },
    youSigned:
      'You have signed. The other person’s signature is missing: there is nothing for you to do.',
    otherSigned: 'The other person has signed. Your signature is missing.',
    until: (day) => `It goes on until ${day}.`,
    wasUntil: (day) =>
      `It was to end on ${day}. To go on, ask the coordinator to renew it; if not, end it whenever you like, below.`,
    see: 'Open this pair',
    theirs: 'What the other person wrote to introduce themselves',
    noIntroduction:
      'The other person wrote nothing to introduce themselves: you will get to know each other by talking.',
    why: 'A word from the coordinator',
    write: (email) => `To write to each other: ${email}`,
    next: 'What comes next',
    sign: 'Read and sign the charter',
    signHeading: 'Sign the charter',
    signIntro:
      'Read it to the end: this is what the two of you promise each other. The version that you sign is kept as it is, and stays readable here.',
    name: 'Your name in full',
    nameHint:
      'It counts as your signature. The other person and the coordinator will know that you signed, and when.',
    nameMissing: 'Write your name to sign.',
    nameTooLong: (most) => `A name has ${most} characters at most.`,
    agree: 'I have read the charter and commit to it',
    agreeMissing: 'Tick this box to sign.',
    signButton: 'Sign',
    notYet: 'Not now',
    signed: 'You have signed the charter.',
    begun: 'Both of you have signed: your pair begins.',
    decline: 'I would rather not form this pair',
    declineHeading: 'Not form this pair',
    declineText:
      'You need not say why. The other person will only learn that this pair will not go ahead; the coordinator will write to you about what comes next, and your place in the programme remains yours.',
    declineSure: 'Yes, I would rather not form this pair',
    declineMissing: 'Tick this box to say so.',
    declineButton: 'Tell the coordinator',
    declineNot: 'Change nothing',
    declined: 'Done. This pair will not go ahead.',
    keep: 'Back to the pair',
    charter: 'Read the charter that you signed',
    charterHeading: 'The charter, as you signed it',
    signedAt: (moment) => moment,
    version: (mark) => `Fingerprint of this version: ${mark}`,
    twoVersions:
      'You did not sign the same text word for word: each of you signed in your language, or the charter changed in between. Both texts follow.',
    late: 'That is no longer possible: the pair has moved on in the meantime. This is where it stands.',
    back: 'Back to my space',
    help: 'Is something bothering you?',
    helpText:
      'Write to the coordinator, who never asks what was said. Changing pairs is nobody’s fault.',
  },
});
