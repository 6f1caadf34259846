import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { localSecretKey } from '../../commands/serving/secret-key.ts';
import { markOfLink } from '../../functions/actions/links/pass.ts';
import { newPage } from '../support/browser/browser.ts';
import { linkIn } from '../support/browser/link-in.ts';
import { localRows } from '../support/browser/local-rows.ts';
import { faultsByDayAndNight, faultsOfTwin } from '../support/browser/looks.ts';
import { signIn } from '../support/browser/sign-in.ts';
import { builtForm } from '../support/built-forms.ts';
import { answersTo } from '../support/right-answers.ts';
import { encoded, wholeForm } from '../support/whole-form.ts';

const { form } = builtForm('mentor-sign-up');
const email = 'odile.exemple@example.org';

const apply = () => {
  const answers = { ...answersTo(form), name: 'Odile Exemple', email };
  const body = encoded(wholeForm(form, answers, crypto.randomUUID()));
  const headers = { Origin: inject('address').slice(0, -1) };
  return fetch(`${inject('address')}send/${form.id}`, {
    method: 'POST',
    body,
    headers,
    redirect: 'manual',
  });
};

/** The path of the link in the newest mail. */
async function linkSent(): Promise<string> {
  const [mail] = localRows<{ plain: string }>(
    "select plain from messages where name = 'my-space' and recipient = ? order by stored_at desc",
    email,
  );
  return linkIn(mail?.plain ?? '');
}

/** What there is of this person: other tests send and read at the same time. */
const rowsThere = () =>
  localRows(
    "select (select count(*) from links where person in (select id from people where email = ?1)) links, (select count(*) from own_sessions where person in (select id from people where email = ?1)) own, (select count(*) from messages where recipient = ?1) mails, (select count(*) from submissions where answers like '%' || ?1 || '%') sent, (select count(*) from audit where who = 'person') audit",
    email,
  );

/** What a scanner of mail does with a page: waits, presses every button, sends every form. */
async function scan(page: Page, link: string): Promise<void> {
  for (const act of ['press', 'request', 'send'] as const) {
    await page.goto('about:blank');
    await page.goto(link);
    await page.waitForTimeout(300);
    for (let at = 0; at < (await page.locator('button').count()); at += 1) {
      if (act === 'press') await page.locator('button').nth(at).click();
      else
        await page.evaluate((how) => {
          for (const one of document.forms) how === 'send' ? one.submit() : one.requestSubmit();
        }, act);
      await page.waitForLoadState();
    }
  }
}

test('the mailbox of the demonstration is full: receipts, decisions, and a link to somebody’s own page that opens it', async () => {
  // Tests beside this one ask for links of these people too.
  const filled = String(inject('filled'));
  const mails = localRows<{ name: string; n: number }>(
    "select name, count(*) n from messages where recipient like '%@demonstration.invalid' and stored_at <= cast(? as integer) group by name",
    filled,
  );
  const sent = new Map(mails.map(({ name, n }) => [name, n]));
  expect(sent.get('receipt')).toBeGreaterThan(50);
  expect(sent.get('accepted')).toBeGreaterThan(3);
  expect(sent.get('my-space')).toBe(1);
  expect(
    localRows(
      "select name, state from messages where state in ('due', 'undelivered') and recipient like '%@demonstration.invalid' and due < unixepoch() * 1000 - 600000",
    ),
  ).toEqual([{ name: 'pair', state: 'undelivered' }]);
  const [mail] = localRows<{ recipient: string; plain: string }>(
    "select recipient, plain from messages where name = 'my-space' and recipient like '%@demonstration.invalid' and stored_at <= cast(? as integer)",
    filled,
  );
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto('/lien/');
  await page.fill('#code', await linkIn(mail?.plain ?? ''));
  await page.fill('[name="email"]', mail?.recipient ?? '');
  await page.click('form.asking button');
  expect(new URL(page.url()).pathname).toBe('/mon-espace/');
  expect(await page.innerText('main')).toContain(mail?.recipient);
  await page.context().close();
});

