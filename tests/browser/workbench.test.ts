import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses, pairingRules } from '../../domain/addresses.ts';
import type { SitePairing } from '../../domain/matching/site-pairing.ts';
import { letIn } from '../../functions/actions/coordinators/let-in.ts';
import { newPage } from '../support/browser/browser.ts';
import { enterAt, signByKeyboard, tabTo } from '../support/browser/by-keyboard.ts';
import { type HouseWithCodes, serveWithCodes } from '../support/browser/house-with-codes.ts';
import { localRows } from '../support/browser/local-rows.ts';
import { barePhone, enterOwn } from '../support/browser/own-page.ts';
import { type Session, signIn } from '../support/browser/sign-in.ts';
import { accessibilityFaults, scrollsSideways } from '../support/browser/watch-page.ts';
import { readyPeople } from '../support/pairing/ready-people.ts';

const base = `${addresses.console.fr}proposals/`;
let session: Session;
/** The pages of the proposals that were begun, for those who look at them later. */
const begun: string[] = [];

beforeAll(async () => {
  session = await signIn(inject('tenthCode'));
});

const signedIn = (more: BrowserContextOptions = {}): Promise<Page> =>
  newPage({ storageState: session, ...more });

/** Begins a proposal for a programme by the first letters of its name. Gives its page. */
async function begin(page: Page, letters: string): Promise<string> {
  await page.goto(base);
  await tabTo(page, /programme$/);
  await page.keyboard.type(letters);
  await enterAt(page, /^Commencer|^Proposer/);
  const { pathname } = new URL(page.url());
  begun.push(pathname);
  return pathname;
}

/** Somebody of a pair that was made, and whom they are paired with. */
interface Paired {
  readonly email: string;
  readonly other: string;
}

/** Publishes a proposal from its page; then two of it sign on their own pages, on a phone without scripts. */
async function publish(page: Page, proposal: string): Promise<void> {
  await enterAt(page, /^Publier/);
  await enterAt(page, /^Former/);
  expect(await page.innerText('main')).toContain('Les binômes sont formés');
  const two = localRows<Paired>(
    `with made as (select pairs.* from proposal_pairs one join pairs on pairs.id = one.pair
       where one.proposal = ? order by one.mentee limit 1),
     sides as (select mentor as own, mentee as other from made union all select mentee, mentor from made)
     select person.email, other.name as other from sides
     join participations a on a.id = sides.own join people person on person.id = a.person
     join participations b on b.id = sides.other join people other on other.id = b.person`,
    proposal.split('/').at(-2) ?? '',
  );
  expect(two).toHaveLength(2);
  const said: string[] = [];
  for (const { email, other } of two) {
    const own = await enterOwn(email);
    await own.goto('/mon-espace/');
    await enterAt(own, other);
    await signByKeyboard(own);
    said.push(await own.innerText('main'));
    await own.context().close();
  }
  expect(said.at(-1)).toContain('Votre binôme est en cours');
}

describe('a proposal over the people of the demonstration, by keyboard alone', () => {
  test('of more people than the Worker works out at once is worked out in the browser, stopped, published, and signed by two', async () => {
    const page = await signedIn();
    const proposal = await begin(page, 'Startups');
    expect(await page.innerText('main')).toContain('Rien n’a encore été calculé');
    await tabTo(page, /do run$/);
    await page.keyboard.press('Enter');
    await page.locator('[data-stop]:focus').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.innerText('[data-running] [role="status"]')).toBe(
      'Arrêté. Rien n’a été changé.',
    );
    expect(await page.innerText('main')).toContain('Rien n’a encore été calculé');
    const loaded = page.waitForEvent('load');
    await page.keyboard.press('Enter');
    await loaded;
    expect(new URL(page.url()).searchParams.get('notice')).toBe('proved');
    expect(await page.innerText('main')).toMatch(/\d+ binômes, total \d+/);
    await publish(page, proposal);
    await page.context().close();
  });

  test('of fewer needs no script, fits a telephone on each of its screens, is published, and signed by two', async () => {
    const page = await signedIn(barePhone);
    const proposal = await begin(page, 'Mentorat');
    expect(await page.innerText('main')).toContain('c’est prouvé');
    await enterAt(page, /do other_aim$/);
    expect(page.url()).toContain('/beside/');
    for (const part of ['map/', 'names/', 'publish/']) {
      await page.goto(`${proposal}${part}`);
      expect(await scrollsSideways(page), page.url()).toBe(false);
    }
    await page.goto(proposal);
    const [{ name = '' } = {}] = localRows<{ name: string }>(
      `select people.name from proposal_pairs one join participations on participations.id = one.mentee
       join people on people.id = participations.person where one.proposal = ? and one.mentor is not null limit 1`,
      proposal.split('/').at(-2) ?? '',
    );
    await enterAt(page, name);
    expect(page.url()).toContain('/pair/?');
    await page.goto(proposal);
    await publish(page, proposal);
    await page.context().close();
  });

  test('has no fault that axe finds, with its map and its reasons', async () => {
    const page = await signedIn();
    for (const part of ['', 'map/']) {
      await page.goto(`${begun[0]}${part}`);
      expect(await accessibilityFaults(page), part).toEqual([]);
    }
    await page.context().close();
  });
});

