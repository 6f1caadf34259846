import { applyD1Migrations } from 'cloudflare:test';
import { beforeEach, expect, test } from 'vitest';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { partByReader } from '../../domain/forms/readers.ts';
import { versionOf } from '../../domain/forms/version.ts';
import { enrolStored } from '../../functions/actions/people/enrol-stored.ts';
import { readFrom } from '../../functions/actions/submissions/row-of.ts';
import { builtForm } from '../../tests/support/built-forms.ts';
import { db, env } from '../../tests/support/console/console.ts';
import { formOf, questions } from '../../tests/support/console/forms.ts';
import { answersTo } from '../../tests/support/right-answers.ts';
import { everythingStored, rowCounts } from '../../tests/support/worker/visitor.ts';

const people = env.MIGRATIONS.findIndex(({ name }) => name.endsWith('people.sql'));
const mentor = builtForm('mentor-sign-up').form;
const mentee = builtForm('mentee-sign-up').form;
const message = builtForm('contact').form;

beforeEach(async () => {
  const tables = [...Object.keys(await rowCounts()), 'd1_migrations'];
  await env.DB.batch([
    env.DB.prepare('pragma defer_foreign_keys = on'),
    ...tables.map((table) => env.DB.prepare(`drop table ${table}`)),
  ]);
  await applyD1Migrations(env.DB, env.MIGRATIONS.slice(0, people));
});

let stored = 0;
/** Stores a submission as the released house did. */
async function store(
  of: Form,
  more: Answers,
  { status = 'new', suspicion = null }: { status?: string; suspicion?: string | null } = {},
): Promise<string> {
  stored += 1;
  const answers = { ...answersTo(of), ...more };
  const id = `${String(stored).padStart(8, '0')}-0000-8000-8000-000000000000`;
  const version = await versionOf(of);
  const { programme, attention, asksAnswer, capacity, words } = readFrom(of, answers);
  await env.DB.batch([
    env.DB.prepare('insert or ignore into form_versions values (?, ?, ?, 0)').bind(
      ...[version, of.id, JSON.stringify(of)],
    ),
    env.DB.prepare(`
      insert into submissions (id, form, version, programme, language, status, attention, asks_answer, capacity, suspicion, words, answers, received_at, purge_at)
      values (?, ?, ?, ?, 'fr', ?, ?, ?, ?, ?, ?, ?, ?, 0)`).bind(
      ...[id, of.id, version, programme, status, attention ? 1 : 0, asksAnswer ? 1 : 0],
      ...[capacity, suspicion, words],
      ...[JSON.stringify(partByReader(of, answers).coordinator), stored],
    ),
    env.DB.prepare(`
      insert into tallies (form, programme, counts) values (?, ?, ?)
      on conflict do update set counts = json_set(counts, '$."_status ${status}"', coalesce(counts ->> '$."_status ${status}"', 0) + 1)`).bind(
      ...[of.id, programme, JSON.stringify({ [`_status ${status}`]: 1, 'a_question *': 3 })],
    ),
  ]);
  return id;
}

const programme = String(answersTo(mentor)['programme']);
const rows = async <T>(sql: string) => (await env.DB.prepare(sql).all<T>()).results;
const standing = async () =>
  (
    await rows<Record<string, string>>(
      'select name, email, role, standing, application from people join participations on person = people.id order by people.words, role',
    )
  ).map((row) => Object.values(row).join(' '));
const statuses = async () =>
  Object.fromEntries(
    (await rows<{ id: string; status: string }>('select id, status from submissions')).map(
      ({ id, status }) => [id, status],
    ),
  );
const migrate = () => applyD1Migrations(env.DB, env.MIGRATIONS);

test('whoever applied is a person; who wrote a message is none', async () => {
  const [one, other] = [
    await store(mentor, { name: 'Zoé Martin', email: 'Zoe@Exemple.fr' }, { status: 'accepted' }),
    await store(mentee, { name: 'Zoé', email: 'zoe@exemple.fr' }, { status: 'waiting' }),
  ];
  await store(message, { name: 'Max', email: 'max@exemple.fr' });
  await migrate();
  expect(await standing()).toEqual([
    `Zoé zoe@exemple.fr mentee waiting ${other}`,
    `Zoé zoe@exemple.fr mentor accepted ${one}`,
  ]);
  expect(await rows('select address_key, created_at from people')).toEqual([
    { address_key: 'zoe@exemple.fr', created_at: stored - 2 },
  ]);
  expect(await rows('select word from person_words order by 1')).toEqual([
    { word: 'zoe' },
    { word: 'zoe@exemple.fr' },
  ]);
  expect(await rows('select programme from participations group by 1')).toEqual([{ programme }]);
});

