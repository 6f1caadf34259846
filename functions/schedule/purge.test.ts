import { createScheduledController } from 'cloudflare:test';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { env, post } from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';
import { purgeSubmissions } from '../actions/submissions/purge-submissions.ts';
import worker from '../worker.ts';
import { runJob } from './job.ts';

const forms = [builtForm('contact').form, builtForm('mentor-sign-up').form];
const month = 31 * 24 * 60 * 60 * 1000;
const count = (table: string) =>
  env.DB.prepare(`select count(*) n from ${table}`).first<number>('n');
const counters = async () =>
  Object.fromEntries(
    (
      await env.DB.prepare('select form, counts from tallies').all<{
        form: string;
        counts: string;
      }>()
    ).results.map(({ form, counts }) => [form, JSON.parse(counts) as Record<string, number>]),
  );
const run = (scheduledTime: number) =>
  worker.scheduled(createScheduledController({ scheduledTime }), env);
/** A night of the house: its clock says so. */
const night = async (at: number) => {
  vi.useFakeTimers({ toFake: ['Date'], now: at });
  await run(at);
};

afterEach(() => void vi.useRealTimers());

beforeEach(async () => {
  await nothingStored('rounds');
  for (const form of forms)
    for (let sending = 0; sending < 3; sending += 1)
      await post(form.id, {
        ...wholeForm(form, answersTo(form), crypto.randomUUID()),
        ...(sending === 0 ? { website: 'x' } : {}),
      });
});

test('what has not come of age stays', async () => {
  await night(Date.now() + month);
  expect(await count('submissions')).toBe(6);
  expect(await count('audit')).toBe(0);
});

test('no time that the job is called with makes anything older than it is', async () => {
  for (const scheduledTime of [Date.now() + 200 * month, 2_110_000_000_000, Number.MAX_VALUE])
    await run(scheduledTime);
  expect(await count('submissions')).toBe(6);
  expect(await count('audit')).toBe(0);
});

test('what is past its time goes, with its status counters; totals stay', async () => {
  const before = await counters();
  const [contact, signUp] = forms;
  if (!contact || !signUp) throw new Error('two forms');
  await night(Date.now() + (contact.keep_months + 1) * month);
  const { results } = await env.DB.prepare('select form from submissions').all();
  expect(results.map((row) => row['form'])).toEqual(Array(3).fill(signUp.id));
  const after = await counters();
  expect(after[signUp.id]).toEqual(before[signUp.id]);
  expect(after[contact.id]).toEqual({
    ...before[contact.id],
    '_status new': 0,
    '_suspicion new': 0,
    '_asks_answer new': 0,
    ...('_attention new' in (before[contact.id] ?? {}) ? { '_attention new': 0 } : {}),
  });
});

test('the audit says what was purged, and nothing of its content', async () => {
  await night(Date.now() + 200 * month);
  const { results } = await env.DB.prepare(
    'select who, action, subject from audit order by subject',
  ).all();
  expect(results).toEqual([
    { who: 'schedule', action: 'purge', subject: 'contact 3' },
    { who: 'schedule', action: 'purge', subject: 'mentor-sign-up 3' },
  ]);
});

test('it works in bounded batches, whose counters add up', async () => {
  const db = openDatabase(env.DB);
  const past = Date.now() + 200 * month;
  const deleted = [];
  for (let batch = 0; batch < 5; batch += 1) deleted.push(await purgeSubmissions(db, past, 2));
  expect(deleted).toEqual([2, 2, 2, 0, 0]);
  for (const counts of Object.values(await counters())) {
    expect(counts['_status new']).toBe(0);
    expect(counts['_suspicion new']).toBe(0);
  }
});

test('a run that breaks off says nothing of what it held, neither in the log nor to the platform, and is done again', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const quoted = 'Ozymandias';
  const past = Date.now() + 200 * month;
  let ofThree = 0;
  // The first batch of three looks at the house; the next one is the purge's.
  const batch = (statements: D1PreparedStatement[]) =>
    statements.length === 3 && ofThree++ > 0
      ? Promise.reject(new Error(`D1_ERROR: ${quoted}`))
      : env.DB.batch(statements);
  const DB = new Proxy(env.DB, {
    get: (real, name) => (name === 'batch' ? batch : Reflect.get(real, name).bind(real)),
  });
  const broken = await runJob({ ...env, DB }, past).catch((error: Error) => error);
  expect(String(broken)).toMatch(/^Error: purge, [a-z, ]+ broken off$/);
  expect(JSON.stringify([broken, log.mock.calls])).not.toContain(quoted);
  log.mockRestore();
  await runJob(env, past);
  expect(await count('submissions')).toBe(0);
});

test('what comes of age in this moment goes, and not a moment sooner', async () => {
  const at =
    (await env.DB.prepare('select min(purge_at) at from submissions').first<number>('at')) ?? 0;
  const db = openDatabase(env.DB);
  expect(await purgeSubmissions(db, at - 1)).toBe(0);
  expect(await purgeSubmissions(db, at)).toBe(3);
});

test('a night goes on until nothing is left, however much has come of age', async () => {
  await env.DB.prepare(`
    insert into submissions (id, form, version, programme, language, status, answers, received_at, purge_at)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < 600)
    select printf('f%05x', i) || substr(id, 7), form, version, programme, language, status, answers, received_at, purge_at
    from (select * from submissions limit 1), n`).run();
  await night(Date.now() + 200 * month);
  expect(await count('submissions')).toBe(0);
});
