import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { answeredQuestions } from '../../domain/forms/questions.ts';
import { builtForms } from '../../tests/support/built-forms.ts';
import { canary, canaryAnswers } from '../../tests/support/canary.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { houseFailing } from '../../tests/support/worker/failing-database.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { env, post } from '../../tests/support/worker/visitor.ts';
import { wholeForm } from '../../tests/support/worker/walk.ts';

beforeEach(async () => {
  await nothingStored();
  await env.DB.prepare('delete from people').run();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const forms = builtForms.map(({ form }) => form);

test('privacy: a canary name and address put in every form appear in no log line, whether it is stored, refused or lost', async () => {
  const lines: string[] = [];
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, way).mockImplementation((...said) => void lines.push(said.join(' ')));
  for (const form of forms) {
    const whole = wholeForm(form, canaryAnswers(form), crypto.randomUUID());
    for (const house of [env, houseFailing('before'), houseFailing('after')])
      await post(form.id, whole, { house });
    await post(form.id, { ...whole, _page: '1', _go: 'next' });
  }
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('\n').toLowerCase()).not.toContain(canary.toLowerCase());
});

/** Questions that are only counted, and that everybody is asked. */
const totalsOf = (form: Form): readonly string[] =>
  answeredQuestions(form)
    .filter(({ seen_by, kind, show_if }) => seen_by === 'totals' && kind === 'scale' && !show_if)
    .map(({ id }) => id);

/** Two people send a form, each with the readable answers of their own; everything that is stored then, random names aside. */
async function storedOf(form: Form, counted: readonly [Answers, Answers]): Promise<string> {
  await nothingStored();
  await env.DB.prepare('delete from people').run();
  const totals = totalsOf(form);
  for (const [at, answers] of counted.entries()) {
    const own = answersTo(form, 'first', ({ id }, most) => `${id} ${at}`.slice(0, most));
    const email = Object.fromEntries(
      answeredQuestions(form)
        .filter(({ kind, id }) => kind === 'email' && own[id])
        .map(({ id }) => [id, `privacy.${at}@example.org`]),
    );
    const told = Object.fromEntries(totals.map((id) => [id, answers[id] ?? '']));
    const key = `${at}0000000-0000-4000-8000-000000000000`;
    const sent = await post(form.id, wholeForm(form, { ...own, ...email, ...told }, key));
    expect(sent.status, form.id).toBe(303);
  }
  const rows = await Promise.all(
    ['submissions', 'tallies', 'people', 'participations', 'messages', 'audit'].map((table) =>
      env.DB.prepare(`select * from ${table}`).all(),
    ),
  );
  const names = new Map<string, number>();
  return JSON.stringify(rows.map(({ results }) => results)).replace(
    /[0-9a-f]{8}-[0-9a-f-]{27}/g,
    (id) => {
      if (!names.has(id)) names.set(id, names.size);
      return `#${names.get(id)}`;
    },
  );
}

test('privacy: an answer for totals cannot be joined to a person: whoever gave which, the same is stored', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  const asking = forms.filter((form) => totalsOf(form).length > 0);
  expect(asking.length).toBeGreaterThan(0);
  for (const form of asking) {
    const [one, other] = [answersTo(form, 'first'), answersTo(form, 'last')];
    expect(await storedOf(form, [one, other]), form.id).toBe(await storedOf(form, [other, one]));
  }
});
