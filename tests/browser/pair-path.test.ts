import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fillPage } from '../support/browser/fill-page.ts';
import { localRows } from '../support/browser/local-rows.ts';
import { enterOwn } from '../support/browser/own-page.ts';
import { linesOnSheets } from '../support/browser/sheets.ts';
import { scrollsSideways } from '../support/browser/watch-page.ts';
import { builtForm } from '../support/built-forms.ts';
import { answersTo } from '../support/right-answers.ts';

const day = 86_400_000;

/** A pair of the demonstration, with the addresses of its two. */
interface Two {
  readonly id: string;
  readonly mentor: string;
  readonly mentee: string;
}

/** The pair of invented people of which a condition holds. */
function pairWhere(condition: string): Two {
  const [two] = localRows<Two>(`
    select pairs.id, mentor.email as mentor, mentee.email as mentee from pairs
    join participations as one on one.id = pairs.mentor join people as mentor on mentor.id = one.person
    join participations as other on other.id = pairs.mentee join people as mentee on mentee.id = other.person
    where mentor.email like '%@demonstration.invalid' and ${condition}`);
  if (!two) throw new Error(`no pair where ${condition}`);
  return two;
}

/** Follows a link or presses a button by its words, and sees that the page fits the phone. */
async function go(page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).first().click();
  await page.waitForLoadState();
  expect(await scrollsSideways(page), page.url()).toBe(false);
}

async function sign(page: Page, id: string): Promise<void> {
  await page.goto(`/mon-espace/pairs/${id}/`);
  await go(page, 'link', 'Lire et signer la charte');
  await page.fill('[name="name"]', 'Une Signature');
  await page.check('[name="agree"]');
  await page.locator('form.asking button[type="submit"]').click();
}

/** Out of the page of a pair: one writes a roadmap and an objective, the other agrees to the roadmap and scores the objective. */
async function writeTogether(one: Page, other: Page, id: string): Promise<void> {
  await one.goto(`/mon-espace/pairs/${id}/`);
  await go(one, 'link', 'Commencer la feuille de route');
  await one.fill('[name="mentee_expects"]', 'Quelqu’un qui pose des questions');
  await go(one, 'button', 'Enregistrer cette version');
  await other.goto(`/mon-espace/pairs/${id}/`);
  await go(other, 'link', 'Ouvrir la feuille de route');
  expect(await other.innerText('main')).toContain('Quelqu’un qui pose des questions');
  await go(other, 'button', 'Je suis d’accord');
  await one.goto(`/mon-espace/pairs/${id}/`);
  await go(one, 'link', 'Ouvrir les objectifs');
  await one.fill('[name="objective"]', 'Parler devant vingt personnes');
  await go(one, 'button', 'Ajouter');
  await other.goto(`/mon-espace/pairs/${id}/`);
  await go(other, 'link', 'Ouvrir les objectifs');
  await other.locator('[name^="score-"]').fill('4');
  await go(other, 'button', 'Enregistrer mes notes');
  await other.goto(`/mon-espace/pairs/${id}/`);
  expect(await other.innerText('main')).toContain('Parler devant vingt personnes');
}

test('from the mail that announces a pair, without scripts on a phone: two sign, write what they want, one proposes a moment and the other agrees', async () => {
  const two = pairWhere("pairs.state = 'announced'");
  const [mentor, mentee] = [await enterOwn(two.mentor), await enterOwn(two.mentee)];
  await sign(mentee, two.id);
  await sign(mentor, two.id);
  await mentee.goto(`/mon-espace/pairs/${two.id}/`);
  expect(await mentee.innerText('main')).toContain('Votre binôme est en cours');
  await writeTogether(mentee, mentor, two.id);
  await mentee.goto(`/mon-espace/pairs/${two.id}/`);

  await go(mentee, 'link', 'Proposer une séance');
  await mentee.fill('[name="day1"]', '2020-02-28');
  await mentee.fill('[name="time1"]', '14:30');
  await mentee.fill('[name="objective"]', 'Choisir une seule chose');
  await go(mentee, 'button', 'Envoyer la proposition');
  expect(await mentee.inputValue('[name="objective"]')).toBe('Choisir une seule chose');
  const later = new Date(Date.now() + 20 * day).toISOString().slice(0, 10);
  await mentee.fill('[name="day1"]', later);
  await go(mentee, 'button', 'Envoyer la proposition');

  await mentor.goto(`/mon-espace/pairs/${two.id}/`);
  await go(mentor, 'link', 'Séance 1');
  expect(await mentor.innerText('main')).toContain('Choisir une seule chose');
  await mentor.locator('[name="moment"]').first().check();
  await mentor.locator('form.asking button[type="submit"]').first().click();
  await mentee.goto(`/mon-espace/pairs/${two.id}/`);
  expect(await mentee.innerText('main')).toContain('Fixée');
  await Promise.all([mentor, mentee].map((page) => page.context().close()));
});

test('after a session, without scripts on a phone: one click, feedback in a page, and once they went all the way each their certificate', async () => {
  const two = pairWhere(
    `exists (select 1 from sessions where pair = pairs.id and sessions.state = 'agreed' and starts_at < ${Date.now()})`,
  );
  const [{ number = 0 } = {}] = localRows<{ number: number }>(
    "select number from sessions where pair = ? and state = 'agreed'",
    two.id,
  );
  const { form } = builtForm('session-feedback');
  for (const email of [two.mentee, two.mentor]) {
    const page = await enterOwn(email);
    await page.goto(`/mon-espace/pairs/${two.id}/`);
    await go(page, 'link', new RegExp(`^Séance ${number}\\b`));
    await page.locator('button[name="said"][value="held"]').click();
    await page.locator('form[action$="feedback/"] button').click();
    await page.waitForLoadState();
    // Who comes from the page of their session is not asked for programme and side.
    const { programme: _, role: __, ...answers } = answersTo(form);
    await fillPage(page, form, 1, answers);
    await page.locator('main form button[type="submit"]').last().click();
    await page.waitForLoadState();
    await page.goto(`/mon-espace/pairs/${two.id}/`);
    await page.locator('summary').first().click();
    await go(page, 'link', new RegExp(`^Séance ${number}\\b`));
    expect(await page.innerText('main')).toContain('Votre retour est arrivé');
    await page.context().close();
  }
  const page = await enterOwn(two.mentee);
  await page.goto(`/mon-espace/pairs/${two.id}/end/`);
  await page.check('[name="way"][value="complete"]');
  await page.check('[name="sure"]');
  await page.locator('form.asking button[type="submit"]').click();
  const mentor = await enterOwn(two.mentor);
  for (const [own, name] of [
    [page, 'Dominique Phare'],
    [mentor, 'Camille Digue'],
  ] as const) {
    await own.goto(`/mon-espace/pairs/${two.id}/`);
    await go(own, 'link', 'Votre attestation');
    await own.fill('[name="name"]', name);
    await own.locator('form.asking button[type="submit"]').click();
    expect(await own.innerText('main')).toMatch(new RegExp(`${name}[\\s\\S]*Numéro`));
    expect(linesOnSheets(await own.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
    await own.context().close();
  }
});
