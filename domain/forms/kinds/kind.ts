import * as z from 'zod';
import type { Language } from '../../words/language.ts';
import type { Answer } from '../answer.ts';
import type { AnsweredQuestion, KindName, QuestionOf } from '../question.ts';
import type { Wrong } from '../words.ts';

/**
 * What a kind of question knows of its answers: how they are read from what a browser sent, shown,
 * exported and counted. Page, console, CSV and totals all ask here, so they cannot disagree.
 */
export interface Kind<K extends KindName> {
  /**
   * The zod schema that turns the texts sent under the question's name (never empty, trimmed, blank
   * ones left out) into an answer. Its issues carry a `Wrong` as `params`.
   */
  schema(question: QuestionOf<K>): z.ZodType<Answer, readonly string[]>;
  /** The answer in words, one text for each thing answered. */
  show(question: QuestionOf<K>, answer: Answer, language: Language): readonly string[];
  /** The values that totals count this answer under; empty for kinds that are not counted. */
  counted(question: QuestionOf<K>, answer: Answer): readonly string[];
}

/** A kind seen from outside: the list of kinds sees to it that each meets only its own questions. */
export interface AnyKind {
  schema(question: AnsweredQuestion): z.ZodType<Answer, readonly string[]>;
  show(question: AnsweredQuestion, answer: Answer, language: Language): readonly string[];
  counted(question: AnsweredQuestion, answer: Answer): readonly string[];
}

type Context = z.core.$RefinementCtx;

/** Refuses an answer inside a schema. */
export function refuse(context: Context, wrong: Wrong): never {
  context.addIssue({ code: 'custom', params: wrong });
  return z.NEVER;
}

/**
 * A schema that turns what was sent for a question into its answer. That texts come in is known
 * before: the schema does not look whether they are texts.
 */
export const reads = (
  read: (texts: readonly string[], context: Context) => Answer,
): z.ZodType<Answer, readonly string[]> => z.transform(read);

/** A schema for kinds that take exactly one text. */
export const readsOne = (read: (text: string, context: Context) => Answer) =>
  reads(([text, ...others], context) =>
    text === undefined || others.length > 0
      ? refuse(context, { wrong: 'several' })
      : read(text, context),
  );

/** A written answer is shown as it was written. */
export const asWritten = (_question: unknown, answer: Answer): readonly string[] => [
  String(answer),
];

/** For kinds that totals do not count. */
export const notCounted = (): readonly string[] => [];
