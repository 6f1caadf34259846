import { givenBy } from './comparisons/given.ts';
import type { Side } from './comparisons/meeting.ts';
import { meetingOf } from './comparisons/meetings.ts';
import type { Looked } from './looked-at.ts';
import type { Person, Two } from './person.ts';
import type { Comparison } from './rules.ts';

/** What an answer that was left out counts: half, neither for nor against. */
export const half = 0.5;

/** What one person's answer is compared as: `null` where they left it out, `undefined` where there is nothing to compare. */
type Ready = unknown;

/** A comparison of everybody with everybody. */
interface Compared {
  readonly mentors: readonly Ready[];
  readonly mentees: readonly Ready[];
  agreement(mentor: Ready, mentee: Ready): number;
}

/** A criterion for everybody. */
interface Weighed {
  readonly counts: number;
  readonly required: boolean;
  readonly compared: readonly Compared[];
}

/** Scores between people, who are numbers here. */
export interface Scores {
  /** How well two would do together, a whole number from 0 to 100. */
  score(mentor: number, mentee: number): number;
  /** Whether they lack what is required: both answered, and their answers do not meet. */
  lacksRequired(mentor: number, mentee: number): boolean;
}

const readyOf = (
  people: readonly Person[],
  comparison: Comparison,
  side: Side,
  make: ReturnType<typeof meetingOf>['ready'],
): readonly Ready[] =>
  people.map((person) => {
    const given = givenBy(person, comparison, side);
    if (given === 'unanswered') return null;
    return given === 'not_asked' ? undefined : make(given, side);
  });

function weigh(
  { counts, required, comparisons }: Looked,
  mentors: readonly Person[],
  mentees: readonly Person[],
): Weighed {
  const compared = comparisons.map((comparison) => {
    const { ready, agreement } = meetingOf(comparison);
    return {
      mentors: readyOf(mentors, comparison, 'mentor', ready),
      mentees: readyOf(mentees, comparison, 'mentee', ready),
      agreement,
    };
  });
  return { counts, required, compared };
}

/** How far two agree by one comparison: `NaN` where there is nothing to compare. */
function agreementOf(
  { mentors, mentees, agreement }: Compared,
  mentor: number,
  mentee: number,
): number {
  const one = mentors[mentor];
  const other = mentees[mentee];
  if (one === undefined || other === undefined) return Number.NaN;
  return one === null || other === null ? half : agreement(one, other);
}

/** What was compared of one criterion, summed up. */
interface Sum {
  /** What the criterion counts. */
  readonly counts: number;
  /** How far each of its comparisons agreed. */
  readonly agreements: readonly number[];
}

/**
 * The score that agreements give: their mean by the criteria's weights, a criterion agreeing by the mean
 * of its comparisons. What was not compared is not in it; where nothing was, the score is 50.
 */
export function scoreFrom(sums: readonly Sum[]): number {
  let met = 0;
  let all = 0;
  for (const { counts, agreements } of sums) {
    if (counts === 0 || agreements.length === 0) continue;
    let agreed = 0;
    for (const each of agreements) agreed += each;
    met += (counts * agreed) / agreements.length;
    all += counts;
  }
  return Math.round(all === 0 ? 100 * half : (100 * met) / all);
}

/**
 * Makes people ready to be scored by what pairing looks at. Each score is what `scoreFrom` gives; it is
 * reckoned without a list of anything, since a large cohort has millions.
 */
export function scoresBetween(
  looked: readonly Looked[],
  mentors: readonly Person[],
  mentees: readonly Person[],
): Scores {
  const weighed = looked.map((each) => weigh(each, mentors, mentees));
  const scored = weighed.filter(({ counts }) => counts > 0);
  const required = weighed.filter((each) => each.required);
  return {
    score(mentor, mentee) {
      let met = 0;
      let all = 0;
      for (const { counts, compared } of scored) {
        let agreed = 0;
        let count = 0;
        for (const each of compared) {
          const agrees = agreementOf(each, mentor, mentee);
          if (Number.isNaN(agrees)) continue;
          agreed += agrees;
          count += 1;
        }
        if (count === 0) continue;
        met += (counts * agreed) / count;
        all += counts;
      }
      return Math.round(all === 0 ? 100 * half : (100 * met) / all);
    },
    lacksRequired: (mentor, mentee) =>
      required.some(({ compared }) =>
        compared.some((each) => agreementOf(each, mentor, mentee) === 0),
      ),
  };
}

/** How well two people would do together, from 0 to 100. */
export const scoreOf = (looked: readonly Looked[], { mentor, mentee }: Two): number =>
  scoresBetween(looked, [mentor], [mentee]).score(0, 0);
