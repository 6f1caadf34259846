import { describe, expect, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { newPage } from '../support/browser/browser.ts';
import { fillPage, press } from '../support/browser/fill-page.ts';
import { storedRows } from '../support/browser/stored-rows.ts';
import { builtForm } from '../support/built-forms.ts';
import { answersTo } from '../support/right-answers.ts';

const contact = builtForm('contact').form;
const address = formAddress(contact, 'fr');

describe.concurrent('after the sending', () => {
  test.each([true, false])(
    'Back, then Send again with the same words, is one submission (script: %s)',
    async (javaScriptEnabled) => {
      const message = `Une seule fois, script ${javaScriptEnabled}`;
      const answers = { ...answersTo(contact, 'opening'), message };
      const page = await newPage({ javaScriptEnabled });
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
    },
  );

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