describe('a draft of sixty a side', () => {
  let house: HouseWithCodes;
  let helene: Page;
  let lea: Page;
  let proposal = '';

  beforeAll(async () => {
    house = await serveWithCodes('helene@example.org', async (db, site) => {
      const colleague = { email: 'lea@example.org', name: 'Léa', role: 'coordinator' } as const;
      await letIn(db, { ...colleague, programmes: null }, { who: 'local', now: Date.now() });
      await readyPeople(db, { programme: 'leadership', mentors: 60, mentees: 60 }, { site });
    });
    helene = await newPage({ ...barePhone, baseURL: house.address });
    lea = await newPage({ baseURL: house.address });
    await house.enter(helene, addresses.console.fr);
    await house.enter(lea, addresses.console.fr, 'lea@example.org');
  });
  afterAll(() => house.stop());

  /** Presses a button and waits for the page that comes. Gives what it says. */
  async function press(page: Page, name: string | RegExp): Promise<string> {
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name }).first().click();
    await loaded;
    expect(await scrollsSideways(page), page.url()).toBe(false);
    return page.innerText('main');
  }

  const rows = (page: Page, hasText: string) => page.locator('main table tbody tr', { hasText });

  /** Locks the pair of somebody. */
  async function lock(page: Page, name: string): Promise<void> {
    await rows(page, name).locator('[name="pick"]').check();
    await page.selectOption('[name="to"]', 'locked');
    await press(page, 'Appliquer');
    expect(await rows(page, name).innerText()).toContain('verrouillé');
  }

  test('is worked out by the Worker where scripts are off', async () => {
    await helene.goto(base);
    await helene.selectOption('[name="programme"]', 'leadership');
    expect(await press(helene, 'Proposer des binômes')).toContain('Rien n’a encore été calculé');
    proposal = new URL(helene.url()).pathname;
    const said = await press(helene, 'Calculer');
    expect(said).toContain('c’est prouvé');
    expect(said).toMatch(/60 binômes, total \d+/);
    expect(await helene.locator('main table tbody tr').count()).toBe(60);
    await helene.goto(`${proposal}map/`);
    expect(await scrollsSideways(helene)).toBe(false);
  });

  test('is not overwritten by the later of two coordinators, who is told who changed it, with scripts or without', async () => {
    for (const page of [helene, lea]) await page.goto(proposal);
    await lock(lea, 'Inès Perrin-Ma');
    const told = 'a modifié cette proposition';
    expect(await press(helene, 'Calculer de nouveau')).toContain(`lea@example.org ${told}`);
    expect(await rows(helene, 'verrouillé').count()).toBe(1);
    await helene.selectOption('[name="aim"]', 'least_first');
    expect(await press(helene, 'Calculer de nouveau')).toContain('c’est prouvé');
    // A browser that works out what stands no longer is led to how things stand.
    expect(await press(lea, 'Calculer de nouveau')).toContain(`helene@example.org ${told}`);
    expect(await lea.inputValue('[name="aim"]')).toBe('least_first');
  });

  test('goes on without a mentor who leaves meanwhile: it is said, nothing is announced, and their lock is let go', async () => {
    const email = 'mentor-0@example.org';
    const mentor = await newPage({ ...barePhone, baseURL: house.address });
    await mentor.goto('/mon-espace/');
    await mentor.fill('[name="email"]', email);
    await mentor.click('form.asking button');
    await lea.goto(`${addresses.console.fr}messages/`);
    await lea.locator(`th a:has-text("${email}")`).first().click();
    const link = (await lea.getAttribute('article.mail a[href*="#"]', 'href')) ?? '';
    await mentor.goto(link);
    await mentor.fill('#code', link);
    await mentor.fill('[name="email"]', email);
    await mentor.click('form.asking button');

    await lea.goto(`${proposal}publish/`);
    await mentor.locator('a[href*="/leave/"]').first().click();
    await mentor.check('[name="sure"]');
    expect(await press(mentor, 'Quitter')).toContain('Vous avez quitté');
    const refused = await press(lea, /^Former/);
    expect(refused).toMatch(
      /Ce binôme ne peut plus se faire[\s\S]*Inès Perrin-Ma[\s\S]*59 binômes/,
    );
    const made = await house.database.prepare('select count(*) n from pairs').first('n');
    expect(made).toBe(0);
    await helene.goto(proposal);
    expect(await rows(helene, 'Inès Perrin-Ma').innerText()).toContain('n’est plus disponible');
    const after = await press(helene, 'Calculer de nouveau');
    expect(after).toContain('Un verrou a été levé');
    expect(after).toMatch(/59 binômes, total \d+/);
    expect(await rows(helene, 'n’est plus disponible').count()).toBe(0);
  });

  test('stands as it was where a criterion leaves the file, until it is worked out again', async () => {
    await helene.goto(proposal);
    const before = await helene.innerText('main table');
    const two = (await helene.getAttribute('main table tbody a', 'href')) ?? '';
    await house.redeploy((site) => {
      const file = join(site, pairingRules);
      const { rules, programmes } = JSON.parse(readFileSync(file, 'utf8')) as SitePairing;
      const without = programmes.map((one) => ({
        ...one,
        criteria: one.criteria.filter((each) => each !== 'skills'),
      }));
      writeFileSync(file, JSON.stringify({ rules, programmes: without }));
    });
    await helene.goto(two);
    expect(await helene.innerText('main')).toContain('les critères du programme ont changé');
    await helene.goto(proposal);
    expect(await helene.innerText('main table')).toBe(before);
    expect(await press(helene, 'Calculer de nouveau')).toContain('c’est prouvé');
  });
});
