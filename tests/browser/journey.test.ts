import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses } from '../../domain/addresses.ts';
import { formAddress } from '../../domain/forms/address.ts';
import { type Language, languages } from '../../domain/words/language.ts';
import { sendSubmission } from '../../functions/actions/submissions/send-submission.ts';
import { oneMessageWords } from '../../functions/console/messages/one-words.ts';
import { messagesWords } from '../../functions/console/messages/words.ts';
import { eraseWords } from '../../functions/participant/erase/words.ts';
import { spaceWords } from '../../functions/participant/space/words.ts';
import { newPage } from '../support/browser/browser.ts';
import { unheld } from '../support/browser/errors-on-page.ts';
import { press, walk } from '../support/browser/fill-page.ts';
import { type HouseWithCodes, serveWithCodes } from '../support/browser/house-with-codes.ts';
import { scrollsSideways } from '../support/browser/watch-page.ts';
import { builtForm } from '../support/built-forms.ts';
import { answersTo } from '../support/right-answers.ts';

const versioned = builtForm('mentor-sign-up');
const { form } = versioned;
const twelve = Array.from({ length: 12 }, (_, at) => at + 1);

let house: HouseWithCodes;

beforeAll(async () => {
  house = await serveWithCodes('helene@example.org', async (db) => {
    for (const language of languages)
      for (const one of twelve) {
        const name = `Douze ${language} ${one}`;
        const email = `douze-${language}-${one}@example.org`;
        const answers = { ...answersTo(form), name, email };
        const sending = { key: crypto.randomUUID(), language, answers, suspicion: null };
        await sendSubmission(db, versioned, { ...sending, now: Date.now() });
      }
  });
});
afterAll(() => house.stop());

/** What the mail says that nothing follows. */
const lastMail = { fr: 'Cet e-mail est le dernier.', en: 'This e-mail is the last.' };

/** A telephone whose browser runs no script. */
const telephone = () =>
  newPage({
    baseURL: house.address,
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });

/** Follows a link or presses a button; the page that it leads to fits the telephone. */
async function follow(page: Page, selector: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.click(selector);
  await loaded;
  expect(await scrollsSideways(page), page.url()).toBe(false);
}

/** Opens the newest mail to an address in the mailbox of the console, as its recipient reads it. */
async function openMail(coordinator: Page, language: Language, email: string): Promise<void> {
  await coordinator.goto(`${addresses.console[language]}messages/`);
  await follow(coordinator, `th a:has-text("${email}") >> nth=0`);
}

/** The private link in the mail that is open. */
const linkInMail = async (coordinator: Page): Promise<string> =>
  (await coordinator.getAttribute('article.mail a[href*="#"]', 'href')) ?? '';

/** Opens a private link without a script: pastes it, and writes the address that it was sent to. */
async function openLink(visitor: Page, link: string, email: string): Promise<void> {
  await visitor.goto(link);
  await visitor.fill('#code', link);
  await visitor.fill('[name="email"]', email);
  await follow(visitor, 'form.asking button');
}

/** All that every table holds. */
async function everythingStored(): Promise<string> {
  const { results } = await house.database
    .prepare("select name from sqlite_master where type = 'table' and name not glob '_cf_*'")
    .all<{ name: string }>();
  const rows: unknown[] = [];
  for (const { name } of results)
    rows.push((await house.database.prepare(`select * from "${name}"`).all()).results);
  return JSON.stringify(rows);
}

