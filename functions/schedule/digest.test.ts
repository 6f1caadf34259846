import { createScheduledController } from 'cloudflare:test';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useOf } from '../../db/open.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { canary, canaryAnswers } from '../../tests/support/canary.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { env, post } from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';
import type { Env } from '../env.ts';
import worker from '../worker.ts';
import { mostARun } from './deliver-mail.ts';
import { statementsARun } from './job.ts';

const { form } = builtForm('contact');
const mailing: Env & Cloudflare.Env = { ...env, MAIL_DRIVER: 'local', LOCAL: 'yes' };
const day = 24 * 60 * 60_000;
const night = Date.now();

const send = () => post(form.id, wholeForm(form, canaryAnswers(form, 'last'), crypto.randomUUID()));
const at = async (now: number, house = mailing) => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  await worker.scheduled(createScheduledController(), house);
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
  await nothingStored();
  for (const table of ['coordinators', 'rounds'])
    await env.DB.prepare(`delete from ${table}`).run();
});
afterEach(() => void vi.useRealTimers());

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

test('the first run of the night tells them, also while mail waits for all that it may send, and asks no more than a run may', async () => {
  await send();
  await env.DB.prepare(
    `insert into messages (key, recipient, recipient_key, language, name, subject, plain, html, due, since, stored_at)
     select 'm-' || value, 'm@example.org', 'm@example.org', 'fr', 'receipt', '', '', '', ?1, ?1, ?1
     from json_each(?2)`,
  )
    .bind(night, JSON.stringify(Array.from({ length: mostARun }, (_, at) => at)))
    .run();
  const { queries } = useOf(env.DB);
  await at(night);
  expect(await told()).toHaveLength(1);
  expect(useOf(env.DB).queries - queries).toBeLessThanOrEqual(statementsARun);
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
