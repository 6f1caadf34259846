import { beforeAll, describe, expect, test } from 'vitest';
import { commit } from '../../../db/commit.ts';
import { addMessage } from '../../../db/messages/store.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import { askAs, db, env, send, session } from '../../../tests/support/console/console.ts';
import {
  firstForm,
  formOf,
  questions,
  submit,
  withForms,
} from '../../../tests/support/console/forms.ts';
import { listedRoutes } from '../../../tests/support/console/private-routes.ts';

/** Who wrote to another programme, and who wrote to none. */
const foreign = { name: 'Zoé Canari', email: 'zoe.canari@exemple.fr' };
const form = { ...firstForm('scoped'), does: 'enrol_mentor' } as const;
const contact = formOf('unscoped', [questions.name, questions.email, questions.contact]);
const given = withForms(form, contact);
/** What must not be seen: names, addresses, what was typed, and the ids by which it is asked for. */
const secret = /canari|à garder/i;
const ids: string[] = [];
/** The id of what may be seen. */
const seen: string[] = [];

const letter = { person: null, language: 'fr', name: 'receipt', plain: '', html: '' } as const;

beforeAll(async () => {
  const ada = { name: 'Ada Visible', email: 'ada@exemple.fr' };
  seen.push(await submit(form, { ...ada, programme: 'leadership' }));
  // The same person in another programme: that she is there is theirs alone.
  await submit(form, { ...ada, programme: 'integration', old: 'Mot à garder' });
  const answers = { ...foreign, contact_me: 'yes', old: 'Mot à garder' };
  ids.push(await submit(form, { ...answers, programme: 'integration' }));
  ids.push(await submit(contact, { ...foreign, contact_me: 'yes' }));
  const keys = [null, 'integration'].map((programme, at) => ({ key: `letter-${at}`, programme }));
  await commit(
    db,
    keys.map(({ key, programme }) =>
      addMessage(db, {
        ...{ ...letter, key, programme, recipient: foreign.email },
        ...{ subject: 'Pour Zoé Canari', now: Date.now() },
      }),
    ),
  );
  await env.DB.prepare("update messages set state = 'undelivered'").run();
  await env.DB.prepare(
    "insert into invitations (id, address_key, email, programme, role, language, word, who, sent_at, times) values ('00000000-0000-4000-8000-00000000cafe', ?1, ?1, 'integration', 'mentor', 'fr', 'Mot à garder', 'local', 1, 1)",
  )
    .bind(`invitee.${foreign.email}`)
    .run();
  ids.push('letter-1');
  ids.push('00000000-0000-4000-8000-00000000cafe');
  const people = 'select id from people where name = ?';
  const theirs =
    'select id from participations where person = (select id from people where name = ?)';
  for (const sql of [people, theirs])
    ids.push((await env.DB.prepare(sql).bind(foreign.name).first<string>('id')) ?? '');
});

/** What may be asked of the lists, as addresses ask it. */
const queries = [
  '',
  '?form=scoped',
  '?form=scoped&programme=integration',
  '?form=scoped&sort=name',
  '?form=*&status=new&sort=oldest',
  '?form=*&mark=open',
  '?form=scoped&mark=attention&sort=status',
  '?form=unscoped',
  '?form=unscoped&programme=',
  '?state=undelivered',
];

/** What a form of any screen might send about one of them. */
const fieldsFor = (id: string): Record<string, string> => ({
  ...{ form: 'scoped', programme: 'integration', format: 'json', answers: 'labels' },
  ...{
    status: 'accepted',
    was: id === ids.at(-1) ? 'applied' : 'new',
    note: 'Vu',
    noted: '',
    to: 'accepted',
    does: 'told',
  },
  ...{
    pick: `${id}.${id === ids.at(-1) ? 'applied' : 'new'}`,
    id,
    seen: '0',
    name: 'Corrigée',
    email: 'x@exemple.fr',
  },
  ...{ participation: id, interview: 'Vu', step: 'accept', steps: id, done: 'role' },
  ...{ role: 'mentee', addresses: 'ilda.scope@exemple.fr' },
  ...{ moment: '999-999', part: '9999999999999.999-1.1-1' },
});

/** All that somebody gets who asks everything there is about everything that is not theirs. */
async function everyAnswer(cookie: string): Promise<readonly (readonly [string, string])[]> {
  const answers: (readonly [string, string])[] = [];
  const take = async (said: string, answer: Response) =>
    void answers.push([`${said} → ${answer.status}`, await answer.text()]);
  // In English all of it once: the same handlers stand there.
  const asked = (id: string) =>
    listedRoutes(id).filter(
      ({ path }) => !path.includes('/sign-out') && (id === ids[0] || !path.startsWith('/en/')),
    );
  for (const id of ids)
    for (const { method, path } of asked(id))
      if (method === 'POST')
        await take(`POST ${path}`, await send(cookie, path, fieldsFor(id), {}, given));
      else if (path.includes(id) || id === ids[0])
        for (const query of path.includes(id) || path.startsWith('/en/') ? [''] : queries)
          await take(`GET ${path}${query}`, await askAs(cookie, path + query, {}, given));
  for (const who of ['canari', foreign.email, ...ids.slice(0, 2).map(referenceOf)])
    await take(`find ${who}`, await send(cookie, '/console/people/', { who }, {}, given));
  return answers;
}

/** Every row of what people sent, were counted as and were written. */
async function stored(): Promise<string> {
  const tables = [
    ...['submissions', 'tallies', 'messages', 'search_words', 'people', 'participations'],
    ...['invitations', 'steps_done'],
  ];
  const rows = tables.map((table) => env.DB.prepare(`select * from ${table}`).all());
  return JSON.stringify((await Promise.all(rows)).map(({ results }) => results));
}

