import type { AnsweredQuestion } from '../forms/question.ts';
import type { Cohort } from './cohort.ts';
import { givenBy, questionIn, tickedIn } from './comparisons/given.ts';
import type { Criterion } from './criteria.ts';
import type { Proposal } from './propose.ts';

/** The mentor who is missing most: what they would offer, and how many of those who stay alone ask for some of it. */
export interface MissingMentor {
  readonly criterion: Criterion;
  readonly question: AnsweredQuestion;
  /** What most of them ask for, by the values of the options, the most wanted first. */
  readonly offers: readonly string[];
  readonly serves: number;
  readonly of: number;
}

/** How many things one mentor is supposed to offer. */
const most = 3;

/**
 * Says which mentor to look for: of what is asked by those who stay alone, what serves most of them,
 * thing by thing, by the weightiest criterion in which one asks and the other offers.
 */
export function missingMentor(
  cohort: Pick<Cohort, 'looked'>,
  { alone }: Pick<Proposal, 'alone'>,
): MissingMentor | undefined {
  const looked = cohort.looked.find(({ comparisons }) =>
    comparisons.some(({ how }) => how === 'offered_asked'),
  );
  const comparison = looked?.comparisons.find(({ how }) => how === 'offered_asked');
  const [first] = alone;
  if (!looked || !comparison || !first) return undefined;
  const question = questionIn(first.form, [comparison.mentee].flat()[0] ?? '');
  if (!question) return undefined;
  let left = alone.map((mentee) => {
    const given = givenBy(mentee, comparison, 'mentee');
    const asked = typeof given === 'object' ? tickedIn(given) : [];
    return asked.filter((value) => !comparison.apart?.includes(value));
  });
  const offers: string[] = [];
  const before = left.length;
  while (offers.length < most) {
    const counts = new Map<string, number>();
    for (const value of left.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
    const [best] = [...counts].sort(
      ([one, many], [other, more]) => more - many || (one < other ? -1 : 1),
    );
    if (!best) break;
    offers.push(best[0]);
    left = left.filter((asked) => !asked.includes(best[0]));
  }
  const { criterion } = looked;
  return offers.length === 0
    ? undefined
    : { criterion, question, offers, serves: before - left.length, of: before };
}
