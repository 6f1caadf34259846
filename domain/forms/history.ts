import type { Form } from './definition.ts';
import type { AnsweredQuestion, KindName } from './question.ts';
import { answeredQuestions } from './questions.ts';

/** A question whose kind was changed: its stored answers could no longer be read. */
export interface KindChange {
  readonly form: string;
  readonly question: string;
  readonly was: KindName;
  readonly is: KindName;
}

/**
 * Every question that any version of a form had, each as its newest version words it: newest
 * version first, then those that only older versions had. These are the columns of an export, so
 * that removing a question never loses answers.
 */
export function everyQuestion(newestFirst: readonly Form[]): readonly AnsweredQuestion[] {
  const found = new Map<string, AnsweredQuestion>();
  for (const form of newestFirst)
    for (const question of answeredQuestions(form))
      if (!found.has(question.id)) found.set(question.id, question);
  return [...found.values()];
}

/** The questions of a form that are of another kind than in an earlier version. Refused at deploy. */
export function kindChanges(now: Form, earlier: readonly Form[]): readonly KindChange[] {
  return answeredQuestions(now).flatMap((question) => {
    const was = earlier
      .flatMap((form) => answeredQuestions(form))
      .find((old) => old.id === question.id && old.kind !== question.kind);
    return was ? [{ form: now.id, question: question.id, was: was.kind, is: question.kind }] : [];
  });
}
