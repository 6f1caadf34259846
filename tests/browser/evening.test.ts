import { expect, inject, test } from 'vitest';
import { dayOf } from '../../domain/words/day.ts';
import { newPage } from '../support/browser/browser.ts';
import { enterAt, signByKeyboard, tabTo, typeDay } from '../support/browser/by-keyboard.ts';
import { localRows } from '../support/browser/local-rows.ts';
import { barePhone, enterOwn } from '../support/browser/own-page.ts';
import { signIn } from '../support/browser/sign-in.ts';

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
  await tabTo(page, other);
  for (let presses = 0; presses < 4; presses += 1) {
    if (await page.getByRole('group', { name: other }).getByLabel('Volontiers').isChecked()) break;
    await page.keyboard.press(presses === 0 ? 'Space' : 'ArrowUp');
  }
  await enterAt(page, 'Enregistrer mon avis');
  expect(await page.innerText('main')).toContain('Votre avis est enregistré');
  const kept = page.getByRole('group', { name: other }).getByLabel('Volontiers');
  expect(await kept.isChecked()).toBe(true);
  await page.context().close();
}

test('an evening, without scripts on a phone and by keyboard alone: planned, its people asked by mail, rated by two, and made a proposal of those two, who both sign', async () => {
  const coordinator = await newPage({
    ...barePhone,
    storageState: await signIn(inject('seventhCode')),
  });
  await coordinator.goto('/console/evenings/');
  // An evening of yesterday: one may also plan what was held without us, and rate it at once.
  await tabTo(coordinator, / day\b/);
  await typeDay(coordinator, dayOf(Date.now() - 86_400_000));
  await tabTo(coordinator, / ends\b/);
  for (const _ of [1, 2]) await coordinator.keyboard.press('ArrowDown');
  await enterAt(coordinator, 'Préparer la soirée');
  expect(await coordinator.inputValue('[name="ends"]')).toBe('18:30');
  expect(await coordinator.innerText('main')).toContain('La fin doit venir après le début');
  await tabTo(coordinator, / ends\b/);
  for (const _ of [1, 2]) await coordinator.keyboard.press('ArrowUp');
  await tabTo(coordinator, / place\b/);
  await coordinator.keyboard.type('Salle du fond');
  await enterAt(coordinator, 'Préparer la soirée');
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
    await enterAt(coordinator, 'Demander à chacun son avis');
    left = Number(new URL(coordinator.url()).searchParams.get('rest'));
  }
  await rate(two.mentor, evening, two.menteeName);
  await rate(two.mentee, evening, two.mentorName);

  await enterAt(coordinator, 'Proposer des binômes');
  expect(coordinator.url()).toContain('/console/proposals/');
  const proposal = await coordinator.innerText('main table');
  expect(proposal).toContain(two.mentorName);
  expect(proposal).toContain(two.menteeName);
  expect(await coordinator.locator('main table tbody tr').count()).toBe(1);

  await enterAt(coordinator, /^Publier/);
  await enterAt(coordinator, 'Former ce binôme');
  expect(await coordinator.innerText('main')).toContain('Les binômes sont formés');
  await coordinator.context().close();
  for (const [own, other] of [
    [two.mentee, two.mentorName],
    [two.mentor, two.menteeName],
  ] as const) {
    const page = await enterOwn(own);
    await page.goto('/mon-espace/');
    await enterAt(page, other);
    await signByKeyboard(page);
    if (own === two.mentor)
      expect(await page.innerText('main')).toContain('Votre binôme est en cours');
    await page.context().close();
  }
});
