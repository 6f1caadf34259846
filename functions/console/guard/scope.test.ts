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
import { listedRoutes, shareOf } from '../../../tests/support/console/private-routes.ts';

/** Every programme that there is: each is once the one that is not theirs. */
const programmes = ['integration', 'leadership', 'entrepreneurs'] as const;
type Programme = (typeof programmes)[number];
const form = { ...firstForm('scoped'), does: 'enrol_mentor' } as const;
const contact = formOf('unscoped', [questions.name, questions.email, questions.contact]);
const given = withForms(form, contact);
/** What must not be seen of a programme, or of none: names, addresses and what was typed. */
const secret = (programme: Programme | '') =>
  new RegExp(`canari-${programme || 'nulle'}|à garder ${programme || 'nulle'}`, 'i');
/** The ids by which it is asked for, of each programme: a submission, a message, a person, a participation. */
const ids: Record<string, string[]> = {};
/** The id of what anybody may see who sees this programme. */
const seen: string[] = [];

const letter = { person: null, language: 'fr', name: 'receipt', plain: '', html: '' } as const;

/** Somebody whom only those may see who see the programme that they wrote to. */
async function writesTo(programme: Programme | '') {
  const place = programme || 'nulle';
  const name = `Zoé Canari-${place}`;
  const email = `zoe.canari-${place}@exemple.fr`;
  const answers = { name, email, contact_me: 'yes', old: `Mot à garder ${place}` };
  const id = await submit(programme ? form : contact, { ...answers, programme });
  const key = `letter-${place}`;
  await commit(db, [
    addMessage(db, {
      ...{ ...letter, key, programme: programme || null, recipient: email },
      ...{ subject: `Pour ${name}`, now: Date.now() },
    }),
  ]);
  const invited = crypto.randomUUID();
  if (programme)
    await env.DB.prepare(
      "insert into invitations (id, address_key, email, programme, role, language, word, who, sent_at, times) values (?1, ?2, ?2, ?3, 'mentor', 'fr', ?4, 'local', 1, 1)",
    )
      .bind(invited, `invitee.${email}`, programme, answers.old)
      .run();
  const find = (sql: string) => env.DB.prepare(sql).bind(name).first<string>('id');
  const person = await find('select id from people where name = ?');
  const theirs = await find(
    'select id from participations where person = (select id from people where name = ?)',
  );
  ids[programme] = [id, key, ...(person && theirs ? [invited, person, theirs] : [])];
}

beforeAll(async () => {
  const ada = { name: 'Ada Visible', email: 'ada@exemple.fr' };
  seen.push(await submit(form, { ...ada, programme: 'leadership' }));
  // The same person in another programme: that she is there is theirs alone.
  await submit(form, { ...ada, programme: 'integration', old: 'Mot à garder integration' });
  for (const programme of [...programmes, ''] as const) await writesTo(programme);
  await env.DB.prepare("update messages set state = 'undelivered'").run();
});

/** What may be asked of the lists, as addresses ask it. */
const queriesAbout = (programme: Programme) => [
  '',
  '?form=scoped',
  `?form=scoped&programme=${programme}`,
  `?programme=${programme}`,
  '?form=scoped&sort=name',
  '?form=*&status=new&sort=oldest',
  '?form=*&mark=open',
  '?form=scoped&mark=attention&sort=status',
  '?form=unscoped',
  '?form=unscoped&programme=',
  '?state=undelivered',
];

/** What a form of any screen might send about one of them. */
const fieldsFor = (id: string, programme: Programme): Record<string, string> => ({
  ...{ form: 'scoped', programme, format: 'json', answers: 'labels' },
  ...{
    status: 'accepted',
    was: id === ids[programme]?.at(-1) ? 'applied' : 'new',
    note: 'Vu',
    noted: '',
    to: 'accepted',
    does: 'told',
  },
  ...{
    pick: `${id}.${id === ids[programme]?.at(-1) ? 'applied' : 'new'}`,
    id,
    seen: '0',
    name: 'Corrigée',
    email: 'x@exemple.fr',
  },
  ...{ participation: id, interview: 'Vu', step: 'accept', steps: id, done: 'role' },
  ...{ role: 'mentee', addresses: 'ilda.scope@exemple.fr' },
  ...{ moment: '999-999', part: '9999999999999.999-1.1-1' },
});

/** What shows more or less by what it is asked for; every other page is asked as it is, and for the programme. */
const narrowed = /\/(?:console|submissions|people|messages|exports|totals)\/$/;

