import { applyD1Migrations } from 'cloudflare:test';
import { beforeEach, expect, test } from 'vitest';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { heldIn } from '../../domain/forms/held.ts';
import { partByReader } from '../../domain/forms/readers.ts';
import { versionOf } from '../../domain/forms/version.ts';
import { builtForms } from '../../tests/support/built-forms.ts';
import { askAs, env, session } from '../../tests/support/console/console.ts';
import { formOf, questions, withForms } from '../../tests/support/console/forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { rowCounts } from '../../tests/support/worker/visitor.ts';

/** Whether there was such a meaning when the migration was written. */
const isKnown = (meaning: string): boolean =>
  env.MIGRATIONS[2]?.queries.some((query) => query.includes(`'${meaning}'`)) ?? false;

/** A form without the answers that held nothing yet. */
function asKnown(form: Form): Form {
  const known = structuredClone(form);
  for (const question of known.pages.flatMap((page) => page.questions))
    if ('holds' in question && question.holds && !isKnown(question.holds)) delete question.holds;
  return known;
}

/** The forms of the site but those that did nothing yet when the migration was written. */
const shipped = builtForms
  .map(({ form }) => asKnown(form))
  .filter(({ does }) => does === undefined || isKnown(does));
const migrate = (most?: number) => applyD1Migrations(env.DB, env.MIGRATIONS.slice(0, most));

/** A form as it was defined before it said what it does and what its answers are. */
function before(form: Form): Form {
  const { does: _, ...rest } = structuredClone(form);
  for (const question of rest.pages.flatMap((page) => page.questions))
    if ('holds' in question) delete question.holds;
  return rest;
}

/** Every row of every table, a definition as its text. */
async function everyRow(): Promise<Readonly<Record<string, readonly Record<string, unknown>[]>>> {
  const rows: Record<string, readonly Record<string, unknown>[]> = {};
  for (const table of Object.keys(await rowCounts()))
    rows[table] = (await env.DB.prepare(`select * from ${table} order by 1`).all()).results;
  return rows;
}

const definitions = async () =>
  (
    await env.DB.prepare('select version, definition from form_versions order by version').all<{
      version: string;
      definition: string;
    }>()
  ).results;

/** Stores a submission as it was stored then: the Worker of today knows columns that were not there yet. */
async function submit(form: Form, answers: Answers, answered: Form = form): Promise<void> {
  const version = await versionOf(answered);
  await env.DB.batch([
    env.DB.prepare('insert into form_versions values (?, ?, ?, 0)').bind(
      ...[version, form.id, JSON.stringify(answered)],
    ),
    env.DB.prepare(
      "insert into submissions (id, form, version, programme, language, answers, received_at, purge_at) values (?, ?, ?, ?, 'fr', ?, 0, 0)",
    ).bind(
      ...[crypto.randomUUID(), form.id, version, heldIn(form, answers, 'programme')],
      JSON.stringify(partByReader(form, answers).coordinator),
    ),
  ]);
}

/** Answers of every shipped form, stored under its old definition. */
async function storeOld(): Promise<void> {
  for (const form of shipped) await submit(form, answersTo(form), before(form));
}

beforeEach(async () => {
  const tables = [...Object.keys(await rowCounts()), 'd1_migrations'];
  await env.DB.batch([
    env.DB.prepare('pragma defer_foreign_keys = on'),
    ...tables.map((table) => env.DB.prepare(`drop table ${table}`)),
  ]);
  await migrate(2);
});

test('old definitions say what the same forms say now, and lose and move nothing', async () => {
  await storeOld();
  const old = await everyRow();
  await migrate(3);
  const now = await everyRow();
  expect({ ...now, form_versions: [] }).toEqual({ ...old, form_versions: [] });
  expect(now['form_versions']?.map(({ definition: _, ...rest }) => rest)).toEqual(
    old['form_versions']?.map(({ definition: _, ...rest }) => rest),
  );
  const texts = new Map((await definitions()).map((row) => [row.version, row.definition]));
  expect(texts.size).toBe(shipped.length);
  for (const form of shipped) {
    const text = texts.get(await versionOf(before(form))) ?? '';
    expect(JSON.parse(text)).toEqual(form);
    expect(JSON.stringify(before(JSON.parse(text)))).toBe(JSON.stringify(before(form)));
  }
});

test('who wrote, and in which programme, is still shown', async () => {
  await storeOld();
  await migrate();
  const cookie = await session();
  const { results } = await env.DB.prepare('select id, form, programme from submissions').all<
    Record<'id' | 'form' | 'programme', string>
  >();
  const signUp = results.find(({ form }) => form === 'mentor-sign-up');
  expect(signUp?.programme).not.toBe('');
  const page = await (await askAs(cookie, `/console/submissions/${signUp?.id}/`)).text();
  expect(page).toMatch(/<h1[^>]*>Réponse à name</);
  const feedback = results.find(({ form }) => form === 'session-feedback');
  const other = await (await askAs(cookie, `/console/submissions/${feedback?.id}/`)).text();
  expect(other).toContain('contact_email@example.org');
});

test('parts of a name are told apart, and every address may be the one that was left', async () => {
  const part = (id: string, autocomplete: string) => ({
    ...questions.name,
    id,
    autocomplete,
    label: `Un "mot" \u2028 \\ ${id}`,
  });
  const second = { ...questions.email, id: 'other_email' };
  const parts = [part('last', 'family-name'), part('first', 'given-name'), part('firm', 'off')];
  const form = before(formOf('event', parts, [questions.email, second, questions.places]));
  await submit(form, { first: 'Zoé', last: 'Martin' });
  const [stored] = await definitions();
  expect(stored?.definition).toBe(JSON.stringify(form));
  await migrate();
  const [row] = await definitions();
  const now: Form = JSON.parse(row?.definition ?? '');
  const held = now.pages.map((page) =>
    page.questions.map((question) => [question.id, 'holds' in question ? question.holds : null]),
  );
  expect(held).toEqual([
    [
      ['last', 'family_name'],
      ['first', 'given_name'],
      ['firm', null],
    ],
    [
      ['email', 'email'],
      ['other_email', 'email'],
      ['places', null],
    ],
  ]);
  expect(now.does).toBeUndefined();
  expect(JSON.stringify(before(now))).toBe(JSON.stringify(form));
  const list = await askAs(await session(), '/console/submissions/?form=event', {}, withForms(now));
  expect(await list.text()).toContain('Zoé Martin');
});

test('definitions that say it already are not touched', async () => {
  for (const form of shipped) await submit(form, answersTo(form));
  const own = { ...questions.name, id: 'who', autocomplete: 'given-name' };
  const another = { ...questions.email, holds: undefined };
  const form: Form = { ...formOf('contact', [own, another]), does: 'testimonial' };
  await submit(form, { who: 'Zoé' });
  const stored = await everyRow();
  await migrate(3);
  expect(await everyRow()).toEqual(stored);
});
