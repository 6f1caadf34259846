import { type Chance, chance } from '../../../commands/demonstration/chance.ts';
import { forbidden, type Problem } from '../../../domain/matching/assignment/problem.ts';

/** A cohort to be measured: how its scores are made, and how many people on each side. */
export interface Sort {
  /** `dense`: criteria of some weights, so that scores come up again and again. `sparse`: nineteen pairs in twenty must not be made. */
  readonly kind: 'dense' | 'sparse';
  readonly mentors: number;
  readonly mentees: number;
  readonly places: number;
}

/** Lists of ticked options, the first ones ticked more often, as bits. */
const ticked = (luck: Chance, people: number, options: number, most: number): Int32Array =>
  Int32Array.from({ length: people }, () => {
    let bits = 0;
    for (let left = luck.between(1, most); left > 0; left -= 1)
      bits |= 1 << Math.floor(Math.min(luck.next(), luck.next()) * options);
    return bits;
  });

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** The criteria of a usual programme: how much each counts, among how many options, and how many are ticked. */
const criteria = [
  { counts: 4, options: 11, offered: 6, asked: 3 },
  { counts: 2, options: 7, offered: 3, asked: 3 },
  { counts: 2, options: 7, offered: 3, asked: 2 },
  { counts: 1, options: 5, offered: 3, asked: 3 },
] as const;

/** A cohort of a sort, the same every time. */
export function cohortOf({ kind, mentors, mentees, places }: Sort): Problem {
  const luck = chance(mentors * 31 + mentees);
  const scores = new Uint8Array(mentors * mentees);
  const capacities = new Int32Array(mentors).fill(places);
  if (kind === 'sparse') {
    for (let at = 0; at < scores.length; at += 1)
      scores[at] = luck.often(0.95) ? forbidden : luck.between(0, 100);
    return { mentors, mentees, scores, capacities };
  }
  const lists = criteria.map(({ counts, options, offered, asked }) => ({
    counts,
    offers: ticked(luck, mentors, options, offered),
    asks: ticked(luck, mentees, options, asked),
  }));
  const all = criteria.reduce((sum, { counts }) => sum + counts, 0);
  for (let mentee = 0; mentee < mentees; mentee += 1)
    for (let mentor = 0; mentor < mentors; mentor += 1) {
      let met = 0;
      for (const { counts, offers, asks } of lists) {
        const asked = asks[mentee] ?? 0;
        met += (counts * ones(asked & (offers[mentor] ?? 0))) / ones(asked);
      }
      scores[mentee * mentors + mentor] = Math.round((100 * met) / all);
    }
  return { mentors, mentees, scores, capacities };
}
