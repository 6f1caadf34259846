import { beforeEach, expect, test } from 'vitest';
import { terminalCode } from '../../../db/console/codes.ts';
import { coordinatorProof } from '../../../db/console/coordinators.ts';
import { openDatabase } from '../../../db/open.ts';
import { letIn } from '../../../tests/support/console/console.ts';
import { emptied } from '../../../tests/support/worker/tables.ts';
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

const coming = async (code: string, before?: string): Promise<SignIn> => ({
  proof: terminalCode(db, await hashOf(typedCode(code)), now),
  before,
  now,
});

const using = (secret: string | undefined, at = now, ownMachine = true) =>
  useSession(db, secret ?? '', { now: at, ownMachine });

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
  await emptied(['audit', 'console_codes', 'console_sessions', 'coordinators']);
});

test('a code opens a session, once, with one trace', async () => {
  const came = await coming(await printCode(db, { lasts, now }));
  const secret = await signIn(db, came);
  expect(await using(secret)).toMatchObject({ who: 'local', role: 'owner', scope: 'all' });
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
    expect(await signIn(db, await coming(code, before))).toBeUndefined();
  expect(await using(secret)).toBeDefined();
  expect((await rows('audit')).results).toHaveLength(1);
});

test('signing in again ends the session one had and no other', async () => {
  const begin = async (before?: string) =>
    (await signIn(db, await coming(await printCode(db, { lasts, now }), before))) ?? '';
  const [mine, other] = [await begin(), await begin()];
  const next = await begin(await hashOf(mine));
  const good = async (secret: string) => (await using(secret)) !== undefined;
  expect(await Promise.all([mine, other, next].map(good))).toEqual([false, true, true]);
});

test('a session ends after half an hour without use, and after twelve hours in all; using it proves nothing', async () => {
  const begin = async () =>
    (await signIn(db, await coming(await printCode(db, { lasts, now })))) ?? '';
  const [used, left] = [await begin(), await begin()];
  expect(await using(left, now + 30 * minute)).toBeUndefined();
  for (let at = now; at < now + 12 * hour; at += 29 * minute)
    expect(await using(used, at)).toMatchObject({ createdAt: now, provedAt: now });
  expect(await using(used, now + 12 * hour)).toBeUndefined();
});

test('whoever is called local is let in on one’s own machine only', async () => {
  const secret = await signIn(db, await coming(await printCode(db, { lasts, now })));
  expect(await using(secret, now, false)).toBeUndefined();
  expect(await using(secret, now, true)).toBeDefined();
});

test('bad input: whoever was withdrawn a second ago is out at once; what somebody may do is read at each use', async () => {
  const who = 'zoe@example.org';
  const enter = () =>
    signIn(db, { proof: coordinatorProof(who, now - minute), before: undefined, now });
  expect(await enter()).toBeUndefined();
  await letIn(who, 'coordinator', ['leadership']);
  const secret = await enter();
  expect(await using(secret)).toMatchObject({
    ...{ who, role: 'coordinator', scope: ['leadership'], provedAt: now - minute },
  });
  expect((await rows('coordinators')).results).toMatchObject([{ key: who, signed_in_at: now }]);
  await letIn(who, 'reader');
  expect(await using(secret)).toMatchObject({ role: 'reader', scope: 'all' });
  await env.DB.prepare('delete from coordinators').run();
  expect(await using(secret)).toBeUndefined();
  expect(await enter()).toBeUndefined();
});
