import type { Two } from './pair.ts';
import type { Played } from './truth.ts';

/** How pairs come about in a programme: as its page promises. */
export type Formula = 'proposal' | 'lists' | 'directory' | 'evening';

/** What is played: a programme of the house on its days. */
export interface Plan {
  readonly programme: string;
  readonly opens: string;
  readonly closes: string;
  readonly launch: string;
  readonly midway: string;
  readonly end: string;
  readonly everyWeeks: number;
  readonly minutes: number;
  /** After every how many meetings the job has a morning. */
  readonly jobEvery: number;
  /** How its first pairs come about. */
  readonly by: Formula;
}

/** A pair that is played, with what is known of it. */
export interface Playing extends Two {
  readonly known: Played;
}
