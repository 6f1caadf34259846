import { applyD1Migrations } from 'cloudflare:test';
import { beforeEach, expect, test } from 'vitest';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { partByReader } from '../../domain/forms/readers.ts';
import { searchWords } from '../../domain/forms/search-words.ts';
import { versionOf } from '../../domain/forms/version.ts';
import { readFrom } from '../../functions/actions/submissions/row-of.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { env } from '../../tests/support/console/console.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { rowCounts } from '../../tests/support/worker/visitor.ts';

const released = env.MIGRATIONS.findIndex(({ name }) => name.endsWith('follow_up.sql'));
const form = (id: string) => builtForm(id).form;
const mentor = form('mentor-sign-up');
const message = form('contact');
const feedback = form('session-feedback');

beforeEach(async () => {
  const tables = [...Object.keys(await rowCounts()), 'd1_migrations'];
  await env.DB.batch([
    env.DB.prepare('pragma defer_foreign_keys = on'),
    ...tables.map((table) => env.DB.prepare(`drop table ${table}`)),
  ]);
  await applyD1Migrations(env.DB, env.MIGRATIONS.slice(0, released));
});

let stored = 0;
/** Stores a submission as it was before: the counters of its status stand for those of all. */
async function store(of: Form, status: string, answers: Answers): Promise<string> {
  stored += 1;
  const id = `${String(stored).padStart(8, '0')}-0000-8000-8000-000000000000`;
  const version = await versionOf(of);
  const { attention } = readFrom(of, answers);
  await env.DB.batch([
    env.DB.prepare('insert or ignore into form_versions values (?, ?, ?, 0)').bind(
      ...[version, of.id, JSON.stringify(of)],
    ),
    env.DB.prepare(
      "insert into submissions (id, form, version, language, status, attention, answers, received_at, purge_at) values (?, ?, ?, 'fr', ?, ?, ?, 0, 0)",
    ).bind(
      ...[id, of.id, version, status, attention ? 1 : 0],
      JSON.stringify(partByReader(of, answers).coordinator),
    ),
    env.DB.prepare(
      `insert into tallies (form, programme, counts) values (?, '', ?) on conflict do nothing`,
    ).bind(of.id, JSON.stringify({ [`_status ${status}`]: 1, 'a_question *': 3 })),
  ]);
  return id;
}

const migrated = async () => {
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  const { results } = await env.DB.prepare(
    'select id, status, asks_answer, capacity, words from submissions',
  ).all<Record<'id' | 'status' | 'words', string>>();
  return new Map(results.map(({ id, ...row }) => [id, row]));
};

test('what was only read is undecided, in hand or done, by what its form does', async () => {
  const contact: Answers = {
    ...answersTo(feedback),
    usefulness: 5,
    contact_me: 'yes',
    contact_email: 'a@example.org',
  };
  const { contact_me: _, contact_email: __, somebody_else: ___, ...quiet } = contact;
  const ids = [
    await store(mentor, 'read', answersTo(mentor)),
    await store(mentor, 'waiting', answersTo(mentor)),
    await store(message, 'read', answersTo(message)),
    await store(message, 'accepted', answersTo(message)),
    await store(feedback, 'read', contact),
    await store(feedback, 'read', quiet),
    await store(feedback, 'new', quiet),
  ];
  const rows = await migrated();
  const statuses = ids.map((id) => rows.get(id)?.status);
  expect(statuses).toEqual([
    ...['new', 'waiting', 'in_hand', 'answered', 'in_hand', 'answered', 'new'],
  ]);
  const { results } = await env.DB.prepare('select form, counts from tallies order by form').all<{
    form: string;
    counts: string;
  }>();
  const counts = results.map((row) => JSON.parse(row.counts));
  expect(counts[0]).toEqual({
    ...{ '_status in_hand': 1, '_status answered': 1, 'a_question *': 3 },
    ...{ '_asks_answer in_hand': 1, '_asks_answer answered': 1 },
    ...('_attention in_hand' in counts[0]
      ? { '_attention in_hand': 1, '_attention answered': 1 }
      : {}),
  });
  const capacity = readFrom(mentor, answersTo(mentor)).capacity ?? 0;
  expect(counts[1]).toEqual({
    ...{ '_status new': 1, '_status waiting': 1, 'a_question *': 3 },
    ...{ '_capacity new': capacity, '_capacity waiting': capacity },
  });
});

test.each([
  ['Zoé-Anaïs d’Œuvré', 'Zoe.Œuvre+test@Exemple.fr'],
  ['Lucja "Ünal" Ğ', "o'neil_2@exemple.fr"],
  ['Jean  Marie\tPetit', 'x@exemple.fr'],
])('%s, %s is found as if it had been stored today', async (name, email) => {
  const answers = { ...answersTo(mentor), name, email };
  const id = await store(mentor, 'new', answers);
  await migrated();
  const { results } = await env.DB.prepare(
    'select word from search_words where submission = ? order by word',
  )
    .bind(id)
    .all<{ word: string }>();
  const words = searchWords(mentor, answers).trim().split(' ').sort();
  expect(results.map(({ word }) => word)).toEqual(words);
});

test('whatever becomes of a row, its words are the same and nobody else’s', async () => {
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  const words = async () =>
    (await env.DB.prepare('select word from search_words order by 1').raw()).flat().join(' ');
  const id = await store(mentor, 'new', answersTo(mentor));
  const set = (text: string) =>
    env.DB.prepare('update submissions set words = ? where id = ?').bind(text, id).run();
  await set(' zoe martin "x@y.fr');
  expect(await words()).toBe('"x@y.fr martin zoe');
  await set(' zoe petit');
  expect(await words()).toBe('petit zoe');
  await env.DB.prepare('delete from submissions').run();
  expect(await words()).toBe('');
});
