import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses } from '../../domain/addresses.ts';
import { newPage } from '../support/browser/browser.ts';
import { type HouseWithCodes, serveWithCodes } from '../support/browser/house-with-codes.ts';
import { accessibilityFaults, scrollsSideways } from '../support/browser/watch-page.ts';
import { houseSite } from '../support/house.ts';
import { readyPeople } from '../support/pairing/ready-people.ts';

const base = `${addresses.console.fr}proposals/`;
let house: HouseWithCodes;

beforeAll(async () => {
  house = await serveWithCodes('helene@example.org', async (db) => {
    // One more than the Worker works out within its time.
    const large = { programme: 'mentorat-inverse', mentors: 4, mentees: 21 };
    const small = { programme: 'startups-internes', mentors: 3, mentees: 5 };
    for (const people of [large, small]) await readyPeople(db, people, { site: houseSite });
  });
});
afterAll(() => house.stop());

const signedIn = async (more: object = {}): Promise<Page> => {
  const page = await newPage({ baseURL: house.address, ...more });
  await house.enter(page, addresses.console.fr);
  return page;
};

/** Does what loads another page, and waits for it. */
async function loading(page: Page, act: () => Promise<unknown>): Promise<void> {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
}

/** Goes from stop to stop until the focus is on it. */
async function reach(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

/** A pair of a programme: the address of its mentee, and the mentor who was found for them. */
interface Paired {
  readonly id: string;
  readonly email: string;
  readonly mentor: string;
}

/** Opens the mail that announces a pair of a programme in the console's mailbox, and the pair by its link, on a phone without scripts. */
async function openAsMentee(coordinator: Page, programme: string): Promise<void> {
  const paired = await house.database
    .prepare(
      `select pairs.id, one.email, other.name as mentor from pairs
       join participations a on a.id = pairs.mentee join people one on one.id = a.person
       join participations b on b.id = pairs.mentor join people other on other.id = b.person
       where pairs.programme = ? order by one.email limit 1`,
    )
    .bind(programme)
    .first<Paired>();
  if (!paired) throw new Error('no pair was made');
  await coordinator.goto(`${addresses.console.fr}messages/`);
  await coordinator.locator(`th a:has-text("${paired.email}") >> nth=0`).click();
  const link = await coordinator.getAttribute('article.mail a[href*="#"]', 'href');
  const phone = await newPage({
    baseURL: house.address,
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  await phone.goto(link ?? '');
  await phone.fill('#code', link ?? '');
  await phone.fill('[name="email"]', paired.email);
  await loading(phone, () => phone.click('form.asking button'));
  await phone.goto(`/mon-espace/pairs/${paired.id}/`);
  expect(await phone.innerText('main')).toContain(paired.mentor);
  await loading(phone, () => phone.getByRole('link', { name: 'Lire et signer la charte' }).click());
  expect(await scrollsSideways(phone)).toBe(false);
  await phone.context().close();
}

describe('a proposal', () => {
  test('of a large programme is worked out in the browser, stopped, and published, by keyboard alone', async () => {
    const page = await signedIn();
    await page.goto(base);
    await reach(page, 'select[name="programme"]');
    await page.keyboard.type('Mentorat');
    await reach(page, '.go button');
    await loading(page, () => page.keyboard.press('Enter'));
    expect(await page.innerText('main')).toContain('Rien n’a encore été calculé');
    await reach(page, 'form[data-run] button[name="do"]');
    await page.keyboard.press('Enter');
    await page.locator('[data-stop]:focus').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.innerText('[data-running] [role="status"]')).toBe(
      'Arrêté. Rien n’a été changé.',
    );
    expect(await page.innerText('main')).toContain('Rien n’a encore été calculé');
    await loading(page, () => page.keyboard.press('Enter'));
    expect(new URL(page.url()).searchParams.get('notice')).toBe('proved');
    expect(await page.innerText('main')).toMatch(/\d+ binômes, total \d+/);
    await reach(page, 'a[href$="/publish/"]');
    await loading(page, () => page.keyboard.press('Enter'));
    await reach(page, '.go button');
    await loading(page, () => page.keyboard.press('Enter'));
    expect(await page.innerText('main')).toContain('Les binômes sont formés');
    await openAsMentee(page, 'mentorat-inverse');
    await page.context().close();
  });

  test('of a small one needs no script, and no screen of it is wider than a telephone', async () => {
    const page = await signedIn({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const fits = async () => expect(await scrollsSideways(page), page.url()).toBe(false);
    await page.goto(base);
    await fits();
    await page.selectOption('select[name="programme"]', 'startups-internes');
    await loading(page, () => page.click('.go button'));
    expect(await page.innerText('main')).toContain('c’est prouvé');
    await fits();
    const proposal = new URL(page.url()).pathname;
    await loading(page, () => page.click('button[value="other_aim"]'));
    expect(page.url()).toContain('/beside/');
    await fits();
    for (const part of ['map/', 'names/', 'publish/']) {
      await page.goto(`${proposal}${part}`);
      await fits();
    }
    await page.goto(proposal);
    await loading(page, () => page.click('table tbody a >> nth=0'));
    expect(page.url()).toContain('/pair/?');
    await fits();
    await page.goto(`${proposal}publish/`);
    await loading(page, () => page.click('.go button'));
    expect(await page.innerText('main')).toContain('Les binômes sont formés');
    await fits();
    await openAsMentee(page, 'startups-internes');
    await page.context().close();
  });

  test('has no fault that axe finds, with its map and its reasons', async () => {
    const page = await signedIn();
    await page.goto(base);
    const proposal = await page.locator('table.list a').last().getAttribute('href');
    for (const part of ['', 'map/']) {
      await page.goto(`${proposal}${part}`);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    await page.context().close();
  });
});
