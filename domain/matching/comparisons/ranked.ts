import type { Comparison } from '../rules.ts';
import { tickedIn } from './given.ts';
import type { Meeting, Side } from './meeting.ts';

/** The side that ranks: the one with a question for each choice. */
export const rankingSide = ({ mentor }: Pick<Comparison, 'mentor'>): Side =>
  Array.isArray(mentor) ? 'mentor' : 'mentee';

/** What a choice counts by its place, counted from 0: of three, the first counts three times as much as the last. */
export const worthOf = (place: number, choices: number): number => choices - place;

/** Choices in order of preference that the other side meets. */
export const ranked = (comparison: Comparison): Meeting<readonly string[]> => {
  const ranker = rankingSide(comparison);
  const { apart = [] } = comparison;
  return {
    ready: (given, side) => {
      const values = tickedIn(given);
      return values.length === 0
        ? undefined
        : side === ranker
          ? [...new Set(values)]
          : values.filter((value) => !apart.includes(value));
    },
    agreement: (mentor, mentee) => {
      const [choices, offered] = ranker === 'mentor' ? [mentor, mentee] : [mentee, mentor];
      let met = 0;
      let all = 0;
      for (const [place, choice] of choices.entries()) {
        const worth = worthOf(place, choices.length);
        all += worth;
        if (offered.includes(choice)) met += worth;
      }
      return met / all;
    },
  };
};
