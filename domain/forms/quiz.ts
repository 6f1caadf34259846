import { type Answers, valuesOf } from './answer.ts';
import type { Form, QuizResult } from './definition.ts';
import type { Question } from './question.ts';
import { questionsOf } from './questions.ts';

/** Points by dimension. */
export type Scores = Readonly<Record<string, number>>;

/** The points that one answer to a question gives. A reversed scale counts from its other end. */
export function pointsOf(question: Question, answer: Answers[string] | undefined): Scores {
  if (answer === undefined) return {};
  if (question.kind === 'scale' && question.counts_for !== undefined) {
    const point = Number(answer);
    return {
      [question.counts_for]: question.reverse ? question.from + question.to - point : point,
    };
  }
  if (question.kind !== 'choice' && question.kind !== 'choices') return {};
  if (question.options === 'programmes') return {};
  const ticked = valuesOf(answer);
  return question.options
    .filter((option) => ticked.includes(option.value))
    .reduce<Scores>((sum, option) => add(sum, option.points ?? {}), {});
}

/** Adds two scores, dimension by dimension. */
export const add = (one: Scores, other: Scores): Scores => {
  const sum: Record<string, number> = { ...one };
  for (const [dimension, points] of Object.entries(other))
    sum[dimension] = (sum[dimension] ?? 0) + points;
  return sum;
};

/** The scores of a quiz that was answered; every dimension is there, 0 when nothing counted for it. */
export function scoresOf(form: Form, answers: Answers): Scores {
  const none = Object.fromEntries((form.dimensions ?? []).map(({ id }) => [id, 0]));
  return questionsOf(form).reduce<Scores>(
    (sum, question) => add(sum, pointsOf(question, answers[question.id])),
    none,
  );
}

/** Whether scores lie within a profile's bounds. */
export const fits = (result: QuizResult, scores: Scores): boolean =>
  Object.entries(result.when?.at_least ?? {}).every(([id, least]) => (scores[id] ?? 0) >= least) &&
  Object.entries(result.when?.at_most ?? {}).every(([id, most]) => (scores[id] ?? 0) <= most);

/** The first profile that fits. A form that was read without fault always has one. */
export function profileOf(form: Form, scores: Scores): QuizResult {
  const found = form.results?.find((result) => fits(result, scores));
  if (!found) throw new Error(`${form.id}: no profile for ${JSON.stringify(scores)}`);
  return found;
}

/** The smallest and largest score that answers can give a dimension. */
export function rangeOf(form: Form, dimension: string): readonly [number, number] {
  const ranges = questionsOf(form).map((question): readonly [number, number] => {
    const [low, high] = rangeWhenAnswered(question, dimension);
    const maySkip = question.kind === 'information' || question.optional || question.show_if;
    return maySkip ? [Math.min(low, 0), Math.max(high, 0)] : [low, high];
  });
  return ranges.reduce((sum, [low, high]) => [sum[0] + low, sum[1] + high], [0, 0]);
}

function rangeWhenAnswered(question: Question, dimension: string): readonly [number, number] {
  if (question.kind === 'scale')
    return question.counts_for === dimension ? [question.from, question.to] : [0, 0];
  if (question.kind !== 'choice' && question.kind !== 'choices') return [0, 0];
  if (question.options === 'programmes') return [0, 0];
  const single: number[] = [];
  const joint: number[] = [];
  for (const { points, exclusive } of question.options)
    (question.kind === 'choice' || exclusive ? single : joint).push(points?.[dimension] ?? 0);
  const most = question.kind === 'choices' ? question.at_most : 1;
  const highs = [...single, ...largestSum(joint, most)];
  const lows = [
    ...single,
    ...largestSum(
      joint.map((each) => 0 - each),
      most,
    ).map((each) => 0 - each),
  ];
  return [Math.min(...lows), Math.max(...highs)];
}

/** The largest sum of one to `most` of the points, in a list; empty where there are no points. */
function largestSum(points: readonly number[], most = points.length): readonly number[] {
  const [best, ...others] = points.toSorted((one, other) => other - one).slice(0, most);
  return best === undefined
    ? []
    : [others.filter((each) => each > 0).reduce((sum, each) => sum + each, best)];
}
