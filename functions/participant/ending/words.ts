import type { OwnEnding } from '../../../domain/pairs/help.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface EndingWords {
  readonly part: string;
  readonly lead: string;
  readonly pause: string;
  readonly resume: string;
  readonly end: string;
  readonly pauseHeading: string;
  readonly pauseText: string;
  readonly pauseSure: string;
  readonly pauseButton: string;
  readonly resumeHeading: string;
  readonly resumeText: string;
  readonly resumeSure: string;
  readonly resumeButton: string;
  readonly endHeading: string;
  readonly endText: string;
  readonly how: string;
  readonly ways: Readonly<Record<OwnEnding, string>>;
  readonly wayHints: Readonly<Record<OwnEnding, string>>;
  readonly howMissing: string;
  readonly endSure: string;
  readonly endButton: string;
  readonly sureMissing: string;
  readonly word: string;
  readonly wordHint: string;
  readonly tooLong: (most: number, has: number) => string;
  readonly keep: string;
  readonly late: string;
  readonly done: Readonly<Record<'pause' | 'resume' | 'end', string>>;
}

/** What somebody of a pair reads when they pause it, take it up again or end it. */
export const endingWords = bilingual<EndingWords>({
  fr: {
    part: 'Si cela devient difficile',
    lead: 'Une difficulté se dit mieux tôt que tard. La coordination aide, vous pouvez souffler un moment, ou vous arrêter : rien de tout cela n’est un reproche.',
    pause: 'Mettre en pause',
    resume: 'Reprendre',
    end: 'Terminer ce binôme',
    pauseHeading: 'Mettre votre binôme en pause',
    pauseText:
      'Vos échanges s’arrêtent un temps, sans que personne ait à se justifier. L’autre personne l’apprend par un e-mail qui ne dit pas pourquoi. Pendant la pause, personne n’est relancé. Chacun de vous peut reprendre quand il le souhaite.',
    pauseSure: 'Oui, je mets notre binôme en pause',
    pauseButton: 'Mettre en pause',
    resumeHeading: 'Reprendre vos échanges',
    resumeText:
      'La pause se termine. L’autre personne l’apprend par e-mail : proposez-lui une date.',
    resumeSure: 'Oui, nous reprenons',
    resumeButton: 'Reprendre',
    endHeading: 'Terminer votre binôme',
    endText:
      'Vous pouvez vous arrêter sans vous justifier, et sans que personne ait mal agi. L’autre personne apprend seulement que le binôme s’arrête ; ce que vous choisissez ici, la coordination seule le lit. Votre feuille de route reste lisible pour vous deux. Si vous le pouvez, gardez vingt minutes pour vous dire ce que vous avez reçu.',
    how: 'Comment s’arrête-t-il ?',
    ways: {
      complete: 'Nous sommes allés au bout',
      change: 'Je souhaite un autre binôme',
      stop: 'Je préfère en rester là',
    },
    wayHints: {
      complete: 'Ce que nous voulions faire est fait.',
      change: 'Votre place reste la vôtre ; la coordination vous écrit pour la suite.',
      stop: 'Votre place reste la vôtre tant que vous ne quittez pas le programme.',
    },
    howMissing: 'Choisissez une des trois réponses.',
    endSure: 'Oui, ce binôme se termine',
    endButton: 'Terminer le binôme',
    sureMissing: 'Cochez cette case pour le dire.',
    word: 'Une phrase à la coordination',
    wordHint: 'Facultatif. L’autre personne ne la lira pas.',
    tooLong: (most, has) => `Au plus ${most} caractères ; ce texte en a ${has}.`,
    keep: 'Ne rien changer',
    late: "Cela n'est plus possible : le binôme a avancé entre-temps. Voici où il en est.",
    done: {
      pause: 'Votre binôme est en pause. Un e-mail prévient l’autre, sans dire pourquoi.',
      resume: 'Vos échanges reprennent. Un e-mail prévient l’autre.',
      end: 'C’est dit. Ce binôme est terminé, et personne n’est en faute.',
    },
  },
  en: {
    part: 'If it gets hard',
    lead: 'A difficulty is best raised early. The coordinator can help, you may take a break, or stop: none of this is a reproach.',
    pause: 'Pause',
    resume: 'Resume',
    end: 'End this pair',
    pauseHeading: 'Pause your pair',
    pauseText:
      'Your meetings stop for a while, and nobody has to justify it. The other person learns of it by an e-mail that does not say why. During the pause nobody is sent a reminder. Either of you can resume whenever you like.',
    pauseSure: 'Yes, I pause our pair',
    pauseButton: 'Pause',
    resumeHeading: 'Take up your meetings again',
    resumeText: 'The pause ends. The other person learns of it by e-mail: suggest a date.',
    resumeSure: 'Yes, we resume',
    resumeButton: 'Resume',
    endHeading: 'End your pair',
    endText:
      'You may stop without giving a reason, and without anybody having done wrong. The other person only learns that the pair ends; what you choose here is read by the coordinator alone. Your roadmap stays readable for both of you. If you can, keep twenty minutes to tell each other what you received.',
    how: 'How does it end?',
    ways: {
      complete: 'We saw it through',
      change: 'I would like another pair',
      stop: 'I would rather leave it there',
    },
    wayHints: {
      complete: 'We did what we set out to do.',
      change: 'Your place remains yours; the coordinator will write to you about what comes next.',
      stop: 'Your place remains yours as long as you do not leave the programme.',
    },
    howMissing: 'Choose one of the three answers.',
    endSure: 'Yes, end this pair',
    endButton: 'End the pair',
    sureMissing: 'Tick this box to say so.',
    word: 'A sentence to the coordinator',
    wordHint: 'Optional. The other person will not read it.',
    tooLong: (most, has) => `At most ${most} characters; this text has ${has}.`,
    keep: 'Change nothing',
    late: 'That is no longer possible: the pair has moved on in the meantime. This is where it stands.',
    done: {
      pause: 'Your pair is paused. An e-mail tells the other one, without saying why.',
      resume: 'Your meetings resume. An e-mail tells the other one.',
      end: 'Done. This pair has ended, and nobody is at fault.',
    },
  },
});
