import type { Role } from '../people/participation.ts';
import type { ProgrammeEntry } from '../programmes/entry.ts';
import type { Language } from '../words/language.ts';
import type { RoundName } from './rounds.ts';
import type { WordRule } from './word.ts';

/** What is known of the house itself: the job looks at it whenever it runs. */
export interface HouseFacts {
  /** Of each round, the beginning of the last one that was carried out to its end, milliseconds since 1970. */
  readonly rounds: Readonly<Partial<Record<RoundName, number>>>;
  /** When the message that waits longest was due; `null` where none waits. */
  readonly oldestMessage: number | null;
  /** Since when the announcement that waits longest may leave; `null` where none waits. */
  readonly announcement: number | null;
}

/** Somebody in a programme, by the application that counts. */
export interface Someone {
  readonly application: string;
  readonly participation: string;
  readonly person: string;
  readonly programme: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  /** The language that they are written to in. */
  readonly language: Language;
}

/** Whoever has no answer to their application, with the ISO day by which one was promised. */
export interface Unanswered extends Someone {
  readonly promised: string;
}

/** Whoever is on the waiting list, with the ISO day since which they are. */
export interface Waiting extends Someone {
  readonly since: string;
}

/** What is known of the people whom time may bring something. */
export interface PeopleFacts {
  /** When all this was so, milliseconds since 1970: what lies after it is foreseen. */
  readonly asOf: number;
  readonly unanswered: readonly Unanswered[];
  readonly waiting: readonly Waiting[];
  /** The ISO days on which coordinators were told what waits for them, in their order. */
  readonly told: readonly string[];
  /** What a coordinator has stopped, see `stopped`. */
  readonly stopped: ReadonlySet<string>;
}

/** What the house knows of all that time does something with. */
export interface Facts extends HouseFacts, PeopleFacts {}

/** Nobody in particular. */
export const nobody = (asOf: number): PeopleFacts => ({
  ...{ asOf, unanswered: [], waiting: [], told: [] },
  stopped: new Set(),
});

/** What a coordinator stops: a rule in a programme. */
export const stopped = (rule: WordRule, programme: string): string => `${rule} ${programme}`;

/** The programmes of the site by their ids: their days, and how long their reminders wait. One that is gone has no rules, and nobody in it is written to by itself. */
export type Rules = ReadonlyMap<string, Pick<ProgrammeEntry, 'dates' | 'reminders'>>;
