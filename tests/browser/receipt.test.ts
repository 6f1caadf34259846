import { describe, expect, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { newPage } from '../support/browser/browser.ts';
import { fillPage, press, walk } from '../support/browser/fill-page.ts';
import { storedRows } from '../support/browser/stored-rows.ts';
import { builtForm } from '../support/built-forms.ts';
import { answersTo } from '../support/right-answers.ts';

const contact = builtForm('contact').form;
const address = formAddress(contact, 'fr');

describe.concurrent('after the sending', () => {
  test('without scripts, Back, then Send again with the same words, is one submission', async () => {
    const message = 'Une seule fois, sans script';
    const answers = { ...answersTo(contact, 'opening'), message };
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(address);
    await fillPage(page, contact, 1, answers);
    await press(page, 'send');
    const receipt = page.url();
    await page.goBack();
    await fillPage(page, contact, 1, answers);
    await press(page, 'send');
    expect(page.url()).toBe(receipt);
    expect(storedRows(contact.id, message)).toHaveLength(1);
    await page.context().close();
  });

  test('Back says that it was sent, and leads to the receipt or to an empty form', async () => {
    const page = await newPage();
    const message = 'Revenir ne renvoie pas';
    await page.goto(address);
    await fillPage(page, contact, 1, { ...answersTo(contact, 'opening'), message });
    await press(page, 'send');
    const receipt = page.url();
    await page.goBack();
    expect(await page.isVisible('form[data-form]')).toBe(false);
    expect(await page.isVisible('[data-draft]')).toBe(false);
    expect(await page.innerText('[data-found]')).toContain('C’est envoyé');
    await page.click('[data-found] .receipt-link');
    expect(page.url()).toBe(receipt);
    await page.goBack();
    await page.click(`[data-found] a[href="${address}"]`);
    await page.waitForLoadState();
    expect(await page.inputValue('#f-message')).toBe('');
    await fillPage(page, contact, 1, {
      ...answersTo(contact, 'opening'),
      message: `${message}, deux`,
    });
    await press(page, 'send');
    expect(page.url()).not.toBe(receipt);
    expect(storedRows(contact.id, message)).toHaveLength(2);
    await page.context().close();
  });

  test('Back into any step of a form that was sent says so too', async () => {
    const page = await newPage();
    const form = builtForm('mentee-sign-up').form;
    await walk(page, form, formAddress(form, 'fr'), answersTo(form, 'opening'));
    await press(page, 'send');
    for (const _ of ['check', 'last page']) {
      await page.goBack();
      expect(await page.isVisible('form[data-form]')).toBe(false);
      expect(await page.isVisible('[data-found] .receipt-link')).toBe(true);
    }
    await page.context().close();
  });

  test('the reference is copied by a button that is there only where it works', async () => {
    const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(address);
    await fillPage(page, contact, 1, answersTo(contact, 'opening'));
    await press(page, 'send');
    const reference = await page.innerText('[data-slot="reference"]');
    await page.click('[data-copy] button');
    await page.waitForFunction(() => document.querySelector('[data-copied]')?.textContent);
    expect(await page.innerText('[data-copied]')).toBe('Copiée');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reference);
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
    await page.reload();
    expect(await page.locator('.keep button').count()).toBe(0);
    await page.context().close();
  });

  test.each([true, false])(
    'one press ends the receipt on a shared device, and Back does not bring it back (script: %s)',
    async (javaScriptEnabled) => {
      const message = `À ne pas montrer, script ${javaScriptEnabled}`;
      const page = await newPage({ javaScriptEnabled });
      await page.goto(address);
      await fillPage(page, contact, 1, { ...answersTo(contact, 'opening'), message });
      await press(page, 'send');
      expect(await page.innerText('.receipt')).toContain(message);
      expect(await page.innerText('[data-slot="until"]')).toMatch(/^\d{1,2}\sh\s\d\d$/);
      await page.click('.receipt form button');
      await page.waitForLoadState();
      expect(await page.innerText('.receipt')).toContain('que pendant une demi-heure');
      expect(await page.locator('.receipt form').count()).toBe(0);
      expect(await page.content()).not.toContain(message);
      expect(await page.context().cookies()).toEqual([]);
      await page.goBack();
      expect(await page.content()).not.toContain(message);
      await page.context().close();
    },
  );
});
