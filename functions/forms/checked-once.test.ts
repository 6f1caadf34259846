import { beforeEach, expect, test, vi } from 'vitest';
import type { Form } from '../../domain/forms/definition.ts';
import { type AnyKind, kindNamed } from '../../domain/forms/kinds/index.ts';
import { pagesBeforeEnd } from '../../domain/forms/questions.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { houseFailing } from '../../tests/support/worker/failing-database.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { env, type PostOptions, post } from '../../tests/support/worker/visitor.ts';
import { asFields } from '../../tests/support/worker/walk.ts';
import type { Env } from '../env.ts';

/** A site that nobody has asked before: what reads its forms is made after the counting began. */
const ASSETS = { fetch: (...asked: Parameters<Fetcher['fetch']>) => env.ASSETS.fetch(...asked) };
const fresh = (house: Env = env) => ({ ...house, ASSETS: ASSETS as Fetcher });

/** How often each question was checked. */
const checks = new Map<string, number>();

function counted(kind: AnyKind): void {
  const { reader } = kind;
  vi.spyOn(kind, 'reader').mockImplementation((question) => {
    const read = reader(question);
    return (texts) => {
      checks.set(question.id, (checks.get(question.id) ?? 0) + 1);
      return read(texts);
    };
  });
}
for (const name of ['text', 'long_text', 'email', 'choice', 'choices', 'scale', 'consent']) {
  const kind = kindNamed(name);
  if (kind) counted(kind);
}

vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeEach(async () => {
  checks.clear();
  await nothingStored();
});

async function checked(
  form: Form,
  step: Readonly<Record<string, string>>,
  options: PostOptions = {},
): Promise<number> {
  const response = await post(
    form.id,
    { ...asFields(answersTo(form)), _language: 'fr', ...step },
    { ...options, house: fresh(options.house) },
  );
  await response.text();
  return response.status;
}

const signUp = builtForm('mentor-sign-up').form;
const quiz = builtForm('mentor-quiz').form;
const review = builtForm('final-review').form;

test.each([
  ['the next page', signUp, { _page: '1', _go: 'next' }, 200],
  ['a page with a fault', signUp, { _page: '1', _go: 'next', email: 'x' }, 422],
  ['the page before', signUp, { _page: '2', _go: 'back' }, 200],
  ['a page to change', signUp, { _page: 'check', _go: 'change-team' }, 200],
  ['the check page after a change', signUp, { _page: '1', _go: 'check' }, 200],
  ['pages left out by an answer', review, { _page: '1', _go: 'next' }, 200],
  ['the check page', signUp, { _page: String(signUp.pages.length), _go: 'next' }, 200],
  ['the result of a quiz', quiz, { _page: String(pagesBeforeEnd(quiz)), _go: 'next' }, 200],
  ['the sending', signUp, { _page: 'check', _go: 'send' }, 303],
] as const)('%s: no answer is checked twice', async (_name, form, step, status) => {
  expect(await checked(form, step)).toBe(status);
  expect(checks.size).toBeGreaterThan(3);
  expect([...new Set(checks.values())]).toEqual([1]);
});

test('a sending that is given back: no answer is checked twice', async () => {
  const house = houseFailing('before');
  expect(await checked(signUp, { _page: 'check', _go: 'send' }, { house })).toBe(503);
  expect([...new Set(checks.values())]).toEqual([1]);
});
