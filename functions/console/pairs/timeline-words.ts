import type { SilenceStep } from '../../../domain/due/silence.ts';
import type { HelpState } from '../../../domain/pairs/help.ts';
import type { SessionState } from '../../../domain/sessions/session.ts';
import { bilingual } from '../../../domain/words/bilingual.ts';

interface TimelineWords {
  readonly heading: string;
  readonly what: string;
  /** A session, before where it stands. */
  readonly session: (number: number) => string;
  readonly states: Readonly<Record<SessionState, string>>;
  readonly differ: (mentor: string, mentee: string) => string;
  readonly said: Readonly<Record<'held' | 'missed', string>>;
  readonly unsaid: string;
  readonly waits: string;
  readonly open: string;
  readonly feedback: string;
  readonly help: string;
  readonly stands: Readonly<Record<HelpState, string>>;
  readonly silence: Readonly<Partial<Record<SilenceStep, string>>>;
  readonly byHouse: string;
}

/** What the timeline of a pair says. */
export const timelineWords = bilingual<TimelineWords>({
  fr: {
    heading: 'Le fil du binôme',
    what: 'Ce qui vient est en haut, ce qui s’est passé en dessous.',
    session: (number) => `Séance ${number} :`,
    states: {
      proposed: 'proposée, un moment reste à choisir',
      agreed: 'fixée',
      held: 'a eu lieu',
      missed: 'n’a pas eu lieu',
      differ: 'réponses différentes',
      cancelled: 'annulée',
    },
    differ: (mentor, mentee) => `mentor : ${mentor} ; personne accompagnée : ${mentee}`,
    said: { held: 'elle a eu lieu', missed: 'elle n’a pas eu lieu' },
    unsaid: 'pas de réponse',
    waits: 'personne n’a encore dit si elle a eu lieu',
    open: 'Date à choisir',
    feedback: 'Retour',
    help: 'Demande d’aide',
    stands: { open: 'attend une réponse', answered: 'répondue', closed: 'refermée' },
    silence: {
      'pair-silent': 'Silence : un mot à l’une des deux personnes',
      'pair-silent-both': 'Silence : un mot aux deux, et la coordination prévenue',
    },
    byHouse: 'par la maison',
  },
  en: {
    heading: 'The thread of the pair',
    what: 'What is to come stands above, what happened below.',
    session: (number) => `Session ${number}:`,
    states: {
      proposed: 'proposed, a time is still to be chosen',
      agreed: 'settled',
      held: 'took place',
      missed: 'did not take place',
      differ: 'answers differ',
      cancelled: 'cancelled',
    },
    differ: (mentor, mentee) => `mentor: ${mentor}; mentee: ${mentee}`,
    said: { held: 'it took place', missed: 'it did not take place' },
    unsaid: 'no answer',
    waits: 'nobody has said yet whether it took place',
    open: 'Day to be chosen',
    feedback: 'Feedback',
    help: 'Request for help',
    stands: { open: 'awaits an answer', answered: 'answered', closed: 'closed' },
    silence: {
      'pair-silent': 'Silence: a word to one of the two',
      'pair-silent-both': 'Silence: a word to both, and the coordinators told',
    },
    byHouse: 'by the house',
  },
});
