import type { Answers } from '../../domain/forms/answer.ts';
import { type Checked, checkedUpTo } from '../../domain/forms/check.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { Question } from '../../domain/forms/question.ts';
import { questionsOf } from '../../domain/forms/questions.ts';
import { conditionsOf, isAsked } from '../../domain/forms/show-if.ts';

/**
 * The questions to show on a page, given the answers to the pages before it. A condition on an
 * earlier page is decided here; one on the same page is left to the person and, at the sending, to
 * the check, unless the question it looks at is itself left out.
 */
export function askedOn(form: Form, page: number, before: Answers): readonly Question[] {
  const shown = new Set<string>();
  return questionsOf(form, page).filter((question) => {
    const asked =
      isAsked(question, before) || conditionsOf(question).some((each) => shown.has(each.question));
    if (asked) shown.add(question.id);
    return asked;
  });
}

/** The answers that stand before a page begins; wrong ones are left out. */
export const answersBefore = (form: Form, checked: Checked, page: number): Answers =>
  checkedUpTo(form, checked, page - 1).answers;

/** The nearest page in a direction that has anything to ask; `undefined` past either end. */
export function nearestPage(
  form: Form,
  checked: Checked,
  from: number,
  direction: 1 | -1,
): number | undefined {
  for (let page = from + direction; page >= 1 && page <= form.pages.length; page += direction)
    if (askedOn(form, page, answersBefore(form, checked, page)).length > 0) return page;
  return undefined;
}
