import { beforeEach, describe, expect, test, vi } from 'vitest';
import { talliesOf } from '../../../db/tallies/tallies.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
import { partByReader } from '../../../domain/forms/readers.ts';
import { builtForms } from '../../../tests/support/built-forms.ts';
import { canary, canaryAnswers } from '../../../tests/support/canary.ts';
import { askAs, db, env, machine, send, session } from '../../../tests/support/console/console.ts';
import { firstForm, submit, withForms } from '../../../tests/support/console/forms.ts';
import { answersTo } from '../../../tests/support/right-answers.ts';
import { houseFailing } from '../../../tests/support/worker/failing-database.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { readPage } from '../../../tests/support/worker/read-page.ts';
import { encoded, type Fields } from '../../../tests/support/worker/visitor.ts';
import { asFields } from '../../../tests/support/worker/walk.ts';
import { answer } from '../../app.ts';
import type { Env } from '../../env.ts';

const cookie = await session();
const shipped = builtForms.map(({ form }) => form);

beforeEach(() => nothingStored());

const page = (id: string) => `/console/submissions/${id}/correct/`;
const opened = async (id: string) => readPage(await askAs(cookie, page(id)), 'form.correction');
const correct = (id: string, fields: Fields, house: Env = env) =>
  askAs(
    cookie,
    page(id),
    { method: 'POST', body: encoded(fields), headers: { Origin: machine } },
    house,
  );
const row = (id: string) =>
  env.DB.prepare('select * from submissions where id = ?')
    .bind(id)
    .first<Record<string, unknown>>();
const traces = async () =>
  (
    await env.DB.prepare(
      "select who, subject from audit where action = 'correct' order by id",
    ).all<{ who: string; subject: string }>()
  ).results;

/** The counters that answers raise, those at nought left out. */
async function counters(form: string, wanted: (question: string) => boolean): Promise<string[]> {
  const all = [...(await talliesOf(db, form))].flatMap(([programme, tally]) =>
    Object.entries(tally)
      .filter(([question]) => wanted(question))
      .flatMap(([question, counts]) =>
        Object.entries(counts).map(
          ([value, n]) => [`${programme} ${question} ${value}`, n] as const,
        ),
      ),
  );
  return all
    .filter(([, n]) => n !== 0)
    .map((each) => each.join(' '))
    .sort();
}

const anonymous = (form: Form) =>
  new Set(
    answeredQuestions(form)
      .filter(({ seen_by }) => seen_by === 'totals')
      .map(({ id }) => id),
  );
const readable = (form: Form, answers: Answers) => partByReader(form, answers).coordinator;

describe.each(shipped.map((form) => [form.id, form] as const))('an answer to %s', (_id, form) => {
  test('saved as its page shows it, nothing is changed and nothing is traced', async () => {
    const id = await submit(form, canaryAnswers(form));
    const before = [await row(id), await counters(form.id, () => true)];
    const { filled } = await opened(id);
    const saved = await correct(id, filled);
    expect(saved.headers.get('Location')).toBe(`/console/submissions/${id}/`);
    expect([await row(id), await counters(form.id, () => true)]).toEqual(before);
    expect(await traces()).toEqual([]);
  });

  test('corrected, it stands and counts as if it had been sent so; the journal names the questions and no value', async () => {
    const [was, now] = [canaryAnswers(form), answersTo(form, 'last')];
    const unread = anonymous(form);
    const other = await submit(form, now);
    const alone = await counters(form.id, (question) => !unread.has(question));
    const wanted = await row(other);
    await nothingStored();
    const id = await submit(form, was);
    const untold = await counters(form.id, (question) => unread.has(question));
    const saved = await correct(id, { ...asFields(readable(form, now)), seen: '0' });
    expect(saved.headers.get('Location')).toBe(`/console/submissions/${id}/?notice=corrected`);
    const stored = await row(id);
    for (const column of ['answers', 'programme', 'status', 'language', 'version'])
      expect(stored?.[column], column).toBe(wanted?.[column]);
    expect(await counters(form.id, (question) => !unread.has(question))).toEqual(alone);
    expect(await counters(form.id, (question) => unread.has(question))).toEqual(untold);
    const subjects = (await traces()).map(({ subject }) => subject);
    const [before, after] = [readable(form, was), readable(form, now)];
    const differ = answeredQuestions(form)
      .map((question) => question.id)
      .filter((each) => JSON.stringify(before[each]) !== JSON.stringify(after[each]));
    expect(subjects).toEqual(differ.map((question) => `${form.id}/${id} ${question}`));
    expect(JSON.stringify(await env.DB.prepare('select * from audit').all())).not.toContain(canary);
  });
});

const form = firstForm('corrected');
const given = withForms(form);
const answers = {
  ...{ programme: 'leadership', name: 'Zoé', email: 'zoe@exemple.fr', topic: ['one', 'two'] },
  ...{ ease: 2, wish: 'Canari du binôme', contact_me: 'yes' },
};
const fields = (more: Fields = {}): Fields => {
  const { ease: _, wish: __, ...read } = answers;
  return { ...asFields(read), seen: '0', ...more };
};

