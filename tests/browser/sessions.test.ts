import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dayOf, daysAfter } from '../../domain/words/day.ts';
import { newPage } from '../support/browser/browser.ts';
import { linkIn } from '../support/browser/link-in.ts';
import { localRows } from '../support/browser/local-rows.ts';
import { faultsByDayAndNight } from '../support/browser/looks.ts';

/** A pair of the demonstration that has met, with nothing said of it yet. */
const [two] = localRows<{ pair: string; session: string; mentor: string; mentee: string }>(`
  select pairs.id pair, sessions.id session, mentor.email mentor, mentee.email mentee from pairs
  join sessions on sessions.pair = pairs.id and sessions.state = 'held'
  join participations mentoring on mentoring.id = pairs.mentor join people mentor on mentor.id = mentoring.person
  join participations learning on learning.id = pairs.mentee join people mentee on mentee.id = learning.person
  where pairs.state = 'active' limit 1`);

/** Opens somebody's space by a link that they ask for, on a telephone without scripts. */
async function enter(email: string): Promise<Page> {
  const page = await newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto('/recevoir-mon-lien/');
  await page.fill('[name="email"]', email);
  await page.click('form.asking button');
  const [mail] = localRows<{ plain: string }>(
    "select plain from messages where name = 'my-space' and recipient = ? order by stored_at desc",
    email,
  );
  await page.goto('/lien/');
  await page.fill('#code', await linkIn(mail?.plain ?? ''));
  await page.fill('[name="email"]', email);
  await page.click('form.asking button');
  return page;
}

test('on a telephone, without scripts: one proposes, the other agrees; the day after, feedback takes a minute', async () => {
  if (!two) throw new Error('the demonstration has no pair that has met');
  const at = `/mon-espace/pairs/${two.pair}/`;
  const mentee = await enter(two.mentee);
  await mentee.goto(at);
  expect(await faultsByDayAndNight(mentee, 'pair')).toEqual([]);
  await mentee.click('text=Proposer une séance');
  expect(await faultsByDayAndNight(mentee, 'proposal')).toEqual([]);
  await mentee.fill('[name="day1"]', daysAfter(dayOf(Date.now()), 20));
  await mentee.fill('[name="time1"]', '14:30');
  await mentee.fill('[name="objective"]', 'Choisir une offre');
  await mentee.click('text=Envoyer la proposition');
  expect(await mentee.innerText('main')).toContain('Votre proposition est partie');

  const mentor = await enter(two.mentor);
  await mentor.goto(new URL(mentee.url()).pathname);
  expect(await mentor.innerText('main')).toContain('Choisir une offre');
  expect(await faultsByDayAndNight(mentor, 'to choose')).toEqual([]);
  await mentor.check('[name="moment"] >> nth=0');
  await mentor.click('text=Fixer la séance');
  expect(await mentor.innerText('main')).toContain('C’est fixé');
  expect(await faultsByDayAndNight(mentor, 'settled')).toEqual([]);

  await mentee.goto(`${at}sessions/${two.session}/`);
  expect(await faultsByDayAndNight(mentee, 'held')).toEqual([]);
  await mentee.click('text=Donner mon retour');
  for (const name of ['usefulness', 'listening', 'progress'])
    await mentee.check(`[name="${name}"][value="4"]`);
  await mentee.check('[name="duration"] >> nth=2');
  await mentee.click('button[value="send"], button[value="next"]');
  expect(new URL(mentee.url()).pathname).toContain('/envoye');
  await mentee.goto(`${at}sessions/${two.session}/`);
  expect(await mentee.innerText('main')).toContain('Votre retour est arrivé');
  await mentee.context().close();
  await mentor.context().close();
});
