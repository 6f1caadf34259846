import type { Form } from '../../domain/forms/definition.ts';
import { type AnsweredQuestion, kindOf, type Question } from '../../domain/forms/kinds/index.ts';
import { questionsOf, takesAnswer } from '../../domain/forms/questions.ts';
import { wanted } from '../../domain/forms/show-if.ts';
import type { Language } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';
import { formWords } from './words.ts';

/** Id of the field of a question, or of one of its options. */
export const fieldId = (question: Pick<Question, 'id'>, value?: string | number): string =>
  value === undefined ? `f-${question.id}` : `f-${question.id}-${value}`;

/** The elements that describe a field to a screen reader: its hint, if any, and the place of its error. */
export const describedBy = (question: AnsweredQuestion): string =>
  question.hint ? `h-${question.id} e-${question.id}` : `e-${question.id}`;

/** A condition as the page's script reads it: `topics=strategy|planning`. */
export const conditionText = (question: Question): string | undefined =>
  question.show_if && `${question.show_if.question}=${wanted(question.show_if).join('|')}`;

/** The condition's question and answers in words, when both stand on the same page. */
export function conditionWords(
  form: Form,
  page: number,
  question: Question,
  language: Language,
): readonly [string, string] | undefined {
  const condition = question.show_if;
  const earlier = condition && questionsOf(form, page).find(({ id }) => id === condition.question);
  if (!condition || !earlier?.label) return undefined;
  const words = formWords(language);
  const values = takesAnswer(earlier) ? kindOf(earlier).totals?.values(earlier, language) : [];
  const named = new Map(values);
  const labels = wanted(condition).map((value) => named.get(value) ?? words.yes);
  return [say(earlier.label, language), words.oneOf(labels)];
}
