import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { AnsweredQuestion, Question } from '../../domain/forms/question.ts';
import { pagesBeforeEnd, questionsOf, takesAnswer } from '../../domain/forms/questions.ts';
import { type Language, languages } from '../../domain/words/language.ts';
import { pagePool } from '../support/browser/browser.ts';
import { faultsOfErrors, unheld } from '../support/browser/errors-on-page.ts';
import { fillAtOnce, fillPage, press, valuesOn, walk } from '../support/browser/fill-page.ts';
import { faultsByDayAndNight, faultsOfStructure, faultsOfTwin } from '../support/browser/looks.ts';
import { complaintsOf } from '../support/browser/watch-page.ts';
import { wrongTexts } from '../support/browser/wrong-texts.ts';
import { builtForms } from '../support/built-forms.ts';
import { cover } from '../support/cover.ts';
import { answersLeadingTo } from '../support/quiz-answers.ts';
import { answersTo, atLength } from '../support/right-answers.ts';

const forms = builtForms.map(({ form }) => form);

/** What Chromium says of a page with faults, whose status is 422: nothing that we could prevent. */
const refused = /^Failed to load resource: the server responded with a status of 422 \([\w ]+\)$/;

const isQuiz = (form: Form) => form.results !== undefined;
const buttonOf = (form: Form, number: number) =>
  number > pagesBeforeEnd(form) || (form.pages.length === 1 && !isQuiz(form)) ? 'send' : 'next';

/** A required question that is always asked stands on the page: left empty, the page is refused. */
const requires = (form: Form, number: number) =>
  questionsOf(form, number).some(
    (question) => question.kind !== 'information' && !question.optional && !question.show_if,
  );

const isTyped = ({ kind }: Question) =>
  ['text', 'long_text', 'email', 'phone', 'number'].includes(kind);

/** Something is always written on the page, and can be written wrong. */
const asksText = (form: Form, number: number) =>
  questionsOf(form, number).some((question) => !question.show_if && isTyped(question));

/** What tells one question from another to the eye. */
function* features(question: AnsweredQuestion): Generator<string> {
  const { kind } = question;
  const many = 'options' in question && question.options.length > 12;
  const long = kind === 'scale' && question.to - question.from > 6;
  yield `${kind} ${many || long}`;
  yield `${kind} ${question.optional || question.show_if !== undefined ? 'optional' : 'required'}`;
  if (question.hint) yield 'hint';
  if (question.seen_by !== 'coordinator') yield 'reader';
  if (question.show_if) yield 'condition';
}

interface Step {
  readonly form: Form;
  readonly number: number;
}
const steps: readonly Step[] = forms.flatMap((form) =>
  form.pages.map((_, at) => ({ form, number: at + 1 })),
);
const asked = ({ form, number }: Step) => questionsOf(form, number).filter(takesAnswer);

/** A few steps that together show all that a question of some kind looks like in a state. */
const telling = (shows: (question: AnsweredQuestion) => Iterable<string>) => {
  const few = cover(steps, (step) => asked(step).flatMap((question) => [...shows(question)]));
  return (form: Form, number: number) =>
    [...few].some((step) => step.form === form && step.number === number);
};
const kind = ({ kind: one }: AnsweredQuestion) => [one];
/**
 * Steps that together ask every kind of question, required and not, each with all that may stand beside
 * it: these are looked at by day and by night. What a state changes is looked at once a kind: its fault
 * where it may not be left empty, its fault beside what was written, and what is written or ticked.
 */
const tells = {
  open: telling(features),
  empty: telling((one) => (one.optional || one.show_if ? [] : kind(one))),
  wrong: telling((one) => (isTyped(one) && !one.show_if ? kind(one) : [])),
  filled: telling(kind),
};

/** The ends of a form are made of the same parts everywhere: those of one form and of one quiz are looked at by day and by night. */
const endsShown = [
  forms.find(isQuiz),
  forms.find((form) => !isQuiz(form) && form.pages.length > 1),
];