/**
 * All that somebody gets who asks everything there is about everything of a programme; with the first one
 * also of none, and in English: the same handlers stand there.
 *
 * @param shared whether every route is asked for one of the programmes, and not for each
 */
async function everyAnswer(
  cookie: string,
  programme: Programme,
  shared = false,
): Promise<readonly (readonly [string, string])[]> {
  const answers: (readonly [string, string])[] = [];
  const take = async (said: string, answer: Response) =>
    void answers.push([`${said} → ${answer.status}`, await answer.text()]);
  const isFirst = programme === programmes[0];
  const about = [...(ids[programme] ?? []), ...((isFirst && ids['']) || [])];
  const [first = ''] = about;
  const routesFor = (id: string) =>
    shared
      ? shareOf(listedRoutes(id, programme), programmes.indexOf(programme), programmes.length)
      : listedRoutes(id, programme);
  const asked = (id: string) =>
    routesFor(id).filter(
      ({ path }) =>
        !/sign-out|\*/.test(path) && ((isFirst && id === first) || !path.startsWith('/en/')),
    );
  const queriesOf = (path: string, id: string) => {
    if (path.includes(id) || path.startsWith('/en/')) return [''];
    return narrowed.test(path) ? queriesAbout(programme) : ['', `?programme=${programme}`];
  };
  for (const id of about)
    for (const { method, path } of asked(id))
      if (method === 'POST')
        await take(`POST ${path}`, await send(cookie, path, fieldsFor(id, programme), {}, given));
      else if (path.includes(id) || id === first)
        for (const query of queriesOf(path, id))
          await take(`GET ${path}${query}`, await askAs(cookie, path + query, {}, given));
  const addresses = [programme, 'nulle'].map((place) => `zoe.canari-${place}@exemple.fr`);
  const references = [first, ids['']?.[0] ?? ''].map(referenceOf);
  for (const who of ['canari', ...addresses, ...references]) {
    const found = await send(cookie, '/console/people/', { who }, {}, given);
    // Whoever is found alone is led to: that, too, tells that they are there.
    const led = about.find((id) => found.headers.get('Location')?.includes(id));
    answers.push([`find ${who}`, `${led ? `canari-${programme}` : ''}${await found.text()}`]);
  }
  return answers;
}

/** Every row of what people sent to a programme and to none, were counted as and were written. */
async function stored(programme: Programme): Promise<string> {
  const tables = ['submissions', 'tallies', 'messages', 'participations', 'invitations'];
  const rows = tables.map((table) =>
    env.DB.prepare(`select * from ${table} where coalesce(programme, '') in ('', ?)`)
      .bind(programme)
      .all(),
  );
  const people = env.DB.prepare("select * from people where name like '%Canari%'").all();
  return JSON.stringify((await Promise.all([...rows, people])).map(({ results }) => results));
}

test('whoever sees all programmes finds every one of them, so that the tests below can fail', async () => {
  const cookie = await session({ who: 'all@example.org', role: 'reader' });
  const answers = await everyAnswer(cookie, 'integration');
  for (const [programme, paths] of [
    [
      'integration',
      [
        '',
        'submissions/',
        'messages/',
        ...(ids['integration'] ?? []).filter((_, at) => at !== 2 && at !== 4),
      ],
    ],
    ['', ['submissions/', ...(ids[''] ?? [])]],
  ] as const) {
    const hidden = secret(programme);
    const found = answers.filter(([, text]) => hidden.test(text)).map(([said]) => said);
    for (const path of paths)
      expect(
        found.some((said) => said.includes(path)),
        `${programme} ${path}`,
      ).toBe(true);
    if (programme) expect(found.filter((said) => said.startsWith('find'))).not.toEqual([]);
  }
});

/**
 * Each programme is once the foreign one of each role; an owner has none, and sees them all. Who may change
 * something asks every route for each of them, who only reads for one: the scope is the same one.
 */
