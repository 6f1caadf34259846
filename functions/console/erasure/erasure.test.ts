import { beforeEach, describe, expect, test, vi } from 'vitest';
import { talliesOf } from '../../../db/tallies/tallies.ts';
import { formAddress } from '../../../domain/forms/address.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import { builtForms } from '../../../tests/support/built-forms.ts';
import { canary, canaryAnswers } from '../../../tests/support/canary.ts';
import { askAs, db, env, machine, send, session } from '../../../tests/support/console/console.ts';
import { firstForm, submit } from '../../../tests/support/console/forms.ts';
import { take } from '../../../tests/support/console/taking.ts';
import { answersTo } from '../../../tests/support/right-answers.ts';
import { houseFailing } from '../../../tests/support/worker/failing-database.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { everythingStored, post, visit } from '../../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../../tests/support/worker/walk.ts';
import { eraseSubmissions } from '../../actions/submissions/erase-submissions.ts';
import { answer } from '../../app.ts';
import { eraseRestored } from '../../schedule/erase-again.ts';

const cookie = await session();
const forms = builtForms.map(({ form }) => form);
const [first] = forms;
if (!first) throw new Error('no form');

beforeEach(() => nothingStored());

/** Sends a form as its writer does; what the browser then holds, and the id of what was stored. */
async function sent(form: Form, answers = canaryAnswers(form)) {
  const stored = await post(form.id, wholeForm(form, answers, crypto.randomUUID()));
  expect(stored.status, form.id).toBe(303);
  const receipt = stored.headers.get('Location') ?? '';
  const [held = ''] = (stored.headers.get('Set-Cookie') ?? '').split(';');
  const row = await env.DB.prepare('select id from submissions order by rowid desc').first('id');
  return { id: String(row), receipt, held };
}

const page = (id: string) => `/console/submissions/${id}/erase/`;
const erase = (id: string, by = cookie) => send(by, page(id), { id });
const traces = async () =>
  (await env.DB.prepare("select who, action, subject from audit where action = 'erase'").all())
    .results;
const rows = () => env.DB.prepare('select count(*) n from submissions').first('n');

describe.each(forms.map((form) => [form.id, form] as const))('an answer to %s', (_id, form) => {
  test('once erased, nothing of what its writer wrote is left in any table, file or receipt', async () => {
    await sent(form, answersTo(form, 'last'));
    const { id, receipt, held } = await sent(form);
    const note = { was: 'new', status: 'new', noted: '', note: `Rappeler ${canary}` };
    await send(cookie, `/console/submissions/${id}/`, note);
    expect(await everythingStored()).toContain(canary);
    expect((await visit(receipt, { headers: { Cookie: held } })).status).toBe(200);
    const asked = await (await askAs(cookie, page(id))).text();
    expect(asked).toContain(referenceOf(id));
    const done = await erase(id);
    expect(done.headers.get('Location')).toBe(`${page(id)}?notice=erased`);
    expect(await everythingStored()).not.toContain(canary);
    for (const format of ['excel', 'csv', 'json'])
      expect(await (await take({ form: form.id, format }, env)).text()).not.toContain(canary);
    for (const headers of [{ Cookie: held }, {}])
      expect((await visit(receipt, { headers })).status).toBe(410);
    const bare = formAddress(form, 'fr', 'sent');
    expect((await visit(bare, { headers: { Cookie: held } })).status).toBe(303);
    expect(await traces()).toEqual([
      { who: 'local', action: 'erase', subject: `${form.id}/${id}` },
    ]);
    expect(await rows()).toBe(1);
  });

  test('once erased, its readable answers are in no total, and what was counted without a name stays', async () => {
    const others = answersTo(form, 'last');
    await sent(form, others);
    const alone = await talliesOf(db, form.id);
    const { id } = await sent(form);
    const together = await talliesOf(db, form.id);
    await erase(id);
    const after = await talliesOf(db, form.id);
    const anonymous = new Set(
      answeredQuestions(form)
        .filter(({ seen_by }) => seen_by === 'totals')
        .map((question) => question.id),
    );
    const kept = (all: typeof after, wanted: (name: string) => boolean) =>
      [...all].flatMap(([programme, tally]) =>
        Object.entries(tally)
          .filter(([name]) => wanted(name))
          .flatMap(([name, counts]) =>
            Object.entries(counts)
              .filter(([, n]) => n !== 0)
              .map(([value, n]) => `${programme} ${name} ${value} ${n}`),
          ),
      );
    const sorted = (lines: string[]) => lines.sort();
    expect(sorted(kept(after, (name) => !anonymous.has(name)))).toEqual(
      sorted(kept(alone, (name) => !anonymous.has(name))),
    );
    expect(sorted(kept(after, (name) => anonymous.has(name)))).toEqual(
      sorted(kept(together, (name) => anonymous.has(name))),
    );
    const counts = await env.DB.prepare('select counts from tallies where form = ?')
      .bind(form.id)
      .all();
    expect(JSON.stringify(counts.results)).not.toMatch(/"[a-z]\w* \S+\\":0/);
  });
});