test.each([
  [['new', 'new'], 1, ['replaced', 'new']],
  [['new', 'accepted'], 1, ['replaced', 'accepted']],
  [['accepted', 'new'], 0, ['accepted', 'new']],
  [['accepted', 'waiting'], 0, ['accepted', 'waiting']],
  [['declined', 'new'], 1, ['declined', 'new']],
  [['new', 'declined'], 0, ['new', 'declined']],
  [['new', 'new odd'], 0, ['new', 'new']],
  [['new odd', 'new'], 1, ['replaced', 'new']],
] as const)('of applications that stand as %j, one counts', async (were, counts, are) => {
  const ids: string[] = [];
  for (const each of were) {
    const [status = '', odd] = each.split(' ');
    const suspicion = odd ? 'haste' : null;
    ids.push(await store(mentor, { email: 'zoe@exemple.fr' }, { status, suspicion }));
  }
  await migrate();
  expect(await rows('select application from participations')).toEqual([
    { application: ids[counts] },
  ]);
  expect(Object.values(await statuses())).toEqual(are);
  const counted = await rows(
    "select substr(key, 9) as status, sum(value) as n from tallies, json_each(counts) where key glob '_status *' group by 1 having n <> 0 order by 1",
  );
  expect(counted).toEqual(
    await rows('select status, count(*) as n from submissions group by 1 order by 1'),
  );
});

test('parts of a name are one, and a form with several addresses is followed to the one that was answered', async () => {
  const part = (id: string, holds: string) => ({ ...questions.name, id, holds });
  const second = { ...questions.email, id: 'other_email', optional: true };
  const form = {
    ...formOf(
      'parts',
      [questions.programme, part('last', 'family_name'), part('first', 'given_name')],
      [{ ...questions.email, optional: true }, second],
    ),
    does: 'enrol_mentee',
  } as const;
  const { email: _, ...answers } = answersTo(form);
  const given = { ...answers, first: 'Zoé', last: 'Martin', other_email: 'zoe@exemple.fr' };
  const version = await versionOf(form);
  await env.DB.batch([
    env.DB.prepare('insert into form_versions values (?, ?, ?, 0)').bind(
      ...[version, form.id, JSON.stringify(form)],
    ),
    env.DB.prepare(
      "insert into submissions (id, form, version, programme, language, answers, received_at, purge_at) values ('x', 'parts', ?, 'leadership', 'fr', ?, 0, 0)",
    ).bind(version, JSON.stringify(given)),
  ]);
  await migrate();
  expect(await standing()).toEqual(['Zoé Martin zoe@exemple.fr mentee applied x']);
});

test('an address with letters that the database cannot fold waits for the job, and no word of it does', async () => {
  const one = await store(mentor, { name: 'Zoé', email: 'ZOÉ@exemple.fr' }, { status: 'accepted' });
  const other = await store(mentee, { name: 'Zoé M', email: 'zoe\u0301@exemple.fr' });
  const gone = await store(mentee, { name: 'Max', email: 'mäx@exemple.fr' });
  await migrate();
  expect(await standing()).toEqual([]);
  await env.DB.prepare('delete from submissions where id = ?').bind(gone).run();
  expect(await rows('select submission from unenrolled order by 1')).toEqual([
    { submission: one },
    { submission: other },
  ]);
  expect(await enrolStored(db, 1)).toBe(1);
  expect(await enrolStored(db, 5)).toBe(1);
  expect(await enrolStored(db, 5)).toBe(0);
  expect(await standing()).toEqual([
    `Zoé M zoe\u0301@exemple.fr mentee applied ${other}`,
    `Zoé M zoe\u0301@exemple.fr mentor accepted ${one}`,
  ]);
  expect(await rows('select count(*) as n from people')).toEqual([{ n: 1 }]);
});

test('a domain with letters of its own is one with its ASCII form, for whoever applied before that was so too', async () => {
  await migrate();
  const key = () => env.DB.prepare('select address_key from people').first('address_key');
  await store(mentee, { name: 'Ida', email: 'Ida@München.example' });
  await env.DB.prepare('insert into unenrolled select id from submissions').run();
  expect(await enrolStored(db, 5)).toBe(1);
  await env.DB.prepare("update people set address_key = 'ida@münchen.example'").run();
  const again = env.MIGRATIONS.find(({ name }) => name.endsWith('one_domain.sql'));
  for (const sql of again?.queries ?? []) await env.DB.prepare(sql).run();
  expect(await enrolStored(db, 5)).toBe(1);
  expect(await key()).toBe('ida@xn--mnchen-3ya.example');
  expect(await rows('select * from unenrolled')).toEqual([]);
});

test('done twice it changes nothing, and nothing that was stored is lost or moved', async () => {
  for (const status of ['new', 'accepted', 'new'])
    await store(mentor, { email: 'zoe@exemple.fr' }, { status });
  await store(message, {});
  const before = await rows('select id, answers, received_at, note, version from submissions');
  await migrate();
  expect(await rows('select id, answers, received_at, note, version from submissions')).toEqual(
    before,
  );
  const once = await everythingStored();
  const again = env.MIGRATIONS[people]?.queries.filter(
    (query) => !/^\s*(--.*\s+)*(CREATE (TABLE|INDEX|UNIQUE|TRIGGER)|ALTER)/.test(query),
  );
  expect(again?.length).toBeGreaterThan(6);
  for (const query of again ?? []) await env.DB.prepare(query).run();
  expect(await everythingStored()).toBe(once);
});
