import { describe, expect, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { newPage } from '../support/browser/browser.ts';
import { fillPage, goTo, press } from '../support/browser/fill-page.ts';
import { storedRows } from '../support/browser/stored-rows.ts';
import { builtForm } from '../support/built-forms.ts';
import { answersTo } from '../support/right-answers.ts';

const feedback = builtForm('session-feedback').form;
const signUp = builtForm('mentor-sign-up').form;

describe.concurrent('the script of form pages', () => {
  test('shows a question once its condition is met, and hides it again', async () => {
    const page = await newPage();
    await page.goto(formAddress(feedback, 'fr'));
    const question = page.locator('#q-contact_email');
    expect(await question.isVisible()).toBe(false);
    await page.check('#f-contact_me');
    expect(await question.isVisible()).toBe(true);
    expect(await question.locator('.only-if').isVisible()).toBe(false);
    await page.uncheck('#f-contact_me');
    expect(await question.isVisible()).toBe(false);
    await page.context().close();
  });

  test('without it, the question stands there and says when to fill it in', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(formAddress(feedback, 'fr'));
    expect(await page.locator('#q-contact_email .only-if').isVisible()).toBe(true);
    await page.context().close();
  });

  test('drops the answer to a question that is no longer asked', async () => {
    const page = await newPage();
    await page.goto(formAddress(feedback, 'fr'));
    await fillPage(page, feedback, 1, {
      ...answersTo(feedback, 'opening'),
      word: 'Question retirée',
    });
    await page.uncheck('#f-contact_me');
    expect(await press(page, 'send')).toBe(200);
    const [row] = storedRows(feedback.id, 'Question retirée');
    expect(row?.answers).not.toContain('email@example.org');
    await page.context().close();
  });

  test('makes the second press harmless while the first one is on its way', async () => {
    const page = await newPage();
    let sendings = 0;
    await page.route('**/send/**', async (route) => {
      sendings++;
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.goto(formAddress(feedback, 'fr'));
    await fillPage(page, feedback, 1, {
      ...answersTo(feedback, 'opening'),
      word: 'Deux appuis',
    });
    const sent = page.waitForURL('**/merci/**');
    // The second press comes while the browser waits for the answer to the first one.
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[value="send"]');
      button?.click();
      setTimeout(() => button?.click(), 200);
    });
    await sent;
    expect(sendings).toBe(1);
    expect(storedRows(feedback.id, 'Deux appuis')).toHaveLength(1);
    await page.context().close();
  });

  test('lets the form be sent again after a connection that failed', async () => {
    const page = await newPage();
    await page.goto(formAddress(feedback, 'fr'));
    await fillPage(page, feedback, 1, {
      ...answersTo(feedback, 'opening'),
      word: 'Après la panne',
    });
    await page.context().setOffline(true);
    await page.click('button[value="send"]');
    await page.waitForURL('chrome-error://**');
    await page.context().setOffline(false);
    await page.goto(formAddress(feedback, 'fr'));
    expect(await page.inputValue('#f-word')).toBe('Après la panne');
    expect(await press(page, 'send')).toBe(200);
    expect(storedRows(feedback.id, 'Après la panne')).toHaveLength(1);
    await page.context().close();
  });

  test('going back and forward in the browser keeps what was typed', async () => {
    const page = await newPage();
    await page.goto(formAddress(signUp, 'fr'));
    const answers = { ...answersTo(signUp, 'opening'), team: 'Équipe du retour' };
    await fillPage(page, signUp, await goTo(page, signUp, 'topics', answers), answers);
    await page.goBack();
    expect(await page.inputValue('#f-team')).toBe('Équipe du retour');
    await press(page, 'next');
    expect(await page.isChecked('#f-topics-other')).toBe(true);
    await press(page, 'next');
    expect(await page.locator('#q-path').isVisible()).toBe(true);
    await page.context().close();
  });
});
