import type { Form } from '../../domain/forms/definition.ts';
import { type AnsweredQuestion, kindOf, type Question } from '../../domain/forms/kinds/index.ts';
import { questionsOf, takesAnswer } from '../../domain/forms/questions.ts';
import { conditionsOf, wanted } from '../../domain/forms/show-if.ts';
import type { Language } from '../../domain/words/language.ts';
import { type Said, sayAround, sayMarked } from '../../domain/words/said.ts';
import { formWords } from './words.ts';

/** Id of the field of a question, or of one of its options. */
export const fieldId = (question: Pick<Question, 'id'>, value?: string | number): string =>
  value === undefined ? `f-${question.id}` : `f-${question.id}-${value}`;

/** The elements that describe a field to a screen reader: its hint, if any, and the place of its error. */
export const describedBy = (question: AnsweredQuestion): string =>
  question.hint ? `h-${question.id} e-${question.id}` : `e-${question.id}`;

/** The conditions as the page's script reads them, any of which is enough: `topics=strategy|planning&role=mentor`. */
export const conditionText = (question: Question): string | undefined =>
  question.show_if &&
  conditionsOf(question)
    .map((condition) => `${condition.question}=${wanted(condition).join('|')}`)
    .join('&');

/** When the question is to be filled in, in words; nothing where that was settled on an earlier page. */
export function conditionWords(
  form: Form,
  page: number,
  question: Question,
  language: Language,
): Said | undefined {
  const words = formWords(language);
  const here = questionsOf(form, page).filter(takesAnswer);
  const told = conditionsOf(question).map((condition) => {
    const earlier = here.find(({ id }) => id === condition.question);
    if (!earlier) return undefined;
    const named = new Map(kindOf(earlier).totals?.values(earlier, language));
    const labels = wanted(condition).map((value) =>
      sayAround(words.quoted, named.get(value) ?? words.yes),
    );
    const oneOf = (...texts: string[]) => words.oneOf(texts);
    return sayAround(
      words.answered,
      sayAround(oneOf, ...labels),
      sayMarked(earlier.label, language),
    );
  });
  return told.length === 0 || told.includes(undefined)
    ? undefined
    : sayAround(
        (...each) => words.onlyIf(words.oneOf(each)),
        ...told.filter((each) => each !== undefined),
      );
}
