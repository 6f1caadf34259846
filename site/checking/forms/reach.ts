import type { Draft, DraftQuestion, DraftResult } from './draft.ts';
import { type Outcome, outcomesOf } from './outcomes.ts';
import { answersOf } from './show-if-rules.ts';

const MOST_STATES = 60_000;

interface State {
  readonly scores: readonly number[];
  readonly true: bigint;
}

/** A profile that no answers lead to, and the points that its dimensions can have, in words. */
export interface Unreachable {
  readonly result: DraftResult;
  readonly range: string;
}

/**
 * The profiles that are never the first to fit, whatever is answered. Every score that answers can
 * give is gone through, question by question, conditions included; scores on the same side of every
 * bound are taken together once nothing more can change them. Past a cap only single bounds are compared.
 */
export function unreachable(
  { questions, results }: Draft,
  programmes: readonly string[] = [],
): Unreachable[] {
  const dimensions = [
    ...new Set(results.flatMap(({ atLeast, atMost }) => Object.keys({ ...atLeast, ...atMost }))),
  ];
  const steps = ordered(stepsOf(questions, dimensions, programmes));
  const ranges = dimensions.map((_, at) => rangeAt(steps, at));
  const fits = ({ atLeast, atMost }: DraftResult, scores: readonly number[]) =>
    dimensions.every((id, at) => {
      const score = scores[at] ?? 0;
      return score >= (atLeast[id] ?? score) && score <= (atMost[id] ?? score);
    });
  const scores = reach(steps, dimensions, results);
  const reached = new Set(scores?.map((each) => results.find((result) => fits(result, each))));
  return results.flatMap((result) => {
    const possible = scores
      ? reached.has(result)
      : withinRanges(result, results, dimensions, ranges);
    const named = dimensions
      .map((id, at) => ({ id, at }))
      .filter(({ id }) => id in result.atLeast || id in result.atMost)
      .map(({ id, at }) => `${id} ${ranges[at]?.join('–')}`);
    return possible ? [] : [{ result, range: named.join(', ') }];
  });
}

/** One question: what it needs to be asked, and all that answering it can do. */
interface Step {
  readonly gate: bigint;
  readonly outcomes: readonly Outcome[];
  readonly touches: readonly number[];
}

function stepsOf(
  questions: readonly DraftQuestion[],
  dimensions: readonly string[],
  programmes: readonly string[],
): Step[] {
  const bit = (rank: number): bigint => 1n << BigInt(rank);
  return questions.map((question, rank) => {
    const dependents = questions.flatMap(({ showIf }, at) =>
      showIf
        .filter((condition) => condition.question === question.id && at > rank)
        .map(({ wanted }) => ({ bit: bit(at), wanted: wanted.map(({ value }) => value) })),
    );
    const outcomes = outcomesOf(
      question,
      dimensions,
      (values) =>
        dependents.reduce(
          (sum, each) => (each.wanted.some((one) => values.includes(one)) ? sum | each.bit : sum),
          0n,
        ),
      answersOf(question, programmes) ?? [],
    );
    const touches = dimensions.flatMap((_, at) =>
      outcomes.some(({ scores }) => scores[at] !== 0) ? [at] : [],
    );
    return { gate: question.showIf.length > 0 ? bit(rank) : 0n, outcomes, touches };
  });
}

/** Conditions first, in their order; free questions by dimension, so that each dimension is soon settled. */
const ordered = (steps: readonly Step[]): Step[] => {
  const bound = ({ gate, outcomes }: Step) =>
    gate !== 0n || outcomes.some((each) => each.true !== 0n);
  const key = ({ touches }: Step) => touches.join();
  return [
    ...steps.filter(bound),
    ...steps.filter((each) => !bound(each)).sort((one, other) => (key(one) < key(other) ? -1 : 1)),
  ];
};

function reach(
  steps: readonly Step[],
  dimensions: readonly string[],
  results: readonly DraftResult[],
) {
  let states: State[] = [{ scores: dimensions.map(() => 0), true: 0n }];
  for (const [at, step] of steps.entries()) {
    const settled = dimensions.flatMap((_, each) =>
      steps.slice(at + 1).some(({ touches }) => touches.includes(each)) ? [] : [each],
    );
    const next = new Map<string, State>();
    for (const state of states) {
      const asked = step.gate === 0n || (state.true & step.gate) !== 0n;
      for (const { scores, true: more } of asked ? step.outcomes : [{ scores: [], true: 0n }]) {
        const sum = state.scores.map((score, each) => score + (scores[each] ?? 0));
        const known = (state.true | more) & ~step.gate;
        const key = `${known}|${sum.map((score, each) => (settled.includes(each) ? sideOf(score, dimensions[each] ?? '', results) : score)).join()}`;
        if (!next.has(key)) next.set(key, { scores: sum, true: known });
      }
      if (next.size > MOST_STATES) return undefined;
    }
    states = [...next.values()];
  }
  return states.map(({ scores }) => scores);
}

/** On which side of every bound a score lies. */
const sideOf = (score: number, id: string, results: readonly DraftResult[]): string =>
  results
    .map(
      ({ atLeast, atMost }) =>
        `${Number(score >= (atLeast[id] ?? score))}${Number(score <= (atMost[id] ?? score))}`,
    )
    .join('');

const rangeAt = (steps: readonly Step[], at: number): readonly [number, number] =>
  steps.reduce<[number, number]>(
    ([low, high], { gate, outcomes }) => {
      const scores = outcomes.map((each) => each.scores[at] ?? 0).concat(gate === 0n ? [] : [0]);
      return [low + Math.min(...scores), high + Math.max(...scores)];
    },
    [0, 0],
  );

/** Whether a profile's bounds can be met at all, and no earlier profile takes everything they let in. */
function withinRanges(
  result: DraftResult,
  results: readonly DraftResult[],
  dimensions: readonly string[],
  ranges: readonly (readonly [number, number])[],
): boolean {
  const box = (each: DraftResult) =>
    dimensions.map((id, at): readonly [number, number] => {
      const [low, high] = ranges[at] ?? [0, 0];
      return [Math.max(low, each.atLeast[id] ?? low), Math.min(high, each.atMost[id] ?? high)];
    });
  const own = box(result);
  if (own.some(([low, high]) => low > high)) return false;
  return !results
    .slice(0, results.indexOf(result))
    .some((earlier) =>
      box(earlier).every(
        ([low, high], at) => low <= (own[at]?.[0] ?? 0) && high >= (own[at]?.[1] ?? 0),
      ),
    );
}
