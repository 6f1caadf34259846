import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { readPage } from '../../tests/support/worker/read-page.ts';
import { env, everythingStored, post, rowCounts } from '../../tests/support/worker/visitor.ts';
import { asFields, wholeForm } from '../../tests/support/worker/walk.ts';
import { runJob } from '../schedule/job.ts';
import { mostADay } from './share.ts';

vi.spyOn(console, 'error').mockImplementation(() => undefined);

const { form } = builtForm('contact');
const answers = answersTo(form);
const noLimiter = { ...env, SENDING: undefined } as unknown as typeof env;
const hour = 3_600_000;
const day = 24 * hour;
let days = 0;

const send = (address: string, house = noLimiter) =>
  post(form.id, wholeForm(form, answers, crypto.randomUUID()), {
    headers: { 'CF-Connecting-IP': address },
    house,
  });
/** Sends so many forms, and counts the answers by status. */
async function flood(addresses: (index: number) => string, count: number, house = noLimiter) {
  const seen: Record<number, number> = {};
  for (let index = 0; index < count; index += 1) {
    const { status } = await send(addresses(index), house);
    seen[status] = (seen[status] ?? 0) + 1;
  }
  return seen;
}

/** Somebody uses up the share of a day: with as many forms as are counted, and as many more as another isolate might have taken. */
async function spend(addresses: (index: number) => string) {
  await flood(addresses, 12);
  await env.DB.prepare('update senders set sent = ?')
    .bind(mostADay - 1)
    .run();
  expect(await flood((index) => addresses(index + 12), 1)).toEqual({ 303: 1 });
}

beforeEach(async () => {
  await nothingStored();
  // A day of its own for each test: what this isolate knows of senders lasts a day.
  days += 1;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2027, 0, days, 12) });
});
afterEach(() => void vi.useRealTimers());

test('of one sender a bounded number is stored a day, the rest is answered 429', async () => {
  const seen = await flood(() => '192.0.2.1', mostADay + 5);
  expect(seen).toEqual({ 303: mostADay, 429: 5 });
  expect((await rowCounts())['submissions']).toBe(mostADay);
});

test('a household cannot be many senders by its many IPv6 addresses', async () => {
  const addresses = (index: number) => `2001:db8:1:2::${index.toString(16)}`;
  await spend(addresses);
  expect(await flood((index) => addresses(index + 13), 5)).toEqual({ 429: 5 });
});

test('one flood shuts the forms for nobody else', async () => {
  await spend(() => '192.0.2.2');
  expect((await send('192.0.2.2')).status).toBe(429);
  expect((await send('192.0.2.3')).status).toBe(303);
  expect((await send('2001:db8:9:9::1')).status).toBe(303);
});

test('a refused form comes back in words, with every answer and the time of a new share', async () => {
  await spend(() => '192.0.2.4');
  const refused = await send('192.0.2.4');
  expect(refused.headers.get('Retry-After')).toBe(String(12 * 3600));
  const page = await readPage(refused);
  expect(page.status).toBe(429);
  expect(page.slots['notice']).toContain('trop de formulaires ont été envoyés aujourd’hui');
  for (const [id, value] of Object.entries(asFields(answers)))
    expect(page.filled[id]).toEqual([value].flat());
  vi.setSystemTime(Date.now() + 12 * 3_600_000);
  const again = await post(
    form.id,
    { ...page.filled, _go: 'send' },
    { headers: { 'CF-Connecting-IP': '192.0.2.4' }, house: noLimiter },
  );
  expect(again.status).toBe(303);
});

test('a refused sender costs the database nothing more', async () => {
  await spend(() => '192.0.2.5');
  const untouched = new Proxy(env.DB, {
    get: () => {
      throw new Error('the database was asked');
    },
  });
  expect((await send('192.0.2.5', { ...noLimiter, DB: untouched })).status).toBe(429);
});

test('who sends a few forms leaves no trace; who sends many leaves a hash, gone the night after', async () => {
  await flood(() => '192.0.2.6', 8);
  expect(await rowCounts()).toMatchObject({ senders: 0, sender_salts: 0 });
  await flood(() => '192.0.2.6', 8);
  expect(await rowCounts()).toMatchObject({ senders: 1, sender_salts: 1 });
  expect(await everythingStored()).not.toContain('192.0.2.6');
  await runJob(env, Date.now());
  expect(await rowCounts()).toMatchObject({ senders: 1, sender_salts: 1 });
  // Each hour the job forgets something else; nothing waits longer for its turn than a night lasts.
  for (let hours = 0; hours < 6; hours += 1) await runJob(env, Date.now() + day + hours * hour);
  expect(await rowCounts()).toMatchObject({ senders: 0, sender_salts: 0 });
});

test('who comes fast is counted at once', async () => {
  const refusing = { ...env, SENDING: { limit: async () => ({ success: false }) } };
  await send('192.0.2.7', refusing);
  const sent = await env.DB.prepare('select sent from senders').first<number>('sent');
  expect(sent).toBe(1);
});

test('another isolate knows what was counted', async () => {
  await flood(() => '192.0.2.8', 20);
  await env.DB.prepare('update senders set sent = ?').bind(mostADay).run();
  expect((await send('192.0.2.8')).status).toBe(429);
});

test('senders that cannot be counted are refused nothing', async () => {
  const house = {
    ...noLimiter,
    DB: new Proxy(env.DB, {
      get(database, name) {
        if (name === 'prepare')
          return (sql: string) => {
            if (/senders|sender_salts/.test(sql)) throw new Error('D1_ERROR: down');
            return database.prepare(sql);
          };
        const member: unknown = Reflect.get(database, name);
        return typeof member === 'function' ? member.bind(database) : member;
      },
    }),
  };
  expect(await flood(() => '192.0.2.9', 30, house)).toEqual({ 303: 30 });
});

test.each(['127.0.0.1', '::1'])('one’s own machine (%s) has no share', async (address) => {
  // Of anybody else the first ten go uncounted.
  expect(await flood(() => address, 15)).toEqual({ 303: 15 });
  expect(await rowCounts()).toMatchObject({ senders: 0, sender_salts: 0 });
});

test('what is kept of a sender is another thing every day', async () => {
  const kept = async () => {
    await flood(() => '192.0.2.10', 12);
    return env.DB.prepare('select hash from senders').first<string>('hash');
  };
  const today = await kept();
  vi.setSystemTime(Date.now() + day);
  expect(await kept()).not.toBe(today);
});
