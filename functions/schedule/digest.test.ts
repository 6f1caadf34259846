import { createScheduledController } from 'cloudflare:test';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useOf } from '../../db/open.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { canary, canaryAnswers } from '../../tests/support/canary.ts';
import { jobOfAnHour } from '../../tests/support/worker/job-of-an-hour.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { env, post } from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';
import type { Env } from '../env.ts';
import worker from '../worker.ts';
import { acts } from './acts.ts';
import { mostARun } from './deliver-mail.ts';
import { statementsARun } from './job.ts';

const { form } = builtForm('contact');
const mailing: Env & Cloudflare.Env = { ...env, MAIL_DRIVER: 'local', LOCAL: 'yes' };
const hour = 60 * 60_000;
const day = 24 * hour;
/** Just after the hour at which they are told. */
const night = Math.floor(Date.now() / day) * day + day + 2 * hour + 60_000;

const send = () => post(form.id, wholeForm(form, canaryAnswers(form, 'last'), crypto.randomUUID()));
const run = async (now: number, house = mailing) => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  await worker.scheduled(createScheduledController(), house);
  vi.useRealTimers();
};
const at = async (now: number, house = mailing) => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  await jobOfAnHour(house, now, (moment) => vi.setSystemTime(moment));
  vi.useRealTimers();
};
const told = async () =>
  (
    await env.DB.prepare(
      "select key, recipient, plain, html from messages where name = 'digest' order by stored_at, recipient",
    ).all<{ key: string; recipient: string; plain: string; html: string }>()
  ).results;
const letIn = (email: string, role: string, programmes: string | null = null) =>
  env.DB.prepare(
    "insert into coordinators (key, email, role, programmes, invited_by, invited_at) values (?1, ?1, ?2, ?3, 'local', 0)",
  )
    .bind(email, role, programmes)
    .run();

beforeEach(async () => {
  await nothingStored('coordinators', 'rounds');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('where nobody waits nobody is told; where somebody does, once a day, also by a clock that jumps', async () => {
  await at(night - day);
  expect(await told()).toEqual([]);
  await send();
  await at(night);
  await at(night + 1000);
  expect(await told()).toHaveLength(1);
  await at(night + day);
  expect(await told()).toHaveLength(2);
  await at(night);
  await at(night + day);
  expect(await told()).toHaveLength(2);
});

test('their e-mail is written in a run that does nothing else, also while mail waits for all that it may send', async () => {
  await send();
  await env.DB.prepare(
    `insert into messages (key, recipient, recipient_key, language, name, subject, plain, html, due, since, stored_at)
     select 'm-' || value, 'm@example.org', 'm@example.org', 'fr', 'receipt', '', '', '', ?1, ?1, ?1
     from json_each(?2)`,
  )
    .bind(night, JSON.stringify(Array.from({ length: 4 * mostARun }, (_, at) => at)))
    .run();
  const left = async () =>
    env.DB.prepare(
      "select count(*) n from messages where key glob 'm-*' and state = 'due'",
    ).first<number>('n');
  const done = async () => env.DB.prepare('select count(*) n from rounds').first<number>('n');
  const each: { told: boolean; mail: number; rounds: number }[] = [];
  while ((await told()).length === 0 && each.length < 9) {
    const [before, rounds, { queries }] = [await left(), await done(), useOf(env.DB)];
    await run(night + each.length * 2 * 60_000);
    expect(useOf(env.DB).queries - queries).toBeLessThanOrEqual(statementsARun);
    const is = (await told()).length > 0;
    const handed = (before ?? 0) - ((await left()) ?? 0);
    each.push({ told: is, mail: handed, rounds: ((await done()) ?? 0) - (rounds ?? 0) });
  }
  expect(each.at(-1)).toEqual({ told: true, mail: 0, rounds: 1 });
  expect(each.slice(0, -1).every(({ mail, rounds }) => mail > 0 && rounds > 0)).toBe(true);
  expect(await left()).toBeGreaterThan(0);
});

test('a round that breaks off in every run, or a job that runs once an hour, keeps nobody from hearing', async () => {
  await send();
  await run(night);
  await run(night + hour);
  expect(await told()).toHaveLength(1);
  vi.spyOn(acts, 'tell').mockRejectedValue(new Error('out of order'));
  for (let minutes = 0; minutes <= 60; minutes += 20)
    await run(night + day + minutes * 60_000).catch(({ message }) =>
      expect(message).toBe('tell broken off'),
    );
  expect(await told()).toHaveLength(2);
});

test('what is said is how many, never who; before there are coordinators it goes to the house', async () => {
  await send();
  await send();
  await at(night);
  const [message] = await told();
  expect(message?.recipient).toBe('mentorat@example.org');
  expect(message?.plain).toContain('2 personnes attendent une réponse');
  expect(message?.html).toContain('href="https://mentorat.example.org/console/"');
  expect(JSON.stringify(message)).not.toContain(canary);
  expect(message?.key).toMatch(/^digest-[\d-]{10}-[0-9a-f]{16}$/);
});

test('each coordinator hears of what they see; a reader, who answers nobody, hears nothing', async () => {
  await letIn('owner@example.org', 'owner');
  await letIn('reader@example.org', 'reader');
  await letIn('other@example.org', 'coordinator', '["leadership"]');
  await send();
  await at(night);
  expect((await told()).map(({ recipient }) => recipient)).toEqual(['owner@example.org']);
});

test('where no mail leaves nothing is stored', async () => {
  await send();
  await at(night, env);
  expect(await told()).toEqual([]);
});