test('whoever sees all programmes finds every one of them, so that the tests below can fail', async () => {
  const cookie = await session({ who: 'all@example.org', role: 'reader' });
  const answers = await everyAnswer(cookie);
  const found = answers.filter(([, text]) => secret.test(text)).map(([said]) => said);
  for (const path of ['', 'submissions/', 'messages/', ...ids.slice(0, 3).map((id) => `/${id}/`)])
    expect(
      found.some((said) => said.includes(`console/${path}`) || said.includes(path)),
      path,
    ).toBe(true);
  expect(found.filter((said) => said.startsWith('find'))).not.toEqual([]);
});

describe.each([
  ['coordinator', ['leadership']],
  ['reader', ['leadership']],
  ['coordinator', ['entrepreneurs', 'leadership']],
] as const)('a %s of %j', (role, programmes) => {
  test('is shown nothing of another programme, nor of none, at any address, and changes nothing there', async () => {
    const cookie = await session({ who: `${role}-${programmes}@example.org`, role, programmes });
    const before = await stored();
    for (const [said, text] of await everyAnswer(cookie)) {
      // What was looked for stands in the field again.
      const shown = text.replace(/ value="[^"]*"/g, '');
      expect(shown.match(/.{0,60}(?:canari|à garder).{0,60}/i)?.[0], said).toBeUndefined();
    }
    expect(await stored()).toBe(before);
  });
});

test('a coordinator of a programme works on it as ever', async () => {
  const cookie = await session({ who: 'lea@example.org', programmes: ['leadership'] });
  const list = await askAs(cookie, '/console/submissions/?form=scoped', {}, given);
  const text = await list.text();
  expect(text).toContain('Ada Visible');
  const [, id = ''] = /submissions\/([0-9a-f-]{36})\//.exec(text) ?? [];
  const picked = { pick: `${id}.new`, to: 'accepted' };
  const decided = await send(cookie, '/console/submissions/?form=scoped', picked, {}, given);
  expect(decided.status).toBe(303);
  const row = await env.DB.prepare('select status from submissions where id = ?').bind(id).first();
  expect(row).toEqual({ status: 'accepted' });
  expect((await send(cookie, '/console/people/', { who: 'ada' }, {}, given)).status).toBe(200);
});

test('an export begun by somebody who saw more holds what they see by now', async () => {
  const who = 'narrowed@example.org';
  const cookie = await session({ who, role: 'coordinator' });
  const fields = { form: 'scoped', format: 'json', answers: 'labels' };
  const begun = await send(cookie, '/console/exports/', fields, {}, given);
  const address = begun.headers.get('Location') ?? '';
  const page = await (await askAs(cookie, address, {}, given)).text();
  const moment = /name="moment" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const part = /name="part" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const take = () =>
    send(cookie, address.replace(/\?.*/, ''), { ...fields, moment, part }, {}, given);
  expect(await (await take()).text()).toMatch(secret);
  await session({ who, role: 'coordinator', programmes: ['leadership'] });
  const narrowed = await (await take()).text();
  expect(narrowed).toContain('Ada Visible');
  expect(narrowed).not.toMatch(secret);
});

test('an answer is not moved to a programme that whoever corrects it does not see', async () => {
  const id = await submit(form, { name: 'Bo', email: 'bo@exemple.fr', programme: 'leadership' });
  const cookie = await session({ who: 'lea@example.org', programmes: ['leadership'] });
  const to = (programme: string) =>
    send(
      cookie,
      `/console/submissions/${id}/correct/`,
      { seen: '0', name: 'Bo', email: 'bo@exemple.fr', programme },
      {},
      given,
    );
  const before = await stored();
  const told = await to('integration');
  expect(told.status).toBe(403);
  expect(await told.text()).toContain('Vous ne coordonnez pas ce programme');
  expect(await stored()).toBe(before);
  const all = await session({ who: 'all@example.org', role: 'coordinator' });
  const moved = await send(
    all,
    `/console/submissions/${id}/correct/`,
    { seen: '0', name: 'Bo', email: 'bo@exemple.fr', programme: 'integration' },
    {},
    given,
  );
  expect(moved.status).toBe(303);
  expect((await askAs(cookie, `/console/submissions/${id}/`, {}, given)).status).toBe(404);
});

test('of somebody who is in several programmes, what is not theirs is neither shown, handed over nor erased', async () => {
  const [id = ''] = seen;
  const cookie = await session({ who: 'lea@example.org', programmes: ['leadership'] });
  const page = await (await askAs(cookie, `/console/people/${id}/`, {}, given)).text();
  expect(page).toContain('Ada Visible');
  expect(page).not.toMatch(secret);
  const copy = await send(cookie, `/console/people/${id}/copy/`, { format: 'json' }, {}, given);
  const copied = await copy.text();
  expect(copied).toContain('Ada Visible');
  expect(copied).not.toMatch(secret);
  const all = await env.DB.prepare(
    "select id from submissions where answers like '%Ada Visible%'",
  ).all<{ id: string }>();
  expect(all.results).toHaveLength(2);
  const body = new URLSearchParams(all.results.map((row) => ['id', row.id]));
  const headers = { Origin: 'http://localhost:8787' };
  await askAs(cookie, `/console/people/${id}/erase/`, { method: 'POST', body, headers }, given);
  const left = await env.DB.prepare(
    "select programme from submissions where answers like '%Ada Visible%'",
  ).all();
  expect(left.results).toEqual([{ programme: 'integration' }]);
});
