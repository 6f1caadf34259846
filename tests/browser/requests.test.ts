import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { newPage } from '../support/browser/browser.ts';
import { press, walk } from '../support/browser/fill-page.ts';
import { faultsByDayAndNight, faultsOfStructure } from '../support/browser/looks.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { builtForm } from '../support/built-forms.ts';
import { answersTo } from '../support/right-answers.ts';

const { form } = builtForm('mentor-sign-up');
const asked = { name: 'Éva Demande', email: 'Eva.Demande@example.org' };

/** Follows a link or presses a button, and waits for the page that it leads to. */
async function follow(page: Page, selector: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.click(selector);
  await loaded;
}

test('what a person sent is corrected, found by their address and erased, from one page to the next', async () => {
  const visitor = await newPage();
  await walk(visitor, form, formAddress(form, 'fr'), { ...answersTo(form), ...asked });
  await press(visitor, 'send');
  const reference = await visitor.innerText('[data-slot="reference"]');
  await follow(visitor, 'a[data-asks]');
  expect(await visitor.isChecked('#f-subject-data')).toBe(true);
  expect(await visitor.inputValue('#f-reference')).toBe(reference);

  const page = await newPage({ storageState: await signIn(inject('fifthCode')) });
  await page.goto('/console/people/');
  expect(await faultsByDayAndNight(page, 'people')).toEqual([]);
  await page.fill('#search', 'personne@example.org');
  await follow(page, 'search button');
  expect(await faultsByDayAndNight(page, 'nobody found')).toEqual([]);
  await page.fill('#who', asked.email.toLowerCase());
  await follow(page, '.door button');
  expect(page.url()).not.toContain('example.org');
  expect(await page.innerText('h1')).toBe(asked.name);
  expect(await faultsByDayAndNight(page, 'person')).toEqual([]);

  await follow(page, '.sent .links a');
  await page.fill('#f-email', 'eva');
  await follow(page, '.correction button[type="submit"]');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  expect(await faultsByDayAndNight(page, 'wrong correction')).toEqual([]);
  await page.fill('#f-email', 'eva.corrigee@example.org');
  await follow(page, '.correction button[type="submit"]');
  expect(await page.innerText('[role="status"]')).toBe('Correction enregistrée.');
  expect(await page.innerText('.corrections')).toContain('Votre adresse e-\u2060mail');

  const submission = page.url().replace(/\?.*/, '');
  await follow(page, '.acts a[href*="/people/"]');
  await follow(page, '.handing a');
  expect(await page.innerText('.goes')).toContain(reference);
  expect(await faultsByDayAndNight(page, 'before erasing')).toEqual([]);
  const asking = page.url();
  await follow(page, '.erasure button');
  expect(await page.innerText('h1')).toBe('C’est effacé');
  expect((await page.goto(submission))?.status()).toBe(404);
  expect((await page.goto(asking))?.status()).toBe(410);
  expect(await faultsOfStructure(page, 'erased already')).toEqual([]);
  await visitor.goBack();
  expect((await visitor.reload())?.status()).toBe(410);
});
