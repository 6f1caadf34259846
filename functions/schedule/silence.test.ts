import { beforeEach, expect, test } from 'vitest';
import { askAs, letIn, send as sendAs, session } from '../../tests/support/console/console.ts';
import { begunPair, getReady, pairing } from '../../tests/support/participant/pair.ts';
import { mailTo } from '../../tests/support/participant/participant.ts';
import { jobOfAnHour } from '../../tests/support/worker/job-of-an-hour.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { env } from '../../tests/support/worker/visitor.ts';

const mentor = 'ada.silence@example.org';
const mentee = 'bruno.silence@example.org';
const day = 24 * 60 * 60_000;

let id = '';
let by = '';

beforeEach(async () => {
  await nothingStored('rounds', 'stopped_rules', 'coordinators');
  await letIn('coordination.silence@example.org', 'owner');
  await getReady('mentor', mentor, 'Ada Silence');
  await getReady('mentee', mentee, 'Bruno Silence');
  by = await session();
  ({ id } = await begunPair(by, mentor, mentee));
});

/** To whom a text was sent. */
const sent = async (name: string) =>
  (
    await env.DB.prepare('select recipient from messages where name = ? order by recipient')
      .bind(name)
      .all<{ recipient: string }>()
  ).results.map(({ recipient }) => recipient);
const steps = async () =>
  Promise.all(
    ['pair-silent', 'pair-silent-both', 'pair-freed'].map(
      async (name) => (await sent(name)).length,
    ),
  );
const state = async () =>
  env.DB.prepare('select state, ending from pairs where id = ?').bind(id).first();
/** The job runs on a day, counted from today. */
const onDay = (days: number) => jobOfAnHour(pairing, Date.now() + days * day);
/** The job runs on each of many days. */
const throughDays = async (from: number, to: number) => {
  for (let each = from; each <= to; each += 1) await onDay(each);
};

test('one is written to, then both, the coordinators hear of it, then the place is free: each once', async () => {
  await onDay(34);
  expect(await steps()).toEqual([0, 0, 0]);
  await onDay(36);
  await onDay(36.1);
  expect(await sent('pair-silent')).toEqual([mentor]);
  await throughDays(50, 53);
  expect(await steps()).toEqual([1, 2, 0]);
  expect((await mailTo('coordination.silence@example.org'))?.plain).toContain(
    'Un binôme ne donne plus signe de vie',
  );
  expect(await state()).toEqual({ state: 'active', ending: null });
  await throughDays(70, 73);
  expect(await steps()).toEqual([1, 2, 2]);
  expect(await state()).toEqual({ state: 'ended', ending: 'silent' });
  expect((await mailTo(mentee))?.plain).toContain('Répondez à cet e-mail');
  await throughDays(74, 76);
  expect(await steps()).toEqual([1, 2, 2]);
});

test('a job that was dead for months takes one step at a time, and frees nothing that was not heard of', async () => {
  await onDay(120);
  await onDay(120.1);
  expect(await steps()).toEqual([1, 0, 0]);
  await onDay(129);
  expect(await steps()).toEqual([1, 0, 0]);
  await onDay(180);
  expect(await steps()).toEqual([1, 2, 0]);
  await onDay(250);
  expect(await steps()).toEqual([1, 2, 0]);
  await throughDays(251, 255);
  expect(await steps()).toEqual([1, 2, 2]);
});

test('two clocks at once, one of them ahead, say nothing twice', async () => {
  await Promise.all([onDay(36), onDay(36), onDay(36.01)]);
  expect(await steps()).toEqual([1, 0, 0]);
});

test('a sign of life, a pause or an end stops all of it', async () => {
  await onDay(36);
  await env.DB.prepare('update pairs set last_sign_at = ?')
    .bind(Date.now() + 37 * day)
    .run();
  await onDay(52);
  expect(await steps()).toEqual([1, 0, 0]);
  await env.DB.prepare("update pairs set state = 'paused'").run();
  await onDay(300);
  expect(await steps()).toEqual([1, 0, 0]);
});

test('an agreed session ahead is no silence', async () => {
  await env.DB.prepare('update pairs set next_session_at = ?')
    .bind(Date.now() + 60 * day)
    .run();
  await onDay(50);
  expect(await steps()).toEqual([0, 0, 0]);
});

/** What the console shows ahead after so many days of silence. */
const ahead = async (silentFor: number) => {
  await env.DB.prepare(
    'update pairs set changed_at = changed_at - ?1, last_sign_at = last_sign_at - ?1',
  )
    .bind(silentFor * day)
    .run();
  return (await askAs(by, '/console/ahead/', {}, pairing)).text();
};

test('each step is seen ahead; held back, it does not come, and nothing follows', async () => {
  const page = await ahead(32);
  const key = /value="([^"]+-pair-silent-mentor-\d+)"/.exec(page)?.[1] ?? '';
  expect(key).not.toBe('');
  await sendAs(by, '/console/ahead/', { does: 'hold', pick: key }, {}, pairing);
  await throughDays(5, 6);
  await onDay(100);
  expect(await sent('pair-silent-both')).toEqual([]);
  expect(
    await env.DB.prepare('select state from messages where key = ?').bind(key).first('state'),
  ).toBe('skipped');
});

test('stopped for a programme it comes no more; who sees another programme sees none of it', async () => {
  const foreign = await session({ who: 'loin@example.org', programmes: ['integration'] });
  await ahead(32);
  expect(await (await askAs(foreign, '/console/ahead/', {}, pairing)).text()).not.toContain('Ada');
  const stop = { does: 'stop', rule: 'pair-silent', programme: 'leadership' };
  await sendAs(by, '/console/ahead/', stop, {}, pairing);
  await onDay(100);
  expect(await steps()).toEqual([0, 0, 0]);
});
