import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { formAddress } from '../../domain/forms/address.ts';
import { pagesBeforeEnd } from '../../domain/forms/questions.ts';
import { newPage } from '../support/browser/browser.ts';
import { fillPage, goTo, press } from '../support/browser/fill-page.ts';
import { storedRows } from '../support/browser/stored-rows.ts';
import { complaintsOf } from '../support/browser/watch-page.ts';
import { builtForm } from '../support/built-forms.ts';
import { answersTo } from '../support/right-answers.ts';

const day = 86_400_000;
const form = builtForm('mentor-sign-up').form;
const address = formAddress(form, 'fr');
const contact = formAddress(builtForm('contact').form, 'fr');

const kept = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));
const note = (page: Page) => page.locator('[data-draft]');
const offer = (page: Page) => page.locator('[data-found]');
const choose = (page: Page, which: 'resume' | 'restart') => page.click(`[data-found] .${which}`);

describe.concurrent('the draft on the device', () => {
  test('says until when it is kept, outlives a reload, and is offered after the closing of the page', async () => {
    const page = await newPage();
    await page.goto(address);
    expect(await note(page).isVisible()).toBe(false);
    await page.fill('#f-name', 'Diane Brouillon');
    const until = new Date(Date.now() + 14 * day).toLocaleDateString('fr', { dateStyle: 'long' });
    expect(await note(page).innerText()).toContain(until);
    await page.reload();
    expect(await page.inputValue('#f-name')).toBe('Diane Brouillon');
    const again = await page.context().newPage();
    await page.close();
    await again.goto(address);
    const today = new Date().toLocaleDateString('fr', { dateStyle: 'long' }).replace(/^1 /, '1er ');
    expect(await offer(again).innerText()).toContain(today);
    await choose(again, 'resume');
    expect(await again.inputValue('#f-name')).toBe('Diane Brouillon');
    expect(await note(again).isVisible()).toBe(true);
    expect(await again.evaluate(() => document.activeElement?.textContent)).toContain('repris');
    await again.reload();
    expect(await again.inputValue('#f-name')).toBe('Diane Brouillon');
    await again.context().close();
  });

  test('is not shown to the next person at a shared device, who begins afresh', async () => {
    const page = await newPage();
    await page.goto(contact);
    await page.fill('#f-message', 'Anne à part');
    const next = await page.context().newPage();
    await next.goto(contact);
    expect(await next.inputValue('#f-message')).toBe('');
    expect(await note(next).isVisible()).toBe(false);
    await next.fill('#f-message', 'Avant de choisir');
    expect(await kept(next)).toContain('Anne à part');
    await choose(next, 'restart');
    expect(await kept(next)).toBe('{}');
    expect(await next.inputValue('#f-message')).toBe('Avant de choisir');
    await next.fill('#f-message', 'Bruno');
    expect(await kept(next)).toContain('Bruno');
    await page.context().close();
  });

  test('of two tabs never mixes what was written in one with what was written in the other', async () => {
    const page = await newPage();
    const answers = { ...answersTo(form, 'opening'), name: 'Anne Un' };
    await page.goto(address);
    await fillPage(page, form, await goTo(page, form, 'topics', answers), answers);
    const other = await page.context().newPage();
    await other.goto(address);
    await choose(other, 'restart');
    await other.fill('#f-name', 'Bruno Deux');
    expect(await kept(other)).not.toMatch(/Anne Un|topics/);
    await page.check('#f-topics-other');
    expect(await kept(page)).not.toContain('Bruno Deux');
    await page.context().close();
  });

  test('can be wiped where the form has closed', async () => {
    const page = await newPage();
    await page.goto(contact);
    await page.fill('#f-message', 'À effacer');
    // As the Worker leaves the page of a form that takes no answers.
    await page.route(contact, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/<form[^>]*data-form.*?<\/form>/s, '');
      await route.fulfill({ response: answer, body });
    });
    await page.reload();
    expect(await page.locator('form[data-form]').count()).toBe(0);
    await note(page).locator('button').click();
    expect(await kept(page)).toBe('{}');
    expect(await note(page).innerText()).toBe('Le brouillon est effacé de cet appareil.');
    await page.context().close();
  });

  test('is restored on every page of the form, ticks included', async () => {
    const page = await newPage();
    const answers = answersTo(form, 'opening');
    await page.goto(address);
    await fillPage(page, form, await goTo(page, form, 'topics', answers), answers);
    await page.goto(address);
    expect(await page.inputValue('#f-name')).toBe(answers['name']);
    await press(page, 'next');
    expect(await page.inputValue('#f-team')).toBe(answers['team']);
    await press(page, 'next');
    expect(await page.isChecked('#f-topics-other')).toBe(true);
    expect(await page.inputValue('#f-topics_other')).toBe('Réponse à topics_other');
    await page.context().close();
  });

  test('is wiped by its button, which empties the page too and says so', async () => {
    const page = await newPage();
    await page.goto(contact);
    await page.fill('#f-message', 'À effacer');
    await note(page).locator('button').click();
    expect(await kept(page)).not.toContain('effacer');
    expect(await page.inputValue('#f-message')).toBe('');
    expect(await note(page).innerText()).toBe('Le brouillon est effacé de cet appareil.');
    expect(await page.locator('[data-say="wiped"]:focus').count()).toBe(1);
    await page.reload();
    expect(await page.inputValue('#f-message')).toBe('');
    expect(await note(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('is wiped with what the server filled in again, and with the answers of other pages', async () => {
    const page = await newPage();
    const answers = { ...answersTo(form, 'opening'), name: 'Diane Brouillon' };
    await page.goto(address);
    await fillPage(page, form, await goTo(page, form, 'topics', answers), answers);
    await press(page, 'next');
    await press(page, 'back');
    expect(await page.locator('.question input:checked').count()).toBeGreaterThan(0);
    await note(page).locator('button').click();
    expect(await page.locator('.question input:checked').count()).toBe(0);
    expect(await page.inputValue('#f-topics_other')).toBe('');
    expect(await page.content()).not.toContain('Diane Brouillon');
    expect(await kept(page)).toBe('{}');
    expect(await press(page, 'next')).toBe(422);
    expect(await page.inputValue('#f-name')).toBe('');
    await page.context().close();
  });

  test('says its day in the English of the other pages', async () => {
    const page = await newPage();
    await page.clock.setFixedTime(new Date('2026-11-26T09:00:00Z'));
    await page.goto(formAddress(form, 'en'));
    await page.fill('#f-name', 'Diane Draft');
    expect(await note(page).innerText()).toContain('10 December 2026');
    await page.context().close();
  });

  test('of a quiz is never kept: nothing stays for the next visitor, nor for oneself again', async () => {
    const quiz = builtForm('mentor-quiz').form;
    const page = await newPage();
    await page.goto(formAddress(quiz, 'fr'));
    await page.evaluate(() =>
      localStorage.setItem('binome-draft-mentor-quiz', '{"at":9e15,"values":{"name":["Ancien"]}}'),
    );
    await page.goto(formAddress(quiz, 'fr'));
    const answers = { ...answersTo(quiz, 'opening'), name: 'Personne Une' };
    for (let number = 1; number <= pagesBeforeEnd(quiz); number++) {
      await fillPage(page, quiz, number, answers);
      expect(await kept(page)).toBe('{}');
      expect(await page.locator('.draft').count()).toBe(0);
      await press(page, 'next');
    }
    expect(await page.locator('[data-result]').count()).toBe(1);
    expect(await page.innerText('main')).toContain('ni chez nous ni sur cet appareil');
    expect(await kept(page)).toBe('{}');
    const session = await page.evaluate(() => JSON.stringify(sessionStorage));
    expect(session).toBe('{}');
    const next = await page.context().newPage();
    await next.goto(formAddress(quiz, 'fr'));
    expect(await next.locator('input:checked').count()).toBe(0);
    await page.click(`a[href="${formAddress(quiz, 'fr')}"]`);
    await page.waitForLoadState();
    expect(await page.locator('input:checked').count()).toBe(0);
    await page.context().close();
  });

  test('outlives a look at the receipt of another sending, and at one that is none', async () => {
    const page = await newPage();
    await page.goto(contact);
    await page.fill('#f-message', 'Encore là');
    await page.goto(`${contact}merci/?reference=DEAD-BEEF`);
    expect(await kept(page)).toContain('Encore là');
    const other = await page.context().newPage();
    const alone = builtForm('contact').form;
    await other.goto(contact);
    await fillPage(other, alone, 1, answersTo(alone, 'opening'));
    expect(await press(other, 'send')).toBe(200);
    expect(await kept(other)).toContain('Encore là');
    await page.context().close();
  });

  test('is wiped by sending the form', async () => {
    const page = await newPage();
    const alone = builtForm('contact').form;
    await page.goto(contact);
    await fillPage(page, alone, 1, answersTo(alone, 'opening'));
    expect(await kept(page)).toContain('email@example.org');
    expect(await press(page, 'send')).toBe(200);
    expect(await kept(page)).toBe('{}');
    await page.goto(contact);
    expect(await page.inputValue('#f-message')).toBe('');
    await page.context().close();
  });

  test('keeps the date of the last change, and is gone after the fourteenth day', async () => {
    const page = await newPage();
    const start = new Date('2027-03-01T09:00:00Z');
    await page.clock.setFixedTime(start);
    await page.goto(contact);
    await page.fill('#f-message', 'Ancien');
    await page.clock.setFixedTime(start.getTime() + 13 * day);
    await page.reload();
    expect(await page.inputValue('#f-message')).toBe('Ancien');
    expect(await note(page).innerText()).toContain('15 mars 2027');
    await page.clock.setFixedTime(start.getTime() + 14 * day + 60_000);
    await page.reload();
    expect(await page.inputValue('#f-message')).toBe('Ancien');
    await page.clock.setFixedTime(start.getTime() + 15 * day);
    await page.goto(address);
    expect(await kept(page)).toBe('{}');
    await page.goto(contact);
    expect(await page.inputValue('#f-message')).toBe('');
    expect(await note(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('does not write over what the server filled in', async () => {
    const page = await newPage();
    await page.goto(address);
    await page.check('#f-programme-leadership');
    await page.goto(`${address}?programme=entrepreneurs`);
    expect(await page.isChecked('#f-programme-entrepreneurs')).toBe(true);
    await page.goto(address);
    expect(await page.isChecked('#f-programme-leadership')).toBe(true);
    await page.context().close();
  });

  test('does not bring back the answers that an exclusive choice ruled out', async () => {
    const page = await newPage();
    await page.goto(address);
    const answers = answersTo(form, 'opening');
    await goTo(page, form, 'path', answers);
    const ticked = () =>
      page
        .locator('[name="path"]:checked')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    await page.check('#f-path-newcomer');
    await page.check('#f-path-move');
    await page.check('#f-path-none');
    expect(await ticked()).toEqual(['none']);
    await page.goto(address);
    await goTo(page, form, 'path', answers);
    expect(await ticked()).toEqual(['none']);
    await page.check('#f-path-move');
    expect(await ticked()).toEqual(['move']);
    await page.context().close();
  });

  test('never holds what fell into the trap for robots', async () => {
    const page = await newPage();
    await page.goto(contact);
    await page.fill('#trap', 'je suis un robot');
    await page.fill('#f-message', 'Bonjour');
    expect(await kept(page)).toContain('Bonjour');
    expect(await kept(page)).not.toContain('robot');
    await page.context().close();
  });

  test('stops no form where storage is blocked, and is not said to be kept', async () => {
    const page = await newPage();
    const complaints = complaintsOf(page, inject('address'));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    const alone = builtForm('session-feedback').form;
    await page.goto(formAddress(alone, 'fr'));
    await fillPage(page, alone, 1, { ...answersTo(alone, 'opening'), word: 'Sans stockage' });
    expect(await note(page).innerText()).toContain('ne sont pas gardées sur cet appareil');
    expect(await press(page, 'send')).toBe(200);
    expect(storedRows(alone.id, 'Sans stockage')).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('does not stop a form when it was spoilt', async () => {
    const page = await newPage();
    const complaints = complaintsOf(page, inject('address'));
    await page.goto(contact);
    const now = Date.now();
    for (const spoilt of [
      '{',
      'null',
      '7',
      `{"at":${now}}`,
      `{"at":${now},"values":{"message":5},"started":"OWN"}`,
    ]) {
      await page.evaluate((text) => {
        const own = sessionStorage.getItem('binome-own-contact') ?? '';
        localStorage.setItem('binome-draft-contact', text.replace('OWN', own.split(' ')[0] ?? ''));
      }, spoilt);
      await page.reload();
      await page.fill('#f-message', 'Bonjour');
      expect(await note(page).isVisible()).toBe(true);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
