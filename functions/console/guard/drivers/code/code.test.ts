import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hasSlots, slotsIn } from '../../../../../domain/messages/slots.ts';
import {
  ask,
  askAs,
  env as bound,
  db,
  letIn,
  send,
  session,
} from '../../../../../tests/support/console/console.ts';
import { emptied } from '../../../../../tests/support/worker/tables.ts';
import { newRecoveryCode } from '../../../../actions/coordinators/recovery.ts';
import { derivedCode } from '../../../../actions/secrets/derive.ts';
import { typedCode } from '../../../../actions/sign-in/code.ts';
import { printCode } from '../../../../actions/sign-in/print-code.ts';
import type { Env } from '../../../../env.ts';

const env: Env & Cloudflare.Env = {
  ...bound,
  ...{ CONSOLE_DRIVER: 'code', LOCAL: '', MAIL_DRIVER: 'local' },
};
const who = 'lea@example.org';

beforeEach(async () => {
  await emptied([
    'audit',
    'console_codes',
    'mailed_codes',
    'console_sessions',
    'messages',
    'coordinators',
  ]);
  await letIn(who, 'owner');
});
afterEach(() => void vi.useRealTimers());

/** What a browser holds: it takes cookies, and keeps the newest of each name. */
class Browser {
  cookies = new Map([['door', 'open']]);

  async post(path: string, fields: Record<string, string>, house: Env = env): Promise<Response> {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await send(cookie, path, fields, {}, house);
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^(\w+)=([^;]*)/.exec(set) ?? [];
      this.cookies.set(name, value);
    }
    return answer;
  }

  askFor = (email: string, house?: Env) => this.post('/console/sign-in/code/', { email }, house);
  type = async (code: string) =>
    (await this.post('/console/sign-in/', { code, next: '/console/totals/' })).status;
}

const messages = async () =>
  (await env.DB.prepare('select * from messages order by rowid').all<Record<string, string>>())
    .results;

/** The codes that were mailed, as their readers read them. */
async function mailed(): Promise<readonly string[]> {
  const found = await messages();
  return Promise.all(
    found.map(async ({ plain = '' }) => {
      const [[, [, id]] = ['', ['code', '']]] = [...slotsIn(plain)];
      return derivedCode(env.SECRET_KEY ?? '', id);
    }),
  );
}

test('a code comes to whom it is for, and opens a session in the browser that asked, once', async () => {
  await letIn('Zoe@example.org'.toLowerCase(), 'reader');
  await env.DB.prepare(
    "update coordinators set email = 'Zoe@Example.org' where key = 'zoe@example.org'",
  ).run();
  const browser = new Browser();
  const asked = await browser.askFor(' zoe@EXAMPLE.org ');
  expect(asked.headers.get('Location')).toMatch(/^\/console\/sign-in\/\?.*notice=mailed/);
  const page = await (
    await askAs(
      `asked=${browser.cookies.get('asked')}`,
      asked.headers.get('Location') ?? '',
      {},
      env,
    )
  ).text();
  expect(page).toContain('Si cette adresse est invitée');
  expect(page).toContain('name="code"');
  const kept = browser.cookies.get('asked') ?? '';
  const [message] = await messages();
  expect(message).toMatchObject({
    recipient: 'Zoe@Example.org',
    name: 'console-code',
    state: 'due',
  });
  const [code = ''] = await mailed();
  expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}-[A-HJKMNP-TV-Z2-9]{4}$/);
  expect(await browser.type(code.toLowerCase().replace('-', ' '))).toBe(303);
  expect(browser.cookies.get('console')).toMatch(/^[0-9a-f]{64}$/);
  // Also in a browser that does not forget what it asked with.
  browser.cookies.set('asked', kept);
  expect(await browser.type(code)).toBe(401);
  const last = await env.DB.prepare("select who from audit where action = 'sign-in'").all();
  expect(last.results).toEqual([{ who: 'zoe@example.org' }]);
});

test('neither the code nor the secret of the browser is stored, nor in the message', async () => {
  const browser = new Browser();
  await browser.askFor(who);
  const [code = ''] = await mailed();
  const tables = ['mailed_codes', 'messages', 'audit', 'coordinators'];
  const rows = await Promise.all(
    tables.map((each) => env.DB.prepare(`select * from ${each}`).all()),
  );
  const stored = JSON.stringify(rows.map(({ results }) => results));
  for (const text of [code, typedCode(code), browser.cookies.get('asked') ?? '?'])
    expect(stored).not.toContain(text);
  expect(hasSlots(stored)).toBe(true);
});

test('a code is no good in another browser, nor in one that asked for another', async () => {
  const [one, other] = [new Browser(), new Browser()];
  await one.askFor(who);
  await other.askFor(who);
  const [first = '', second = ''] = await mailed();
  expect(await new Browser().type(first)).toBe(401);
  expect(await other.type(first)).toBe(401);
  expect(await other.type(second)).toBe(303);
  expect(await one.type(first)).toBe(303);
});

test('of two that one browser asked for only the last is good', async () => {
  const browser = new Browser();
  await browser.askFor(who);
  await browser.askFor(who);
  const [first = '', second = ''] = await mailed();
  expect(await browser.type(first)).toBe(401);
  expect(await browser.type(second)).toBe(303);
});