test('a link is asked for, outlives every scanner, and opens one’s own page', async () => {
  await apply();
  const bare = await newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await bare.goto('/mon-espace/');
  expect(new URL(bare.url()).pathname).toBe('/recevoir-mon-lien/');
  await bare.fill('[name="email"]', email);
  await bare.click('form.asking button');
  expect(await bare.innerText('main')).toContain('Si cette adresse est celle d’une inscription');
  const link = await linkSent();

  const before = rowsThere();
  expect(before).toMatchObject([{ links: 1, own: 0, mails: 2, sent: 1 }]);
  const scanner = await newPage();
  await scan(scanner, link);
  await scanner.context().close();
  expect(rowsThere()).toEqual(before);

  const page = await newPage();
  await page.goto(link);
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.isVisible('#code')).toBe(false);
  expect(await faultsByDayAndNight(page, 'link')).toEqual([]);
  // After a slip another link is opened in the same tab: that one counts, and leaves the address too.
  await page.fill('[name="email"]', `other.${email}`);
  await page.click('form.asking button');
  for (const hash of ['#another', link.slice(link.indexOf('#'))]) {
    await page.goto(link.replace(/#.*/, hash));
    await page.waitForURL((address) => address.hash === '');
    expect(await page.inputValue('[name="code"]')).toBe(hash.slice(1));
  }
  await page.fill('[name="email"]', email);
  await page.click('form.asking button');
  expect(new URL(page.url()).pathname).toBe('/mon-espace/');
  expect(await page.innerText('main')).toContain('Odile Exemple');
  expect(await faultsByDayAndNight(page, 'space')).toEqual([]);
  await page.goto('/en/my-space/');
  expect(await faultsOfTwin(page, 'en', 'space')).toEqual([]);
  await page.context().close();

  await bare.goto('/lien/');
  await bare.fill('#code', link);
  await bare.fill('[name="email"]', email);
  await bare.click('form.asking button');
  expect(await bare.innerText('main')).toContain('Odile Exemple');
  await bare.click('text=Refermer mon espace');
  await bare.goto('/mon-espace/');
  expect(new URL(bare.url()).pathname).toBe('/recevoir-mon-lien/');
  await bare.context().close();
});

test('a link to a form outlives every scanner: nothing is answered and nothing spent, and whoever it was sent to still answers by it', async () => {
  await apply();
  const coordinator = await newPage({
    javaScriptEnabled: false,
    storageState: await signIn(inject('sixthCode')),
  });
  await coordinator.goto('/console/people/?sort=newest');
  await coordinator
    .locator('tr', { hasText: 'Odile Exemple' })
    .first()
    .locator('input[name="pick"]')
    .check();
  await coordinator.click('text=Envoyer un questionnaire…');
  await coordinator.selectOption('[name="form"]', 'session-feedback');
  await coordinator.click('main form button[type="submit"]');
  await coordinator.click('main form button[type="submit"]');
  expect(await coordinator.innerText('main')).toContain('Un e-\u2060mail part dans dix minutes.');
  await coordinator.context().close();
  const [mail] = localRows<{ plain: string }>(
    "select plain from messages where name = 'questionnaire' and recipient = ?",
    email,
  );
  const link = await linkIn(mail?.plain ?? '');
  const id = new URL(link, inject('address')).hash.slice(1).split('.')[0] ?? '';
  expect(localRows('select id from links where id = ?', id)).toHaveLength(1);
  const mark = await markOfLink(localSecretKey(inject('state')), id);
  const spent = () => localRows('select count(*) n from spent_links where mark = ?', mark);
  const before = [rowsThere(), spent()];
  const scanner = await newPage();
  await scan(scanner, link);
  await scanner.context().close();
  expect([rowsThere(), spent()]).toEqual(before);
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto('/lien/');
  await page.fill('#code', link);
  await page.fill('[name="email"]', email);
  await page.click('form.asking button');
  expect(new URL(page.url()).pathname).toMatch(/^\/formulaires\//);
  expect(await page.innerText('main')).toContain('ouvert ce formulaire pour');
  await page.context().close();
});
