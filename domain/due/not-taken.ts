import { workingDaysAfter } from '../words/day.ts';
import type { PeopleFacts, Rules } from './facts.ts';
import { type DueWord, wordsBy } from './word.ts';

/**
 * Whoever was on the waiting list when the programme began hears, some working days later, that no
 * place became free. It is said once a round: the next one has another launch.
 */
export const notTaken = (facts: PeopleFacts, rules: Rules): DueWord[] =>
  wordsBy('not-taken', facts.waiting, { facts, rules }, ({ since }, { dates, reminders }) =>
    since > dates.launch
      ? undefined
      : {
          on: workingDaysAfter(dates.launch, reminders.waiting_list_days_after),
          heard: dates.launch,
          day: dates.launch,
          occurrence: dates.launch,
        },
  );