test('a second tab, and a second press, are told calmly that nothing is left; one line is in the journal', async () => {
  const { id } = await sent(first);
  expect((await askAs(cookie, page(id))).status).toBe(200);
  const answers = await Promise.all([erase(id), erase(id), erase(id)]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  const late = await erase(id);
  expect(late.headers.get('Location')).toBe(page(id));
  const told = await askAs(cookie, page(id));
  expect(told.status).toBe(410);
  expect(await told.text()).toContain('Il n’y a plus rien à effacer');
  expect(await (await askAs(cookie, `/en${page(id)}?notice=erased`)).text()).toContain('Erased');
  expect(await traces()).toHaveLength(1);
});

test('who proved themselves too long ago is asked for a code first, and erases nothing', async () => {
  const { id } = await sent(first);
  const stale = await session({ provedAt: Date.now() - 11 * 60_000 });
  const next = encodeURIComponent(page(id));
  expect((await askAs(stale, page(id))).headers.get('Location')).toBe(
    `/console/sign-in/?next=${next}`,
  );
  expect((await erase(id, stale)).headers.get('Location')).toBe(page(id));
  expect(await rows()).toBe(1);
});

test('a page that names another answer than its address erases neither', async () => {
  const [one, other] = [await sent(first), await sent(first, answersTo(first, 'last'))];
  await send(cookie, page(one.id), { id: other.id });
  await send(cookie, page(one.id), {});
  expect(await rows()).toBe(2);
});

test('a reader can neither see the page nor erase', async () => {
  const { id } = await sent(first);
  const reader = await session({ role: 'reader' });
  expect((await askAs(reader, page(id))).status).toBe(403);
  expect((await erase(id, reader)).status).toBe(403);
  expect(await rows()).toBe(1);
});

test('somebody who decides between the reading and the erasing keeps nothing from going, and no counter wrong', async () => {
  const { id } = await sent(first);
  let decided = false;
  const DB = new Proxy(env.DB, {
    get(real, name) {
      if (name === 'batch')
        return async (statements: D1PreparedStatement[]) => {
          if (statements.length > 2 && !decided) {
            decided = true;
            await send(cookie, `/console/submissions/${id}/`, { was: 'new', status: 'accepted' });
          }
          return real.batch(statements);
        };
      const member: unknown = Reflect.get(real, name);
      return typeof member === 'function' ? member.bind(real) : member;
    },
  });
  const done = await send(cookie, page(id), { id }, {}, { ...env, DB });
  expect(done.headers.get('Location')).toBe(`${page(id)}?notice=erased`);
  expect(decided).toBe(true);
  const counts = [...(await talliesOf(db, first.id)).values()].map((tally) => tally['_status']);
  expect(counts.flatMap((each) => Object.values(each ?? {})).every((n) => n === 0)).toBe(true);
});

test.each(['before', 'after'] as const)(
  'a database that fails %s the erasing, in a house that notes none: 503 with a button to try again, all gone or all there',
  async (when) => {
    const { id } = await sent(first);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { ERASED: _, ...failing } = {
      ...houseFailing(when),
      CONSOLE_DRIVER: 'local',
      LOCAL: 'yes',
    };
    const request = new Request(`${machine}${page(id)}`, {
      method: 'POST',
      body: new URLSearchParams({ id }),
      headers: { Cookie: cookie, Origin: machine },
    });
    const told = await answer(request, failing);
    vi.restoreAllMocks();
    expect(told.status).toBe(503);
    expect(told.headers.get('Retry-After')).not.toBeNull();
    const text = await told.text();
    expect(text).toContain(`name="id" value="${id}"`);
    expect(text).not.toContain('D1_ERROR');
    expect(await rows()).toBe(when === 'before' ? 1 : 0);
    expect(await traces()).toHaveLength(when === 'before' ? 0 : 1);
    const again = await erase(id);
    expect(again.status).toBe(303);
    expect(await rows()).toBe(0);
    expect(await traces()).toHaveLength(1);
  },
);

test('a database that fails once the erasing is noted: the page says that it happens by itself', async () => {
  const { id } = await sent(first);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const failing = { ...houseFailing('before'), CONSOLE_DRIVER: 'local', LOCAL: 'yes' };
  const request = new Request(`${machine}${page(id)}`, {
    method: 'POST',
    body: new URLSearchParams({ id }),
    headers: { Cookie: cookie, Origin: machine },
  });
  const told = await answer(request, failing);
  vi.restoreAllMocks();
  expect(told.status).toBe(503);
  expect(await told.text()).toContain('L’effacement est enregistré');
  expect(await rows()).toBe(1);
  await eraseRestored(env, Date.now());
  expect(await rows()).toBe(0);
});

test('the counters of what only the pair reads go with it; those of what looked suspicious were never there', async () => {
  const form = firstForm('apart');
  const given = { programme: 'leadership', name: 'Anna', topic: ['one'], wish: 'Un souhait' };
  const counted = async () =>
    Object.fromEntries(
      [...(await talliesOf(db, form.id)).values()].flatMap((tally) =>
        Object.entries(tally).filter(([question]) => !question.startsWith('_')),
      ),
    );
  await submit(form, given);
  const alone = await counted();
  const ids = [await submit(form, given), await submit(form, given, { suspicion: 'haste' })];
  expect(await counted()).not.toEqual(alone);
  await eraseSubmissions(db, { ids, who: 'local', scope: 'all', now: Date.now() });
  expect(await counted()).toEqual(alone);
});
