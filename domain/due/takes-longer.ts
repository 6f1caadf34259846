import { workingDaysAfter, workingDaysBefore } from '../words/day.ts';
import type { PeopleFacts, Rules } from './facts.ts';
import { type DueWord, wordsBy } from './word.ts';

/**
 * Whoever has no answer by the day that was promised hears, some working days later, that it takes
 * longer: unless it is decided until then. The coordinators hear of it before that day.
 */
export const takesLonger = (facts: PeopleFacts, rules: Rules): DueWord[] =>
  wordsBy('takes-longer', facts.unanswered, { facts, rules }, ({ promised }, { reminders }) => ({
    on: workingDaysAfter(promised, reminders.answer_days_after),
    heard: workingDaysBefore(promised, reminders.answer_days_before),
    day: promised,
  }));
