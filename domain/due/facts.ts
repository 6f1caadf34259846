import type { RoundName } from './rounds.ts';

/** What the house knows of all that time does something with. */
export interface Facts {
  /** Of each round, the beginning of the last one that was carried out to its end, milliseconds since 1970. */
  readonly rounds: Readonly<Partial<Record<RoundName, number>>>;
  /** When the message that waits longest was due; `null` where none waits. */
  readonly oldestMessage: number | null;
}