describe.each(
  (['coordinator', 'reader'] as const).flatMap((role) =>
    programmes.map((programme) => [role, programme] as const),
  ),
)(
  'the console: every private route, listed from the router itself, for a %s of all programmes but %s',
  (role, foreign) => {
    test('shows nothing of that programme, nor of none, and changes nothing there', async () => {
      const theirs = programmes.filter((programme) => programme !== foreign);
      const who = `${role}-but-${foreign}@example.org`;
      const cookie = await session({ who, role, programmes: theirs });
      const before = await stored(foreign);
      for (const [said, text] of await everyAnswer(cookie, foreign, role === 'reader')) {
        // What was looked for stands in the field again.
        const shown = text.replace(/ value="[^"]*"/g, '');
        for (const hidden of [secret(foreign), secret('')])
          expect(hidden.exec(shown)?.[0], said).toBeUndefined();
      }
      expect(await stored(foreign)).toBe(before);
      const read = await env.DB.prepare(
        "select subject from audit where who = ? and action in ('read', 'correct', 'decide', 'erase')",
      )
        .bind(who)
        .all<{ subject: string }>();
      for (const id of [...(ids[foreign] ?? []), ...(ids[''] ?? [])])
        expect(read.results.filter(({ subject }) => subject.endsWith(`/${id}`))).toEqual([]);
    });
  },
);

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
  expect(await (await take()).text()).toMatch(secret('integration'));
  await session({ who, role: 'coordinator', programmes: ['leadership'] });
  const narrowed = await (await take()).text();
  expect(narrowed).toContain('Ada Visible');
  expect(narrowed).not.toMatch(secret('integration'));
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
  const before = await stored('leadership');
  const told = await to('integration');
  expect(told.status).toBe(403);
  expect(await told.text()).toContain('Vous ne coordonnez pas ce programme');
  expect(await stored('leadership')).toBe(before);
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
  expect(page).not.toMatch(secret('integration'));
  const copy = await send(cookie, `/console/people/${id}/copy/`, { format: 'json' }, {}, given);
  const copied = await copy.text();
  expect(copied).toContain('Ada Visible');
  expect(copied).not.toMatch(secret('integration'));
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

test('what is counted is counted of the programmes that one sees', async () => {
  const cookie = await session({ who: 'eve@example.org', programmes: ['entrepreneurs'] });
  const page = async (path: string) =>
    (await (await askAs(cookie, path, {}, given)).text())
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  expect(await page('/console/people/')).toContain(' 1 participation ');
  expect(await page('/console/')).toContain(' 1 e-\u2060mail non remis');
});

test('from the page of somebody who is in several programmes, what is not theirs is neither moved, noted nor ticked', async () => {
  const cookie = await session({ who: 'lea@example.org', programmes: ['leadership'] });
  const twice = { name: 'Ada Double', email: 'ada.double@exemple.fr' };
  for (const programme of ['leadership', 'integration'])
    await submit(form, { ...twice, programme });
  const { results } = await env.DB.prepare(
    "select participations.id, programme, person from participations join people on people.id = person where people.name = 'Ada Double'",
  ).all<{ id: string; programme: string; person: string }>();
  const [mine, other] = ['leadership', 'integration'].map((programme) =>
    results.find((row) => row.programme === programme),
  );
  await env.DB.prepare("update participations set standing = 'preparing' where id in (?, ?)")
    .bind(mine?.id, other?.id)
    .run();
  const left = async () =>
    JSON.stringify([
      await stored('integration'),
      ...(await Promise.all(
        ['interviews', 'steps_done', 'events'].map((table) =>
          env.DB.prepare(`select * from ${table} where participation = ?`).bind(other?.id).all(),
        ),
      ).then((rows) => rows.map((one) => one.results))),
    ]);
  const asked = (id = '') =>
    [
      { participation: id, was: 'preparing', step: 'be_ready' },
      { participation: id, note: 'Vu' },
      { steps: id },
    ] as Record<string, string>[];
  const before = await left();
  const path = `/console/people/${mine?.person}/`;
  for (const fields of asked(other?.id))
    expect((await send(cookie, path, fields, {}, given)).status).toBe(409);
  expect(await left()).toBe(before);
  // What was noted, happened and was ticked there is neither on the page nor in a copy that is handed over.
  const insert = (sql: string) => env.DB.prepare(sql).bind(other?.id).run();
  const who = 'canari-integration@example.org';
  await insert(
    `insert into interviews (participation, at, who, note) values (?, 1, '${who}', 'Mot à garder integration')`,
  );
  await insert(
    `insert into events (participation, at, who, what) values (?, 1, '${who}', 'prepare')`,
  );
  await insert(
    `insert into steps_done (participation, step, at, who) values (?, 'canari-integration', 1, '${who}')`,
  );
  const all = await session({ who: 'all@example.org', role: 'coordinator' });
  for (const [cookieOf, sees] of [
    [cookie, false],
    [all, true],
  ] as const) {
    const shown = await (await askAs(cookieOf, path, {}, given)).text();
    const copy = await send(cookieOf, `${path}copy/`, { format: 'json' }, {}, given);
    expect(secret('integration').test(shown)).toBe(sees);
    expect(secret('integration').test(await copy.text())).toBe(sees);
  }
  for (const fields of asked(mine?.id).slice(0, 2))
    expect((await send(cookie, path, fields, {}, given)).status).toBe(303);
});
