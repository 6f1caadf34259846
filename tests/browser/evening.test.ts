import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { dayOf } from '../../domain/words/day.ts';
import { newPage } from '../support/browser/browser.ts';
import { localRows } from '../support/browser/local-rows.ts';
import { barePhone, enterOwn } from '../support/browser/own-page.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { scrollsSideways } from '../support/browser/watch-page.ts';

/** Presses a button of the page by its words, and sees that what comes fits the phone. */
async function press(page: Page, name: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name }).first().click();
  await loaded;
  expect(await scrollsSideways(page), page.url()).toBe(false);
}

/** Two who met at an evening, with what they are called. */
interface Met {
  readonly mentor: string;
  readonly mentee: string;
  readonly mentorName: string;
  readonly menteeName: string;
}

/** Somebody opens their evening by its link, and says of one whom they met that they would gladly go on. */
async function rate(email: string, evening: string, other: string): Promise<void> {
  const page = await enterOwn(email);
  await page.goto(`/mon-espace/evenings/${evening}/`);
  expect(await page.innerText('main')).toContain(other);
  expect(await scrollsSideways(page)).toBe(false);
  await page.getByRole('group', { name: other }).getByLabel('Volontiers').check();
  await press(page, 'Enregistrer mon avis');
  expect(await page.innerText('main')).toContain('Votre avis est enregistré');
  const kept = page.getByRole('group', { name: other }).getByLabel('Volontiers');
  expect(await kept.isChecked()).toBe(true);
  await page.context().close();
}

test('an evening, without scripts on a phone: planned, its people asked by mail, rated by two, and made a proposal of those two', async () => {
  const coordinator = await newPage({
    ...barePhone,
    storageState: await signIn(inject('seventhCode')),
  });
  await coordinator.goto('/console/evenings/');
  // An evening of yesterday: one may also plan what was held without us, and rate it at once.
  await coordinator.fill('[name="day"]', dayOf(Date.now() - 86_400_000));
  await coordinator.fill('[name="ends"]', '18:00');
  await press(coordinator, 'Préparer la soirée');
  expect(await coordinator.inputValue('[name="ends"]')).toBe('18:00');
  expect(await coordinator.innerText('main')).toContain('La fin doit venir après le début');
  await coordinator.fill('[name="ends"]', '20:30');
  await coordinator.fill('[name="place"]', 'Salle du fond');
  await press(coordinator, 'Préparer la soirée');
  const evening = /evenings\/([^/]+)\//.exec(coordinator.url())?.[1] ?? '';
  expect(await coordinator.innerText('main')).toContain('Salle du fond');

  const [two] = localRows<Met>(
    `select one.email mentor, other.email mentee, one.name mentorName, other.name menteeName
     from evening_meetings met
     join participations a on a.id = met.mentor join people one on one.id = a.person
     join participations b on b.id = met.mentee join people other on other.id = b.person
     where met.evening = ? order by met.round, one.email limit 1`,
    evening,
  );
  if (!two) throw new Error('nobody meets anybody');
  // Twenty mails leave at a press; whoever has one is passed over.
  for (let left = 1; left > 0; ) {
    await press(coordinator, 'Demander à chacun son avis');
    left = Number(new URL(coordinator.url()).searchParams.get('rest'));
  }
  await rate(two.mentor, evening, two.menteeName);
  await rate(two.mentee, evening, two.mentorName);

  await press(coordinator, 'Proposer des binômes');
  expect(coordinator.url()).toContain('/console/proposals/');
  const proposal = await coordinator.innerText('main table');
  expect(proposal).toContain(two.mentorName);
  expect(proposal).toContain(two.menteeName);
  expect(await coordinator.locator('main table tbody tr').count()).toBe(1);

  await coordinator.getByRole('link', { name: 'Publier' }).click();
  await press(coordinator, 'Former ce binôme');
  expect(await coordinator.innerText('main')).toContain('Les binômes sont formés');
  await coordinator.context().close();
  const mentee = await enterOwn(two.mentee);
  await mentee.goto('/mon-espace/');
  await mentee.getByRole('link', { name: two.mentorName }).first().click();
  expect(await mentee.innerText('main')).toContain('Lire et signer la charte');
  await mentee.context().close();
});
