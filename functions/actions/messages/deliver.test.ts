import { beforeEach, expect, test } from 'vitest';
import { commit } from '../../../db/commit.ts';
import { addMessage } from '../../../db/messages/store.ts';
import { openDatabase } from '../../../db/open.ts';
import type { Outcome } from '../../../domain/messages/outcome.ts';
import { env } from '../../../tests/support/worker/visitor.ts';
import { deliver, lease } from './deliver.ts';
import { settleMessage } from './settle-message.ts';
import { tidyOutbox } from './tidy-outbox.ts';

const db = openDatabase(env.DB);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = Date.UTC(2027, 0, 4, 9);

const store = (key: string, now = start) =>
  commit(db, [
    addMessage(db, {
      ...{ key, recipient: `${key}@example.org`, person: null, programme: null },
      ...{ language: 'fr', name: 'receipt', subject: 'Reçu', plain: 'Bonjour', html: '', now },
    }),
  ]);

const rows = async () =>
  (
    await env.DB.prepare(
      'select key, state, attempts, due, reason from messages order by key',
    ).all<{
      key: string;
      state: string;
      attempts: number;
      due: number;
      reason: string;
    }>()
  ).results;

/** A carrier that says one thing after the other, and what it was handed. */
function carrier(...outcomes: readonly Outcome[]) {
  const handed: string[] = [];
  const send = async ({ key }: { key: string }): Promise<Outcome> => {
    handed.push(key);
    return outcomes[Math.min(handed.length, outcomes.length) - 1] ?? { is: 'sent' };
  };
  return { handed, send };
}
const later: Outcome = { is: 'later', reason: 'unreachable' };
const run = (send: Parameters<typeof deliver>[1]['send'], now: number, keys?: string[]) =>
  deliver(db, { send, clock: () => now, most: 10, ...(keys ? { keys } : {}) });

beforeEach(async () => void (await env.DB.prepare('delete from messages').run()));

test('what is stored twice under a key is one message, and is sent once', async () => {
  await store('a');
  await store('a');
  const { handed, send } = carrier();
  expect(await run(send, start)).toEqual({ sent: 1, later: 0, givenUp: 0 });
  await run(send, start + day);
  expect(handed).toEqual(['a']);
  expect(await rows()).toMatchObject([{ key: 'a', state: 'sent', attempts: 1 }]);
});

test('of several that take messages up at once, each message is one’s alone', async () => {
  for (let each = 0; each < 30; each += 1) await store(`m${each}`);
  const { handed, send } = carrier();
  await Promise.all(Array.from({ length: 4 }, () => run(send, start)));
  expect(handed).toHaveLength(30);
  expect(new Set(handed).size).toBe(30);
});

test('whoever was stopped while sending leaves the message to the next one, after their time', async () => {
  await store('a');
  const stopped = deliver(db, {
    send: () => new Promise(() => {}),
    clock: () => start,
    most: 10,
  });
  void stopped;
  await new Promise((resolve) => setTimeout(resolve, 50));
  const { handed, send } = carrier();
  await run(send, start + lease - 1);
  expect(handed).toEqual([]);
  await run(send, start + lease);
  expect(handed).toEqual(['a']);
});

test('while the carrier is down nothing else is asked of it, and what was not tried has lost no try', async () => {
  for (const key of ['a', 'b', 'c', 'd']) await store(key);
  const { handed, send } = carrier(later);
  expect(await run(send, start)).toEqual({ sent: 0, later: 2, givenUp: 0 });
  expect(handed).toHaveLength(2);
  expect((await rows()).map(({ attempts }) => attempts).sort()).toEqual([0, 0, 1, 1]);
  expect((await rows()).every(({ due }) => due === start + minute)).toBe(true);
});