/**
 * A form and a quiz are gone through whole in French by every rule of structure, and by day and by night
 * wherever a page is among the telling ones; of all other pages, which are made of the same parts, what
 * their words and their ties can spoil.
 */
const looker =
  (page: Page, form: Form, language: Language) => (state: string, dayAndNight: boolean) => {
    if (language !== 'fr') return faultsOfTwin(page, language, state);
    if (dayAndNight) return faultsByDayAndNight(page, state);
    return endsShown.includes(form)
      ? faultsOfStructure(page, state)
      : faultsOfTwin(page, language, state);
  };

const lend = pagePool();

describe.concurrent('every state of every form', () => {
  for (const form of forms)
    for (const language of languages)
      test(`${form.id} in ${language} is accessible and fits, from its first page to its receipt`, () =>
        lend(async (page) => {
          const complaints = complaintsOf(page, inject('address'));
          const faults: string[] = [];
          const answers = answersTo(form, 'opening', atLength);
          const look = looker(page, form, language);
          const see = async (state: string, dayAndNight: boolean) =>
            void faults.push(...(await look(state, dayAndNight)));
          await page.goto(formAddress(form, language));
          for (let number = 1; number <= form.pages.length; number++) {
            if (number > pagesBeforeEnd(form)) {
              await see('result', endsShown.includes(form));
              expect(await press(page, 'next')).toBe(200);
            }
            await see(`page ${number}`, tells.open(form, number));
            const whole = language === 'fr';
            // What is said of a fault is said by its kind: in English once a kind.
            const [empty, wrong] = [tells.empty(form, number), tells.wrong(form, number)];
            if (requires(form, number) && (whole || (empty && !asksText(form, number)))) {
              expect(await press(page, buttonOf(form, number))).toBe(422);
              const state = `page ${number} left empty`;
              faults.push(...(await faultsOfErrors(page, language, state, whole ? 6 : 1)));
              await see(state, empty);
            }
            if ((whole || wrong) && (await wrongTexts(page))) {
              const typed = await valuesOn(page);
              // Without the draft: what comes back must come from the server.
              await page.evaluate(() => localStorage.clear());
              expect(await press(page, buttonOf(form, number))).toBe(422);
              expect(await valuesOn(page)).toEqual(typed);
              const state = `page ${number} wrong`;
              faults.push(...(await faultsOfErrors(page, language, state, whole ? 6 : 1)));
              await see(state, wrong);
            }
            if (whole && tells.filled(form, number)) {
              await fillPage(page, form, number, answers);
              await see(`page ${number} filled in`, true);
            } else await fillAtOnce(page, form, number, answers);
            expect(await press(page, buttonOf(form, number))).toBe(200);
          }
          const all = endsShown.includes(form);
          const open = pagesBeforeEnd(form) === form.pages.length;
          if (open && (form.pages.length > 1 || isQuiz(form))) {
            await see(isQuiz(form) ? 'result' : 'check', all);
            expect(await press(page, 'send')).toBe(200);
          }
          expect(new URL(page.url()).pathname).toBe(formAddress(form, language, 'sent'));
          await see('receipt', all);
          faults.push(...complaints.filter((complaint) => !refused.test(complaint)));
          expect(faults).toEqual([]);
        }));
});

describe.concurrent('every profile of every quiz', () => {
  for (const form of forms.filter(isQuiz))
    for (const language of languages)
      for (const { id, title } of form.results ?? [])
        test(`${form.id} in ${language} shows the profile ${id}, and it alone`, () =>
          lend(async (page) => {
            const complaints = complaintsOf(page, inject('address'));
            await walk(page, form, formAddress(form, language), answersLeadingTo(form, id));
            const shown = page.locator('[data-result]');
            expect(
              await shown.evaluateAll((all) => all.map((one) => one.dataset['result'])),
            ).toEqual([id]);
            expect(unheld(await shown.locator('h2').innerText())).toBe(title[language]);
            const faults = await looker(page, form, language)(id, false);
            expect([...faults, ...complaints]).toEqual([]);
          }));
});
