import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { newPage } from '../support/browser/browser.ts';
import { fillPage, goTo, press, valuesOn } from '../support/browser/fill-page.ts';
import { builtForm } from '../support/built-forms.ts';
import { answersTo } from '../support/right-answers.ts';

const form = builtForm('mentor-sign-up').form;
const alone = builtForm('contact').form;
const address = formAddress(form, 'fr');
const contact = formAddress(alone, 'fr');
const answers = { ...answersTo(form, 'opening'), name: 'Anne Effacée' };

const kept = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));
const note = (page: Page) => page.locator('[data-draft]');
const shown = async (page: Page) => JSON.stringify(await valuesOn(page));
const wiped = 'Le brouillon est effacé de cet appareil.';

describe.concurrent('a draft that was wiped', () => {
  test('on a later page does not come back by Back, and what is typed then is another one', async () => {
    const page = await newPage();
    await page.goto(address);
    await fillPage(page, form, 1, answers);
    await press(page, 'next');
    await page.fill('#f-team', 'Équipe effacée');
    await note(page).locator('button').click();
    await page.goBack();
    expect(await shown(page)).not.toMatch(/Anne|Équipe/);
    expect(await note(page).innerText()).toBe(wiped);
    await page.fill('#f-name', 'Bruno Nouveau');
    expect(await kept(page)).not.toMatch(/Anne|Équipe/);
    await page.goForward();
    await page.goBack();
    expect(await shown(page)).toContain('Bruno Nouveau');
    await page.context().close();
  });

  test('is taken off the other tabs that show it, whichever page of the form they are on', async () => {
    const page = await newPage();
    await page.goto(address);
    await fillPage(page, form, await goTo(page, form, 'topics', answers), answers);
    const other = await page.context().newPage();
    await other.goto(address);
    await other.click('[data-found] .restart');
    await note(page).getByText(wiped).waitFor();
    expect(await shown(page)).not.toMatch(/topics_other":\["/);
    expect(await page.content()).not.toContain('Anne Effacée');
    await page.goBack();
    await page.goBack();
    expect(await shown(page)).not.toContain('Anne');
    await page.context().close();
  });

  test('is taken off the tab in which it was begun, when another one took it over and sent it', async () => {
    const page = await newPage();
    await page.goto(contact);
    await fillPage(page, alone, 1, { ...answersTo(alone, 'opening'), message: 'Repris ailleurs' });
    const other = await page.context().newPage();
    await other.goto(contact);
    await other.click('[data-found] .resume');
    expect(await press(other, 'send')).toBe(200);
    await note(page).getByText(wiped).waitFor();
    expect(await page.inputValue('#f-message')).toBe('');
    await page.context().close();
  });

  test('is not offered any more where it was on offer', async () => {
    const page = await newPage();
    await page.goto(contact);
    await page.fill('#f-message', 'Encore offert');
    const other = await page.context().newPage();
    await other.goto(contact);
    await note(page).locator('button').click();
    await other.locator('[data-found] button').first().waitFor({ state: 'detached' });
    await other.fill('#f-message', 'Autre chose');
    expect(await kept(other)).toContain('Autre chose');
    await page.context().close();
  });

  test('takes nothing from a tab whose own text it was written over', async () => {
    const page = await newPage();
    const other = await page.context().newPage();
    await page.goto(contact);
    await other.goto(contact);
    await page.fill('#f-message', 'Premier texte');
    await fillPage(other, alone, 1, { ...answersTo(alone, 'opening'), message: 'Second texte' });
    await note(page).waitFor({ state: 'hidden' });
    expect(await press(other, 'send')).toBe(200);
    expect(await kept(other)).toBe('{}');
    expect(await page.inputValue('#f-message')).toBe('Premier texte');
    await page.context().close();
  });

  test('is said to stay where the browser refuses to let go of it', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      Storage.prototype.removeItem = () => {
        throw new DOMException('refused', 'InvalidStateError');
      };
    });
    const stays = 'refuse d’effacer le brouillon';
    await page.goto(contact);
    await fillPage(page, alone, 1, { ...answersTo(alone, 'opening'), message: 'Reste ici' });
    await note(page).locator('button').click();
    expect(await note(page).innerText()).toContain(stays);
    expect(await page.inputValue('#f-message')).toBe('');
    const other = await page.context().newPage();
    await other.addInitScript(() => {
      Storage.prototype.removeItem = () => undefined;
    });
    await other.goto(contact);
    await other.click('[data-found] .restart');
    expect(await other.locator('[data-found]').innerText()).toContain(stays);
    await fillPage(other, alone, 1, answersTo(alone, 'opening'));
    expect(await press(other, 'send')).toBe(200);
    expect(await other.locator('[data-found]').innerText()).toContain(stays);
    await page.context().close();
  });

  test('cannot be kept where storage is full: that is said, and what was typed stays on the page', async () => {
    const page = await newPage();
    await page.goto(contact);
    await page.fill('#f-message', 'Tenait encore');
    await page.evaluate(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (this: Storage, name, value) {
        if (this === localStorage) throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, name, value);
      };
    });
    await page.fill('#f-message', 'Ne tient plus');
    expect(await note(page).innerText()).toContain('ne sont pas gardées sur cet appareil');
    expect(await note(page).innerText()).not.toContain('jusqu');
    const other = await page.context().newPage();
    await other.goto(contact);
    await other.click('[data-found] .restart');
    expect(await kept(other)).toBe('{}');
    expect(await page.inputValue('#f-message')).toBe('Ne tient plus');
    await page.context().close();
  });
});
