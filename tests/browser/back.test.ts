import { describe, expect, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { newPage } from '../support/browser/browser.ts';
import { fillPage, goTo, press } from '../support/browser/fill-page.ts';
import { builtForm } from '../support/built-forms.ts';
import { answersTo } from '../support/right-answers.ts';

const signUp = builtForm('mentor-sign-up').form;
const answers = answersTo(signUp, 'opening');

describe.concurrent("the browser's Back button", () => {
  test.each([true, false])(
    'shows an answered step again, with its answers (script: %s)',
    async (javaScriptEnabled) => {
      const page = await newPage({ javaScriptEnabled });
      await page.goto(formAddress(signUp, 'fr'));
      const number = await goTo(page, signUp, 'topics', answers);
      const step = await page.title();
      await fillPage(page, signUp, number, answers);
      await press(page, 'next');
      expect(await page.title()).not.toBe(step);
      await page.goBack();
      expect(await page.title()).toBe(step);
      expect(await page.locator('.question input:checked').count()).toBeGreaterThan(0);
      // Chromium itself brings back all but fields without autocompletion; the draft brings those too.
      if (javaScriptEnabled) expect(await press(page, 'next')).toBe(200);
      await page.context().close();
    },
  );
});
