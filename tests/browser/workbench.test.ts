import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses } from '../../domain/addresses.ts';
import { newPage } from '../support/browser/browser.ts';
import { enterAt, signByKeyboard, tabTo } from '../support/browser/by-keyboard.ts';
import { localRows } from '../support/browser/local-rows.ts';
import { barePhone, enterOwn } from '../support/browser/own-page.ts';
import { type Session, signIn } from '../support/browser/sign-in.ts';
import { accessibilityFaults, scrollsSideways } from '../support/browser/watch-page.ts';

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