test('a carrier that is full for today is asked again when it says, and no try is counted', async () => {
  for (const key of ['a', 'b', 'c']) await store(key);
  const notBefore = start + 15 * hour;
  const { handed, send } = carrier({ is: 'later', reason: 'busy', notBefore });
  await run(send, start);
  expect(handed).toHaveLength(1);
  for (const row of await rows())
    expect(row).toMatchObject({ state: 'due', attempts: 0, due: notBefore });
});

test('what is refused is not tried again; a coordinator sends it again or says it otherwise, once', async () => {
  await store('a');
  const { handed, send } = carrier({ is: 'refused', reason: 'address' }, { is: 'sent' });
  await run(send, start);
  await run(send, start + day);
  expect(handed).toHaveLength(1);
  expect(await rows()).toMatchObject([{ state: 'undelivered', reason: 'address' }]);
  const by = { key: 'a', who: 'h@example.org', scope: 'all' as const, now: start + day };
  const again = () => settleMessage(db, { ...by, does: 'sentAgain' });
  expect(await Promise.all([again(), again(), again()])).toEqual([true, false, false]);
  expect(await settleMessage(db, { ...by, does: 'saidOtherwise' })).toBe(false);
  await run(send, start + day);
  expect(await rows()).toMatchObject([{ state: 'sent', attempts: 1, reason: '' }]);
  expect(await again()).toBe(false);
  const { results } = await env.DB.prepare('select who, action, subject from audit').all();
  expect(results).toEqual([{ who: 'h@example.org', action: 'send-again', subject: 'message/a' }]);
});

test('a message is given up after 48 hours, however rarely the job ran, and not before its last try', async () => {
  await store('a');
  await run(carrier(later).send, start);
  const { handed, send } = carrier(later);
  await tidyOutbox(db, start + 50 * hour);
  await run(send, start + 50 * hour);
  expect(handed).toHaveLength(1);
  expect(await rows()).toMatchObject([{ state: 'undelivered', reason: 'unreachable' }]);
});

test('what was never sent while it was fresh is not sent days later by itself', async () => {
  await store('a');
  await store('b', start + 2 * day);
  const { handed, send } = carrier();
  await tidyOutbox(db, start + 3 * day);
  await run(send, start + 3 * day);
  expect(handed).toEqual(['b']);
  expect(await rows()).toMatchObject([
    { key: 'a', state: 'undelivered', reason: 'too-late' },
    { key: 'b', state: 'sent' },
  ]);
});

test('bad input: a clock that was ahead and is right again keeps no message back', async () => {
  await store('a', start + 300 * day);
  const { handed, send } = carrier();
  await run(send, start);
  expect(handed).toEqual(['a']);
});

test('whoever is slower than their time notes no failure over what the next one sent', async () => {
  await store('a');
  let answer = (_: Outcome) => {};
  const slow = run(() => new Promise((resolve) => (answer = resolve)), start);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await run(carrier().send, start + lease);
  answer(later);
  await slow;
  expect(await rows()).toMatchObject([{ state: 'sent' }]);
});

test('bad input: a message that is erased while it is being sent leaves no row behind', async () => {
  await store('a');
  await run(async () => {
    await env.DB.prepare('delete from messages').run();
    return { is: 'sent' };
  }, start);
  expect(await rows()).toEqual([]);
});

test('words and address are forgotten after 30 days; the key stays and keeps it from coming twice', async () => {
  await store('a');
  await run(carrier().send, start);
  await store('b');
  await tidyOutbox(db, start + 30 * day);
  const held = async () =>
    (await env.DB.prepare('select key, recipient, subject, plain from messages').all()).results;
  expect((await held())[0]).toMatchObject({ recipient: 'a@example.org', plain: 'Bonjour' });
  await tidyOutbox(db, start + 30 * day + 1);
  expect(await held()).toMatchObject([
    { key: 'a', recipient: '', subject: '', plain: '' },
    { key: 'b', recipient: '' },
  ]);
  await store('a', start + 31 * day);
  const { handed, send } = carrier();
  await run(send, start + 31 * day);
  expect(handed).toEqual([]);
});
