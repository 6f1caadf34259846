import type { Answers } from './answer.ts';
import type { Form, QuizResult } from './definition.ts';
import { kindOf, type Question } from './kinds/index.ts';
import { answeredQuestions, questionsOf, takesAnswer } from './questions.ts';
import { add, type Scores } from './scores.ts';

/** The points that one answer to a question gives. A reversed scale counts from its other end. */
export const pointsOf = (question: Question, answer: Answers[string] | undefined): Scores =>
  answer === undefined || !takesAnswer(question)
    ? {}
    : (kindOf(question).quiz?.points(question, answer) ?? {});

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
  const ranges = answeredQuestions(form).map((question): readonly [number, number] => {
    const [low, high] = kindOf(question).quiz?.range(question, dimension) ?? [0, 0];
    return question.optional || question.show_if
      ? [Math.min(low, 0), Math.max(high, 0)]
      : [low, high];
  });
  return ranges.reduce((sum, [low, high]) => [sum[0] + low, sum[1] + high], [0, 0]);
}
