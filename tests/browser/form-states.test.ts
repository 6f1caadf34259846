import { describe, expect, inject, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { questionsOf } from '../../domain/forms/questions.ts';
import { languages } from '../../domain/words/language.ts';
import { newPage } from './browser.ts';
import { faultsOfErrors } from './errors-on-page.ts';
import { fillPage, press, valuesOn, walk } from './fill-page.ts';
import { faultsAtFourLooks } from './four-looks.ts';
import { answersFor } from './quiz-answers.ts';
import { atLength, rightAnswers } from './right-answers.ts';
import { shippedForms } from './shipped-forms.ts';
import { complaintsOf } from './watch-page.ts';
import { wrongTexts } from './wrong-texts.ts';

/** What Chromium says of a page with faults, whose status is 422: nothing that we could prevent. */
const refused = /^Failed to load resource: the server responded with a status of 422 \([\w ]+\)$/;

const isQuiz = (form: Form) => form.results !== undefined;
const buttonOf = (form: Form) => (form.pages.length === 1 && !isQuiz(form) ? 'send' : 'next');

/** A required question that is always asked stands on the page: left empty, the page is refused. */
const requires = (form: Form, number: number) =>
  questionsOf(form, number).some(
    (question) => question.kind !== 'information' && !question.optional && !question.show_if,
  );

describe.concurrent('every state of every form', () => {
  for (const form of shippedForms())
    for (const language of languages)
      test(`${form.id} in ${language} is accessible and fits, from its first page to its receipt`, {
        timeout: 240_000,
      }, async () => {
        const page = await newPage();
        const complaints = complaintsOf(page, inject('address'));
        const faults: string[] = [];
        const answers = rightAnswers(form, atLength);
        await page.goto(formAddress(form, language));
        for (let number = 1; number <= form.pages.length; number++) {
          faults.push(...(await faultsAtFourLooks(page, `page ${number}`)));
          if (requires(form, number)) {
            expect(await press(page, buttonOf(form))).toBe(422);
            faults.push(...(await faultsOfErrors(page, language, `page ${number} left empty`)));
            faults.push(...(await faultsAtFourLooks(page, `page ${number} left empty`)));
          }
          if (await wrongTexts(page)) {
            const typed = await valuesOn(page);
            // Without the draft: what comes back must come from the server.
            await page.evaluate(() => localStorage.clear());
            expect(await press(page, buttonOf(form))).toBe(422);
            expect(await valuesOn(page)).toEqual(typed);
            faults.push(...(await faultsOfErrors(page, language, `page ${number} wrong`)));
            faults.push(...(await faultsAtFourLooks(page, `page ${number} wrong`, 'look')));
          }
          await fillPage(page, form, number, answers);
          expect(await press(page, buttonOf(form))).toBe(200);
        }
        if (form.pages.length > 1 || isQuiz(form)) {
          faults.push(...(await faultsAtFourLooks(page, isQuiz(form) ? 'result' : 'check')));
          expect(await press(page, 'send')).toBe(200);
        }
        expect(new URL(page.url()).pathname).toBe(formAddress(form, language, 'sent'));
        faults.push(...(await faultsAtFourLooks(page, 'receipt')));
        faults.push(...complaints.filter((complaint) => !refused.test(complaint)));
        expect(faults).toEqual([]);
        await page.context().close();
      });
});

describe.concurrent('every profile of every quiz', () => {
  for (const form of shippedForms().filter(isQuiz))
    for (const language of languages)
      for (const { id, title } of form.results ?? [])
        test(`${form.id} in ${language} shows the profile ${id}, and it alone`, async () => {
          const page = await newPage();
          const complaints = complaintsOf(page, inject('address'));
          await walk(page, form, formAddress(form, language), answersFor(form, id));
          const shown = page.locator('[data-result]');
          expect(await shown.evaluateAll((all) => all.map((one) => one.dataset['result']))).toEqual(
            [id],
          );
          expect(await shown.locator('h2').innerText()).toBe(title[language]);
          expect([...(await faultsAtFourLooks(page, id)), ...complaints]).toEqual([]);
          await page.context().close();
        });
});
