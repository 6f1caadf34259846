import type * as z from 'zod';
import type { Language } from '../../words/language.ts';
import type { Answer } from '../answer.ts';
import type { AnsweredQuestion } from '../question.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { consent } from './consent.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import type { AnyKind, Kind } from './kind.ts';
import { longText } from './long-text.ts';
import { number } from './number.ts';
import { phone } from './phone.ts';
import { scale } from './scale.ts';
import { text } from './text.ts';

/** The one list of kinds that take an answer. */
const kinds: { [K in AnsweredQuestion['kind']]: Kind<K> } = {
  text,
  long_text: longText,
  email,
  phone,
  number,
  date,
  choice,
  choices,
  scale,
  consent,
};

/** The kind of a question, seen without knowing which one it is. */
const kindOf = (question: AnsweredQuestion): AnyKind => kinds[question.kind] as unknown as AnyKind;

/** The schema that reads what was sent for a question. */
export const answerSchema = (question: AnsweredQuestion): z.ZodType<Answer, readonly string[]> =>
  kindOf(question).schema(question);

/** An answer in words, one text for each thing answered. */
export const showAnswer = (question: AnsweredQuestion, answer: Answer, language: Language) =>
  kindOf(question).show(question, answer, language);

/** The values that totals count an answer under. */
export const countedValues = (question: AnsweredQuestion, answer: Answer) =>
  kindOf(question).counted(question, answer);
