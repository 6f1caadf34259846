import type { Facts } from './facts.ts';
import { type DueMail, dueMail } from './mail.ts';
import { type DueRound, dueRounds } from './rounds.ts';

/** Something that time has brought. */
export type Due = DueRound | DueMail;

/** What is due at a moment, the most overdue first: the job carries it out. A file a rule. */
export const due = (facts: Facts, now: number): readonly Due[] =>
  [...dueRounds(facts, now), ...dueMail(facts)]
    .filter(({ at }) => at <= now)
    .sort((one, other) => one.at - other.at);
