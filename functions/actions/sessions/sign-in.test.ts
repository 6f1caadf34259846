import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../db/open.ts';
import { env } from '../../../tests/support/worker/visitor.ts';
import { typedCode } from './code.ts';
import { printCode } from './print-code.ts';
import { hashOf } from './secret.ts';
import { type SignIn, signIn } from './sign-in.ts';
import { useSession } from './use-session.ts';

const db = openDatabase(env.DB);
const now = Date.UTC(2027, 0, 4, 9);
const lasts = 60_000;
const minute = 60_000;
const hour = 60 * minute;

const coming = async (code: string, more: Partial<SignIn> = {}): Promise<SignIn> => ({
  who: 'local',
  role: 'owner',
  code: await hashOf(typedCode(code)),
  before: undefined,
  now,
  ...more,
});

/** A database that answers so many times and then no more. */
function answering(times: number) {
  let left = times;
  const fail = () => {
    if (left === 0) throw new Error('D1_ERROR: Network connection lost.');
    left -= 1;
  };
  const statement = (real: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(real, {
      get(target, name) {
        if (name === 'real') return target;
        if (name === 'bind') return (...values: unknown[]) => statement(target.bind(...values));
        return async () => {
          fail();
          return name === 'raw' ? target.raw() : target.all();
        };
      },
    });
  const d1 = {
    prepare: (sql: string) => statement(env.DB.prepare(sql)),
    async batch(statements: { real: D1PreparedStatement }[]) {
      fail();
      return env.DB.batch(statements.map(({ real }) => real));
    },
  };
  return openDatabase(d1 as unknown as D1Database);
}

const rows = (table: string) => env.DB.prepare(`select * from ${table}`).all();

beforeEach(async () => {
  for (const table of ['audit', 'console_codes', 'console_sessions'])
    await env.DB.prepare(`delete from ${table}`).run();
});

test('a code opens a session, once, with one trace', async () => {
  const came = await coming(await printCode(db, { lasts, now }));
  const secret = await signIn(db, came);
  expect(await useSession(db, secret ?? '', now)).toMatchObject({ who: 'local', role: 'owner' });
  expect(await signIn(db, came)).toBeUndefined();
  expect((await rows('console_sessions')).results).toHaveLength(1);
  expect((await rows('audit')).results).toMatchObject([{ who: 'local', action: 'sign-in' }]);
});

test('wherever the database breaks off, the code opens a session in the end', async () => {
  for (let times = 0; times < 4; times += 1) {
    const came = await coming(await printCode(db, { lasts, now }));
    const first = await signIn(answering(times), came).catch(() => 'failed');
    if (first === 'failed') expect(await signIn(db, came), `after ${times}`).toBeDefined();
  }
});

test('a code that is no good neither ends the session one had nor leaves a trace', async () => {
  const secret = (await signIn(db, await coming(await printCode(db, { lasts, now })))) ?? '';
  const before = await hashOf(secret);
  const late = await printCode(db, { lasts, now: now - lasts });
  for (const code of [late, 'AAAA-AAAA'])
    expect(await signIn(db, await coming(code, { before }))).toBeUndefined();
  expect(await useSession(db, secret, now)).toBeDefined();
  expect((await rows('audit')).results).toHaveLength(1);
});

test('signing in again ends the session one had and no other', async () => {
  const begin = async (before?: string) =>
    (await signIn(db, await coming(await printCode(db, { lasts, now }), { before }))) ?? '';
  const [mine, other] = [await begin(), await begin()];
  const next = await begin(await hashOf(mine));
  const good = async (secret: string) => (await useSession(db, secret, now)) !== undefined;
  expect(await Promise.all([mine, other, next].map(good))).toEqual([false, true, true]);
});

test('a session ends after half an hour without use, and after twelve hours in all; using it proves nothing', async () => {
  const begin = async () =>
    (await signIn(db, await coming(await printCode(db, { lasts, now })))) ?? '';
  const [used, left] = [await begin(), await begin()];
  expect(await useSession(db, left, now + 30 * minute)).toBeUndefined();
  for (let at = now; at < now + 12 * hour; at += 29 * minute)
    expect(await useSession(db, used, at)).toMatchObject({ createdAt: now, provedAt: now });
  expect(await useSession(db, used, now + 12 * hour)).toBeUndefined();
});