test('only what the coordinator reads is on the page, and the rest stays as it was', async () => {
  const id = await submit(form, answers);
  const { html, filled } = await opened(id);
  expect(html).not.toContain('Canari du binôme');
  expect(filled).not.toHaveProperty('ease');
  expect(filled).not.toHaveProperty('wish');
  await correct(id, fields({ name: 'Zoë', wish: 'Un autre', ease: '5' }), given);
  const stored = await row(id);
  expect(JSON.parse(String(stored?.['pair_answers']))).toEqual({ wish: 'Canari du binôme' });
  expect(await counters(form.id, (question) => question === 'ease')).toEqual([
    'leadership ease * 1',
    'leadership ease 2 1',
  ]);
});

test('a corrected answer is shown with when it was corrected and by whom', async () => {
  const id = await submit(form, answers);
  await correct(id, fields({ name: 'Zoë' }), given);
  const text = await (
    await askAs(cookie, `/console/submissions/${id}/?notice=corrected`, {}, given)
  ).text();
  expect(text).toContain('Correction enregistrée.');
  expect(text).toMatch(/Vos prénom et nom <span class="faint">le [^<]+, par local<\/span>/);
  expect(text).toContain('Zoë');
  expect((await traces()).map(({ who }) => who)).toEqual(['local']);
});

test('attention that an answer drew goes with that answer', async () => {
  const id = await submit(form, answers);
  const { contact_me: _, ...rest } = fields();
  await correct(id, rest, given);
  expect(await row(id)).toMatchObject({ attention: 0 });
  expect(await counters(form.id, (question) => question === '_attention')).toEqual([]);
});

test('what is wrong is told at its question and nothing is stored; what was typed is kept', async () => {
  const id = await submit(form, answers);
  const before = await row(id);
  const told = await correct(id, fields({ email: 'zoe', name: 'Zoë "<b>"' }), given);
  expect(told.status).toBe(422);
  const { html, fields: shown } = await readPage(told, 'form.correction');
  expect(html).toContain('href="#f-email"');
  const typed = new Map(shown.map(({ name, value, invalid }) => [name, { value, invalid }]));
  expect(typed.get('email')).toEqual({ value: 'zoe', invalid: true });
  expect(typed.get('name')).toEqual({ value: 'Zoë "<b>"', invalid: false });
  expect(await row(id)).toEqual(before);
});

test('an answer that the check would refuse today bars no correction of another', async () => {
  const id = await submit(form, { ...answers, email: 'zoe@exemple' });
  const { filled } = await opened(id);
  const saved = await correct(id, { ...filled, name: 'Zoë' }, given);
  expect(saved.status).toBe(303);
  expect(JSON.parse(String((await row(id))?.['answers']))).toMatchObject({
    name: 'Zoë',
    email: 'zoe@exemple',
  });
});

test('of two who correct at once the second is shown both, and one correction is in the journal', async () => {
  const id = await submit(form, answers);
  await correct(id, fields({ name: 'Première' }), given);
  const late = await correct(id, fields({ name: 'Seconde' }), given);
  expect(late.status).toBe(409);
  const { html, filled } = await readPage(late, 'form.correction');
  expect(html).toContain('Enregistré maintenant');
  expect(html).toContain('Première');
  expect(filled).toMatchObject({ name: ['Seconde'], seen: ['1'] });
  expect(await traces()).toHaveLength(1);
  expect((await correct(id, filled, given)).status).toBe(303);
  expect(await traces()).toHaveLength(2);
});

test('to who corrects at once, a consent that is not given now reads as a no', async () => {
  const id = await submit(form, answers);
  await correct(id, fields({ contact_me: [] }), given);
  const late = await correct(id, fields({ name: 'Seconde', contact_me: 'yes' }), given);
  const { html } = await readPage(late, 'form.correction');
  expect(html.replaceAll('\u00a0', ' ')).toMatch(/Enregistré maintenant :\s*Non/);
});

test('what was erased meanwhile is said calmly, and is not stored anew', async () => {
  const id = await submit(form, answers);
  await env.DB.prepare('delete from submissions').run();
  const told = await correct(id, fields({ name: 'Zoë' }), given);
  expect(told.status).toBe(404);
  expect(await told.text()).toContain('à la demande de la personne');
  expect(await row(id)).toBeNull();
});

test('a reader can neither see the page nor correct', async () => {
  const id = await submit(form, answers);
  const reader = await session({ role: 'reader' });
  expect((await askAs(reader, page(id))).status).toBe(403);
  expect((await send(reader, page(id), { seen: '0', name: 'Zoë' })).status).toBe(403);
  expect(await traces()).toEqual([]);
});

test.each(['before', 'after'] as const)(
  'a database that fails %s the storing: 503, what was typed comes back, and sent again it is stored once',
  async (when) => {
    const id = await submit(form, answers);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const typed = fields({ name: 'Zoë "<b>"', topic: ['one', 'three'] });
    const failing = { ...houseFailing(when, 1), CONSOLE_DRIVER: 'local', LOCAL: 'yes' };
    const headers = { Cookie: cookie, Origin: machine };
    const request = { method: 'POST', body: encoded(typed), headers };
    const told = await answer(new Request(`${machine}${page(id)}`, request), failing);
    vi.restoreAllMocks();
    expect(told.status).toBe(503);
    const { filled } = await readPage(told, 'form.again');
    expect(filled).toMatchObject({ name: ['Zoë "<b>"'], topic: ['one', 'three'], seen: ['0'] });
    expect(await traces()).toHaveLength(when === 'before' ? 0 : 2);
    const again = await correct(id, filled, given);
    expect(again.headers.get('Location')).toBe(`/console/submissions/${id}/?notice=corrected`);
    expect(await traces()).toHaveLength(2);
  },
);