test('after five wrong ones the right one is no good either; after four it is', async () => {
  const tries = async (wrong: number) => {
    const browser = new Browser();
    await browser.askFor(who);
    const code = (await mailed()).at(-1) ?? '';
    for (let n = 0; n < wrong; n += 1) expect(await browser.type('AAAA-AAAA')).toBe(401);
    return browser.type(code);
  };
  expect(await tries(4)).toBe(303);
  expect(await tries(5)).toBe(401);
});

test('of twenty guesses that come at once five count', async () => {
  const browser = new Browser();
  await browser.askFor(who);
  await Promise.all(Array.from({ length: 20 }, () => browser.type('AAAA-AAAA')));
  expect(await env.DB.prepare('select tries from mailed_codes').first('tries')).toBe(5);
});

test('a code is refused after the ten minutes that it promises', async () => {
  const browser = new Browser();
  await browser.askFor(who);
  const [code = ''] = await mailed();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 60_000 });
  expect(await browser.type(code)).toBe(401);
});

test('whoever was withdrawn between asking and typing is not let in', async () => {
  const browser = new Browser();
  await browser.askFor(who);
  const [code = ''] = await mailed();
  await env.DB.prepare('delete from coordinators').run();
  expect(await browser.type(code)).toBe(401);
});

test('known and unknown addresses get the same answer, by the same work, and one of them a mail', async () => {
  const answers: string[] = [];
  const work: string[][] = [];
  for (const email of [who, 'nobody@example.org']) {
    const sql: string[] = [];
    const DB = {
      prepare(text: string) {
        sql.push(text);
        return env.DB.prepare(text);
      },
      batch: (statements: D1PreparedStatement[]) => env.DB.batch(statements),
    } as unknown as D1Database;
    const browser = new Browser();
    const answer = await browser.askFor(email, { ...env, DB });
    const page = await askAs(
      `asked=${'0'.repeat(64)}`,
      answer.headers.get('Location') ?? '',
      {},
      env,
    );
    const headers = JSON.stringify([...answer.headers]).replace(/[0-9a-f]{64}/g, 'secret');
    answers.push([answer.status, headers, await answer.text(), await page.text()].join('\n'));
    work.push(sql);
    expect(await browser.type('AAAA-AAAA')).toBe(401);
  }
  expect(answers[1]).toBe(answers[0]);
  expect(work[1]).toEqual(work[0]);
  expect((await messages()).map(({ recipient }) => recipient)).toEqual([who]);
});

test('an unknown address is let in by no code, also by the one that its row would have', async () => {
  const browser = new Browser();
  await browser.askFor('nobody@example.org');
  const row = await env.DB.prepare('select hash, who from mailed_codes').first();
  expect(row?.['who']).toBeNull();
  expect(await browser.type(await derivedCode(env.SECRET_KEY ?? '', String(row?.['hash'])))).toBe(
    401,
  );
});

test('an address is sent ten codes at most in the life of one', async () => {
  for (let n = 0; n < 14; n += 1) {
    await env.DB.prepare("delete from audit where action = 'code'").run();
    await new Browser().askFor(who);
  }
  expect(await messages()).toHaveLength(10);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
  await new Browser().askFor(who);
  expect(await messages()).toHaveLength(11);
});

test('what is no address is told so and kept; a browser without cookies is told so before a mail leaves', async () => {
  const told = await new Browser().askFor('lea@');
  expect(told.status).toBe(422);
  expect(await told.text()).toContain('value="lea@"');
  const bare = await send('', '/console/sign-in/code/', { email: who }, {}, env);
  expect(bare.status).toBe(400);
  expect(await messages()).toEqual([]);
});

test('opening any page of the door spends nothing', async () => {
  const browser = new Browser();
  await browser.askFor(who);
  const [code = ''] = await mailed();
  const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ');
  for (const method of ['GET', 'HEAD'])
    for (const path of [
      '/console/sign-in/',
      `/console/sign-in/?code=${code}`,
      '/console/sign-in/code/',
    ])
      await ask(path, { method, headers: { Cookie: cookie } }, env);
  expect(await browser.type(code)).toBe(303);
});

test('a recovery code lets its owner in, once, in any browser; a new one replaces it', async () => {
  const first = (await newRecoveryCode(db, who, { who: 'local', now: Date.now() })) ?? '';
  const second = (await newRecoveryCode(db, who, { who: 'local', now: Date.now() })) ?? '';
  expect(second).toMatch(/^(?:[A-Z2-9]{4}-){4}[A-Z2-9]{4}$/);
  expect(await new Browser().type(first)).toBe(401);
  expect(await new Browser().type(second.toLowerCase())).toBe(303);
  expect(await new Browser().type(second)).toBe(401);
});

test('a recovery code is made for owners only, and is none of somebody who is an owner no longer', async () => {
  await letIn('reader@example.org', 'reader');
  const by = { who: 'local', now: Date.now() };
  expect(await newRecoveryCode(db, 'reader@example.org', by)).toBeUndefined();
  const code = (await newRecoveryCode(db, who, by)) ?? '';
  await letIn(who, 'coordinator');
  expect(await new Browser().type(code)).toBe(401);
});

test('a code of the terminal, and a session of the machine, open nothing here', async () => {
  const code = await printCode(db, { lasts: 60_000, now: Date.now() });
  expect(await new Browser().type(code)).toBe(401);
  const cookie = await session();
  expect((await askAs(cookie, '/console/', {}, env)).status).toBe(303);
});
