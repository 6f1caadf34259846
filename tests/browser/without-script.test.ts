import { describe, expect, inject, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import type { Answers } from '../../domain/forms/answer.ts';
import { pageOf } from '../../domain/forms/check.ts';
import { questionsOf, takesAnswer } from '../../domain/forms/questions.ts';
import { newPage } from '../support/browser/browser.ts';
import { faultsOfErrors } from '../support/browser/errors-on-page.ts';
import { fillPage, press, send, walk } from '../support/browser/fill-page.ts';
import { storedRows } from '../support/browser/stored-rows.ts';
import { complaintsOf } from '../support/browser/watch-page.ts';
import { builtForm } from '../support/built-forms.ts';
import { answersTo } from '../support/right-answers.ts';

const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 780 } };
const reference = /^(?:[0-9A-F]{4}-){2}[0-9A-F]{4}$/;

describe.concurrent('on a phone, with scripting off', () => {
  test('a mentor signs up: errors on the way, back, one answer changed, sent, a copy to keep', async () => {
    const page = await newPage(phone);
    const form = builtForm('mentor-sign-up').form;
    const answers: Answers = { ...answersTo(form, 'opening'), name: 'Solène Sans-Script' };
    await page.goto(formAddress(form, 'fr'));
    for (let number = 1; number <= form.pages.length; number++) {
      const required = questionsOf(form, number).some(
        (each) => takesAnswer(each) && !each.optional && !each.show_if,
      );
      if (required) {
        expect(await press(page, 'next')).toBe(422);
        expect(await faultsOfErrors(page, 'fr', `page ${number}`)).toEqual([]);
      }
      await fillPage(page, form, number, answers);
      if (number === pageOf(form, 'topics')) {
        expect(await press(page, 'back')).toBe(200);
        expect(await page.inputValue('#f-organisation')).toBe('Réponse à organisation');
        expect(await press(page, 'next')).toBe(200);
        expect(await page.isChecked('#f-topics-other')).toBe(true);
        expect(await page.inputValue('#f-topics_other')).toBe('Réponse à topics_other');
      }
      expect(await press(page, 'next')).toBe(200);
    }
    const copy = page.locator('[data-slot="answers"]');
    expect(await copy.innerText()).toContain('Solène Sans-Script');
    expect(await press(page, 'change-name')).toBe(200);
    await page.fill('#f-name', 'Solène Sans-Aucun-Script');
    expect(await press(page, 'check')).toBe(200);
    expect(await copy.innerText()).toContain('Solène Sans-Aucun-Script');
    expect(await copy.innerText()).toContain('Réponse à topics_other');
    expect(storedRows(form.id, 'Solène Sans')).toEqual([]);
    expect(await press(page, 'send')).toBe(200);
    expect(new URL(page.url()).pathname).toBe(formAddress(form, 'fr', 'sent'));
    expect(await page.innerText('[data-slot="reference"]')).toMatch(reference);
    expect(await page.innerText('[data-slot="next-date"]')).toMatch(
      /^\p{L}+di\s\d{1,2}(?:er)?\s\p{L}+\s\d{4}$/u,
    );
    expect(await copy.innerText()).toContain('Solène Sans-Aucun-Script');
    expect(storedRows(form.id, 'Solène Sans')).toHaveLength(1);
    await page.reload();
    expect(storedRows(form.id, 'Solène Sans')).toHaveLength(1);
    await page.context().close();
  });

  test('a mentee signs up in English', async () => {
    const page = await newPage({ ...phone, locale: 'en-GB' });
    const form = builtForm('mentee-sign-up').form;
    await walk(page, form, formAddress(form, 'en'), {
      ...answersTo(form, 'opening'),
      name: 'Ada Noscript',
    });
    expect(await page.innerText('h1')).toBe('Check your answers');
    expect(await press(page, 'send')).toBe(200);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.innerText('[data-slot="answers"]')).toContain('Ada Noscript');
    expect(storedRows(form.id, 'Ada Noscript')).toMatchObject([{ language: 'en' }]);
    await page.context().close();
  });

  test('a session is told in one page', async () => {
    const page = await newPage(phone);
    const complaints = complaintsOf(page, inject('address'));
    const form = builtForm('session-feedback').form;
    const answers = { ...answersTo(form, 'opening'), word: 'Une séance sans script.' };
    await walk(page, form, formAddress(form, 'fr'), answers);
    expect(await page.innerText('[data-slot="reference"]')).toMatch(reference);
    expect(await page.innerText('[data-slot="answers"]')).toContain('Une séance sans script.');
    expect(storedRows(form.id, 'Une séance sans script.')).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('the quiz gives its result and, when left there, keeps nothing', async () => {
    const page = await newPage(phone);
    const form = builtForm('mentor-quiz').form;
    await walk(page, form, formAddress(form, 'fr'), {
      ...answersTo(form, 'opening'),
      name: 'Quentin Quiz',
    });
    expect(await page.locator('[data-result]').count()).toBe(1);
    expect(await page.locator('.scores > *').count()).toBe(form.dimensions?.length);
    await page.click('header .logo');
    expect(storedRows(form.id, 'Quentin Quiz')).toEqual([]);
    await page.context().close();
  });

  test('the quiz is sent to the coordinator when asked', async () => {
    const page = await newPage(phone);
    const form = builtForm('mentor-quiz').form;
    const answers = { ...answersTo(form, 'opening'), name: 'Rose Résultat' };
    await walk(page, form, formAddress(form, 'fr'), answers);
    expect(await send(page, form, answers)).toBe(200);
    expect(await page.innerText('[data-slot="reference"]')).toMatch(reference);
    expect(storedRows(form.id, 'Rose Résultat')).toHaveLength(1);
    await page.context().close();
  });

  test('two presses of Send at once store one row and give the same receipt', async () => {
    const page = await newPage(phone);
    const form = builtForm('mentor-sign-up').form;
    await walk(page, form, formAddress(form, 'fr'), {
      ...answersTo(form, 'opening'),
      name: 'Dora Double',
    });
    const body = await page.evaluate(() => {
      const fields = new FormData(
        document.querySelector<HTMLFormElement>('form[data-form]') ?? undefined,
      );
      return new URLSearchParams(
        [...fields].map(([name, value]) => [name, String(value)]),
      ).toString();
    });
    const sendOnce = () =>
      page.request.post(`/send/${form.id}`, {
        data: `${body}&_go=send`,
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          Origin: new URL(inject('address')).origin,
        },
        maxRedirects: 0,
      });
    const answers = await Promise.all([sendOnce(), sendOnce()]);
    expect(answers.map((answer) => answer.status())).toEqual([303, 303]);
    const [one, other] = answers.map((answer) => answer.headers()['location']);
    expect(one).toContain('reference=');
    expect(one).toBe(other);
    expect(storedRows(form.id, 'Dora Double')).toHaveLength(1);
    await page.context().close();
  });
});
