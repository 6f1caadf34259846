import type { Facts, Rules } from './facts.ts';
import { type DueAnnouncement, type DueMail, dueAnnouncements, dueMail } from './mail.ts';
import { notTaken } from './not-taken.ts';
import { type DueRound, dueRounds } from './rounds.ts';
import { takesLonger } from './takes-longer.ts';
import type { DueWord } from './word.ts';

/** Something that time has brought. */
export type Due = DueRound | DueMail | DueAnnouncement | DueWord;

/**
 * What is due at a moment, the most overdue first. The job asks it and carries it out; the console asks
 * it with a later moment, and shows what will be. A file a rule.
 */
export const due = (facts: Facts, rules: Rules, now: number): readonly Due[] =>
  [
    ...dueRounds(facts, now),
    ...dueMail(facts),
    ...dueAnnouncements(facts),
    ...takesLonger(facts, rules),
    ...notTaken(facts, rules),
  ]
    .filter(({ at }) => at <= now)
    .sort((one, other) => one.at - other.at);
