import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { daysAfter, startOf } from '../../../domain/words/day.ts';
import { fillCohort } from '../../../tests/bench/outbox/cohort.ts';
import { askAs, env, session } from '../../../tests/support/console/console.ts';
import { counting } from '../../../tests/support/console/counting.ts';
import { datedEnv } from '../../../tests/support/worker/visitor.ts';
import type { Env } from '../../env.ts';
import { formById } from '../../forms/definitions.ts';

const house: Env = { ...env, ...datedEnv, MAIL_DRIVER: 'local', LOCAL: 'yes' };
const programme = 'startups-internes';
/** Its applications close on Wednesday 16 December 2026: the words would be told on the 25th. */
const applied = Date.parse('2026-12-01T10:00Z');

beforeAll(async () => {
  const form = await formById(house, 'mentor-sign-up');
  if (!form) throw new Error('no such form');
  const cohort = { people: 10_000, unanswered: 2000, programme, appliedAt: applied };
  await fillCohort(env.DB, form, { ...cohort, toldOn: '2026-12-21' });
});
afterAll(() => void vi.useRealTimers());

const read = async (day: string) => {
  vi.useFakeTimers({ toFake: ['Date'], now: startOf(day) + 12 * 3_600_000 });
  const { given, counted } = counting(house as Env & Cloudflare.Env);
  const answer = await askAs(await session(), '/console/ahead/', {}, given);
  expect(answer.status).toBe(200);
  const text = await answer.text();
  return { read: counted.read, shown: text.split('name="pick"').length - 1, size: text.length };
};

test('of two thousand who would be told, among ten thousand people, few rows are read and forty shown', async () => {
  const before = await read('2026-12-22');
  expect(before.shown).toBe(40);
  expect(before.read).toBeLessThanOrEqual(2000);
  expect(before.size).toBeLessThanOrEqual(60_000);
});

test('once they were told, and the job keeps up, none of them is looked at any more', async () => {
  await env.DB.prepare(`
    insert into messages (key, recipient, recipient_key, language, name, subject, plain, html, state, due, since, stored_at)
    select application || '-takes-longer', '', '', 'fr', 'takes-longer', '', '', '', 'sent', 0, 0, 0 from participations where standing = 'applied'`).run();
  for (const day of [26, 27, 28, 29, 30])
    await env.DB.prepare(
      "insert into messages (key, recipient, recipient_key, language, name, subject, plain, html, state, due, since, stored_at) values (?, '', '', 'fr', 'digest', '', '', '', 'sent', 0, 0, 0)",
    )
      .bind(`digest-2026-12-${day}-0`)
      .run();
  const after = await read(daysAfter('2026-12-25', 5));
  expect(after.shown).toBe(0);
  expect(after.read).toBeLessThanOrEqual(2000);
});
