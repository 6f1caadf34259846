import type { Page } from 'playwright-core';
import { type Answers, valuesOf } from '../../../domain/forms/answer.ts';
import { pageOf } from '../../../domain/forms/check.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { AnsweredQuestion } from '../../../domain/forms/question.ts';
import { pagesBeforeEnd, questionsOf, takesAnswer } from '../../../domain/forms/questions.ts';

/** Types and ticks the answers to the questions of a page of a form, as a person would. */
export async function fillPage(
  page: Page,
  form: Form,
  number: number,
  answers: Answers,
): Promise<void> {
  for (const question of questionsOf(form, number).filter(takesAnswer)) {
    const values = valuesOf(answers[question.id]);
    if (values.length === 0) continue;
    const one = page.locator(`#f-${question.id}`);
    const boxes = 'among' in question && question.among;
    switch (boxes ? 'choice' : question.kind) {
      case 'choice':
      case 'choices':
      case 'scale':
        if (await page.locator(`select#f-${question.id}`).count())
          await one.selectOption([...values]);
        else
          for (const value of values)
            await page.locator(`[id="f-${question.id}-${value}"]`).check();
        break;
      case 'consent':
        await one.check();
        break;
      default:
        await one.fill(values[0] ?? '');
    }
  }
}

/** Whether a question is answered by typing, by a choice in a list, or by ticks. */
const wayOf = (question: AnsweredQuestion): 'type' | 'tick' => {
  const boxes = 'among' in question && question.among;
  return boxes || ['choice', 'choices', 'scale', 'consent'].includes(question.kind)
    ? 'tick'
    : 'type';
};

/**
 * The same at once, by a script, for tests that look at what comes of answers and not at how they are
 * given: a person needs a tenth of a second for each field. Fields hear of it as of a person's doing.
 *
 * @throws when a field that is to be filled in is not there to be seen
 */
export async function fillAtOnce(
  page: Page,
  form: Form,
  number: number,
  answers: Answers,
): Promise<void> {
  const given = questionsOf(form, number)
    .filter(takesAnswer)
    .map((question) => ({
      id: `f-${question.id}`,
      way: wayOf(question),
      values: valuesOf(answers[question.id]),
    }))
    .filter(({ values }) => values.length > 0);
  await page.evaluate((fields) => {
    const hears = (field: Element) => {
      for (const what of ['input', 'change'])
        field.dispatchEvent(new Event(what, { bubbles: true }));
    };
    const seen = <Kind extends Element>(field: Kind | null, id: string): Kind => {
      const label = (field as HTMLInputElement | null)?.labels?.[0];
      if (!field || !(field.checkVisibility() || label?.checkVisibility()))
        throw new Error(`${id} cannot be seen`);
      return field;
    };
    for (const { id, way, values } of fields) {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(
        `[id="${id}"]:is(input, select, textarea)`,
      );
      if (field instanceof HTMLSelectElement) {
        for (const option of seen(field, id).options)
          option.selected = values.includes(option.value);
        hears(field);
      } else if (way === 'type') {
        seen(field as HTMLInputElement | null, id).value = values[0] ?? '';
        hears(field as Element);
      } else
        for (const value of values) {
          const box = document.querySelector<HTMLInputElement>(
            `[id="${id}-${value}"], input[type="checkbox"][id="${id}"]`,
          );
          if (!seen(box, `${id}-${value}`).checked) (box as HTMLInputElement).click();
        }
    }
  }, given);
}

/** Presses a button that posts the form; resolves with the status of the page that comes of it. */
export async function press(page: Page, go: string): Promise<number> {
  const answered = page.waitForResponse(
    (response) =>
      response.request().isNavigationRequest() && ![303, 308].includes(response.status()),
  );
  const loaded = page.waitForEvent('load');
  await page.click(`button[name="_go"][value="${go}"]`);
  const status = (await answered).status();
  await loaded;
  return status;
}

/** What stands in the fields of the page, by name: texts, and the values that are ticked. */
export const valuesOn = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const values: Record<string, string[]> = {};
    for (const field of document.querySelectorAll<HTMLInputElement>(
      '.question :is(input, textarea, select)',
    )) {
      const ticks = ['radio', 'checkbox'].includes(field.type);
      const given = ticks && !field.checked ? [] : [field.value];
      values[field.name] = [...(values[field.name] ?? []), ...given.filter((text) => text !== '')];
    }
    return values;
  });

/** Fills in the pages of a form from the one that is open up to the one that asks a question, and goes on to that. */
export async function goTo(page: Page, form: Form, question: string, answers: Answers) {
  const last = pageOf(form, question) ?? 1;
  for (;;) {
    const number = Number(await page.inputValue('input[name="_page"]'));
    if (number >= last) return last;
    await fillAtOnce(page, form, number, answers);
    await press(page, 'next');
  }
}

/** Goes through a form from its first page to the check page, the result or the receipt. */
export async function walk(page: Page, form: Form, address: string, answers: Answers) {
  await page.goto(address);
  for (let number = 1; number <= pagesBeforeEnd(form); number++) {
    await fillAtOnce(page, form, number, answers);
    const alone = form.pages.length === 1 && !form.results;
    await press(page, alone ? 'send' : 'next');
  }
}

/** Sends a form that was gone through to its check page or its result. */
export async function send(page: Page, form: Form, answers: Answers): Promise<number> {
  const last = form.pages.length;
  if (pagesBeforeEnd(form) < last) {
    await press(page, 'next');
    await fillAtOnce(page, form, last, answers);
  }
  return press(page, 'send');
}