describe.each(languages)('the whole way, without a script, on a telephone, in %s', (language) => {
  const name = `Odette Chemin ${language}`;
  const email = `odette.${language}@example.org`;
  const other = `odette.ailleurs.${language}@example.org`;
  const at = addresses.space[language];

  test('from signing up to erasing everything, between a person and a coordinator', async () => {
    const [visitor, coordinator] = [await telephone(), await telephone()];
    const began = Date.now();
    await walk(visitor, form, formAddress(form, language), { ...answersTo(form), name, email });
    // A form that is sent within three seconds looks like a machine's, and is not acknowledged.
    await visitor.waitForTimeout(Math.max(0, began + 3200 - Date.now()));
    await press(visitor, 'send');
    const reference = await visitor.innerText('[data-slot="reference"]');

    await house.enter(coordinator, addresses.console[language]);
    await openMail(coordinator, language, email);
    expect(await coordinator.innerText('article.mail')).toContain(reference);

    await visitor.goto(at);
    await visitor.fill('[name="email"]', email);
    await follow(visitor, 'form.asking button');
    await openMail(coordinator, language, email);
    await openLink(visitor, await linkInMail(coordinator), email);
    expect(new URL(visitor.url()).pathname).toBe(at);
    expect(await visitor.innerText('main')).toContain(name);

    await follow(visitor, 'a[href*="/answers/"]');
    await follow(visitor, 'a[href$="/correct/"]');
    await visitor.fill('#f-organisation', `Atelier ${reference}`);
    await follow(visitor, '.correction button[type="submit"]');
    expect(await visitor.innerText('.answers')).toContain(`Atelier ${reference}`);

    await visitor.goto(`${at}address/`);
    await visitor.fill('[name="email"]', other);
    await follow(visitor, 'form.asking button');
    await openMail(coordinator, language, other);
    await openLink(visitor, await linkInMail(coordinator), other);
    await visitor.goto(at);
    expect(await visitor.innerText('main')).toContain(other);

    await openMail(coordinator, language, email);
    expect(await coordinator.innerText('article.mail')).not.toContain(other);
    await coordinator.goto(`${addresses.console[language]}people/?sort=newest`);
    await follow(coordinator, `a:has-text("${name}")`);
    await follow(coordinator, 'button[name="step"][value="accept"]');
    await house.later();
    await openMail(coordinator, language, other);
    expect(await coordinator.innerText('dl.facts')).toContain(messagesWords(language).states.sent);
    expect(await coordinator.innerText('article.mail')).toContain(name);
    await visitor.goto(at);
    expect(await visitor.innerText('main')).toContain(spaceWords(language).standings.accepted.now);

    for (const [format, holds] of [
      ['json', `"Atelier ${reference}"`],
      ['html', `Atelier ${reference}`],
    ] as const) {
      const downloaded = visitor.waitForEvent('download');
      await visitor.click(`a[href$="copy.${format}"]`);
      const file = await text(await (await downloaded).createReadStream());
      for (const part of [holds, name, other]) expect(file).toContain(part);
    }

    await follow(visitor, `a[href="${at}erase/"]`);
    expect(await visitor.innerText('main')).toContain(eraseWords(language).goes);
    await visitor.fill('[name="email"]', other);
    await follow(visitor, 'form.asking button');
    expect(await visitor.innerText('h1')).toBe(eraseWords(language).done);
    await house.later();
    await openMail(coordinator, language, other);
    expect(unheld(await coordinator.innerText('article.mail'))).toContain(lastMail[language]);
    await house.withinTheHour();
    expect(await everythingStored()).not.toMatch(new RegExp(`${name}|${email}|${other}`, 'i'));
    await visitor.goto(at);
    expect(new URL(visitor.url()).pathname).toBe(addresses.askLink[language]);
    await Promise.all([visitor.context().close(), coordinator.context().close()]);
  });

  test('a coordinator who entered by a code decides on twelve at once, notes an interview and has a mail sent again', async () => {
    const coordinator = await telephone();
    const console = addresses.console[language];
    await house.enter(coordinator, console);
    await coordinator.goto(`${console}submissions/?form=${form.id}&status=new`);
    for (const one of twelve)
      await coordinator.check(`tr:has(a:text-is("Douze ${language} ${one}")) input[name="pick"]`);
    await coordinator.selectOption('select[name="to"]', 'accepted');
    await follow(coordinator, '.decide-many button[type="submit"]');
    expect(await coordinator.innerText('[role="status"]')).toContain('12');
    const count = (sql: string) => house.database.prepare(sql).first<number>('n');
    const theirs = `douze-${language}-%`;
    expect(
      await count(
        `select count(*) n from messages where name = 'accepted' and recipient like '${theirs}' and state = 'due'`,
      ),
    ).toBe(12);

    await coordinator.goto(`${console}people/?sort=newest`);
    await follow(coordinator, `a:text-is("Douze ${language} 3")`);
    await coordinator.click('details.noting:has(form.interview) summary');
    await coordinator.fill('form.interview textarea', 'Ravie, libre le mardi.\nÀ présenter à Ada.');
    await follow(coordinator, 'form.interview button');
    expect(await coordinator.innerText('.stored .written')).toBe(
      'Ravie, libre le mardi.\nÀ présenter à Ada.',
    );

    const lost = `douze-${language}-7@example.org`;
    await house.database
      .prepare("update messages set state = 'undelivered', reason = 'address' where recipient = ?")
      .bind(lost)
      .run();
    await coordinator.goto(console);
    await follow(coordinator, 'a[href*="messages/?state=undelivered"]');
    await follow(coordinator, `th a:has-text("${lost}")`);
    await follow(coordinator, 'button[name="does"][value="again"]');
    expect(await coordinator.innerText('[role="status"]')).toBe(
      oneMessageWords(language).done.again,
    );
    await house.later();
    await coordinator.reload();
    expect(await coordinator.innerText('dl.facts')).toContain(messagesWords(language).states.sent);
    await coordinator.context().close();
  });
});
