import type { Comparison } from '../rules.ts';
import type { Meeting } from './meeting.ts';
import { far } from './numbers.ts';
import { different } from './same.ts';

/** The two differ: points far apart on a scale, or two choices that are not the same. */
export const complementary = (comparison: Comparison): Meeting<unknown> => {
  const points: Meeting<unknown> = far() as Meeting<unknown>;
  const choices: Meeting<unknown> = different(comparison) as Meeting<unknown>;
  return {
    ready: (given, side) =>
      (given.questions[0]?.kind === 'choice' ? choices : points).ready(given, side),
    agreement: (mentor, mentee) =>
      (typeof mentor === 'string' ? choices : points).agreement(mentor, mentee),
  };
};
