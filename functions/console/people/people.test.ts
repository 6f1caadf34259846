import { beforeEach, expect, test, vi } from 'vitest';
import { answeredQuestions } from '../../../domain/forms/questions.ts';
import { partByReader } from '../../../domain/forms/readers.ts';
import { referenceOf } from '../../../domain/forms/reference.ts';
import { builtForm, builtForms } from '../../../tests/support/built-forms.ts';
import { canary, canaryAddress, canaryAnswers } from '../../../tests/support/canary.ts';
import { askAs, env, machine, send, session } from '../../../tests/support/console/console.ts';
import { firstForm, formOf, questions, submit } from '../../../tests/support/console/forms.ts';
import { readCsv } from '../../../tests/support/read-csv.ts';
import { houseFailing } from '../../../tests/support/worker/failing-database.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { encoded, everythingStored } from '../../../tests/support/worker/visitor.ts';
import { answer } from '../../app.ts';

const cookie = await session();
const one = firstForm('first');
const other = formOf('second', [questions.name, questions.email, questions.wish]);
const zoe = { programme: 'leadership', name: 'Zoé Martin', email: 'Zoe.Martin@Exemple.fr' };

beforeEach(() => nothingStored());

const find = (who: string, by = cookie) => send(by, '/console/people/', { who });
const page = async (id: string, by = cookie) => {
  const told = await askAs(by, `/console/people/${id}/`);
  return { status: told.status, text: await told.text() };
};
const copy = (id: string, format: string, by = cookie, language = '') =>
  send(by, `${language}/console/people/${id}/copy/`, { format });
const eraseAll = (id: string, ids: readonly string[], by = cookie) =>
  askAs(by, `/console/people/${id}/erase/`, {
    method: 'POST',
    body: encoded({ id: ids }),
    headers: { Origin: machine },
  });
const traces = async (action: string) =>
  (
    await env.DB.prepare('select subject from audit where action = ? order by subject')
      .bind(action)
      .all<{ subject: string }>()
  ).results.map(({ subject }) => subject);
const ids = async () =>
  (
    await env.DB.prepare('select id from submissions order by rowid').all<{ id: string }>()
  ).results.map(({ id }) => id);

/** One person's answers to two forms, and somebody else's. */
async function stored() {
  const first = await submit(one, { ...zoe, ease: 2, wish: 'Un souhait réservé' });
  const stranger = await submit(one, { ...zoe, name: 'Zoé Autre', email: 'autre@exemple.fr' });
  const second = await submit(other, { name: '=1+1', email: 'zoe.martin@exemple.fr' });
  return { first, second, stranger };
}

test.each([
  'zoe.martin@exemple.fr',
  ' ZOE.MARTIN@exemple.fr ',
  'mailto:zoe.martin@exemple.fr',
  'Zoé Martin <zoe.martin@exemple.fr>',
])('whoever is looked for as %j is found, in every form, and nobody else', async (who) => {
  const { first, second, stranger } = await stored();
  const found = await find(who);
  expect(found.status).toBe(303);
  expect(found.headers.get('Location')).toBe(`/console/people/${second}/`);
  const { text } = await page(second);
  for (const id of [first, second]) expect(text).toContain(`/console/submissions/${id}/`);
  expect(text).not.toContain(stranger);
  expect(text).not.toContain('Un souhait réservé');
  expect(await traces('read')).toEqual([`first/${first}`, `second/${second}`]);
});

test('the three newest of many answers are shown whole, and each one before them is a click away', async () => {
  const sent: string[] = [];
  for (let at = 1; at <= 5; at += 1) {
    const name = `Zoé Envoi-${at}`;
    sent.push(await submit(one, { ...zoe, name }, { now: Date.now() + at * 1000 }));
  }
  for (const language of ['', '/en']) {
    const told = await askAs(cookie, `${language}/console/people/${sent[4]}/`);
    const text = await told.text();
    for (const id of sent) expect(text).toContain(`${language}/console/submissions/${id}/"`);
    for (const at of [3, 4, 5]) expect(text).toContain(`<span class="written">Zoé Envoi-${at}<`);
    for (const at of [1, 2]) expect(text).not.toContain(`<span class="written">Zoé Envoi-${at}<`);
    expect(text).toContain(language ? 'Earlier answers' : 'Réponses plus anciennes');
  }
});

test('a reference finds its person however it is typed, and a link with it too', async () => {
  const { first } = await stored();
  const reference = referenceOf(first);
  for (const typed of [reference, ` ${reference.toLowerCase().replaceAll('-', ' ')} `])
    expect((await find(typed)).headers.get('Location')).toBe(`/console/people/${first}/`);
  const link = await askAs(cookie, `/console/people/?reference=${reference}`);
  expect(link.headers.get('Location')).toBe(`/console/people/${first}/`);
});

test.each(['personne@exemple.fr', 'DEAD-BEEF-0000', '"><script>', '%', ''])(
  'whoever is looked for as %j and is not there is said to be found nowhere',
  async (who) => {
    await stored();
    const told = await find(who);
    expect(told.status).toBe(404);
    const text = await told.text();
    expect(text).toContain('Rien n’est enregistré sous ce nom');
    expect(text).toContain(
      `value="${who.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`,
    );
  },
);

test('an answer without an address is found by its reference, and nothing is linked to it', async () => {
  const { email: _, ...nameless } = zoe;
  const [id, same] = [await submit(one, nameless), await submit(one, nameless)];
  const { text } = await page(id);
  expect(text).toContain('rien d’autre ne peut lui être rattaché');
  expect(text).not.toContain(same);
});

test('a message that names a reference leads to whom it belongs to', async () => {
  const { first } = await stored();
  const { form } = builtForm('contact');
  const message = { ...canaryAnswers(form), reference: referenceOf(first).toLowerCase() };
  const id = await submit(form, message);
  const text = await (await askAs(cookie, `/console/submissions/${id}/`)).text();
  expect(text).toContain(`href="/console/people/?reference=${referenceOf(first)}"`);
});

test('the JSON copy holds all that the coordinator reads of every form, and is traced without content', async () => {
  const sent: [string, string][] = [];
  for (const { form } of builtForms) sent.push([form.id, await submit(form, canaryAnswers(form))]);
  const [, id = ''] = sent.at(-1) ?? [];
  await send(cookie, `/console/submissions/${id}/`, {
    was: 'new',
    status: 'new',
    note: 'Une note',
  });
  const file = await copy(id, 'json');
  expect(file.headers.get('Content-Disposition')).not.toContain(canary);
  expect(file.headers.get('Cache-Control')).toBe('no-store');
  const told = (await file.json()) as {
    sent: { reference: string; note: string | null; answers: { id: string; value: unknown }[] }[];
  };
  expect(told.sent.map(({ reference }) => reference).sort()).toEqual(
    sent.map(([, each]) => referenceOf(each)).sort(),
  );
  for (const { form } of builtForms) {
    const [, its = ''] = sent.find(([name]) => name === form.id) ?? [];
    const mine = told.sent.find(({ reference }) => reference === referenceOf(its));
    const wanted = partByReader(form, canaryAnswers(form)).coordinator;
    expect(mine?.answers.map((each) => each.id)).toEqual(
      answeredQuestions(form)
        .map((question) => question.id)
        .filter((question) => question in wanted),
    );
    for (const { id: question, value } of mine?.answers ?? [])
      expect(value).toEqual(wanted[question]);
  }
  expect(told.sent.find(({ reference }) => reference === referenceOf(id))?.note).toBe('Une note');
  expect(await traces('copy')).toEqual(sent.map(([name, each]) => `${name}/${each}`).sort());
  expect(JSON.stringify(await env.DB.prepare('select * from audit').all())).not.toContain(canary);
});

test.each([
  ['', ';'],
  ['/en', ','],
])('the CSV copy has a line for each answer, and no cell is run (%s)', async (language, sign) => {
  const { second } = await stored();
  // Even if such an answer had been stored by mistake, it is not handed over.
  await env.DB.exec(
    "update submissions set answers = json_set(answers, '$.wish', 'Un souhait réservé')",
  );
  const bytes = await (await copy(second, 'csv', cookie, language)).arrayBuffer();
  const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: false }).decode(bytes);
  expect(text.startsWith('\ufeff')).toBe(language === '');
  const cells = readCsv(text.replace(/^\ufeff/, ''), sign);
  expect(cells[0]).toHaveLength(5);
  expect(cells.map((row) => row[4])).toContain("'=1+1");
  expect(cells.map((row) => row[4])).toContain('Zoé Martin');
  expect(text).not.toContain('Un souhait réservé');
});

test('a copy says no for a consent that was asked for and not given', async () => {
  const { first } = await stored();
  const cells = readCsv((await (await copy(first, 'csv')).text()).replace(/^\ufeff/, ''), ';');
  expect(cells.find((row) => row[3] === 'Contactez-moi')?.[4]).toBe('Non');
  const told = (await (await copy(first, 'json')).json()) as {
    sent: { answers: { id: string; answer: string; value: unknown }[] }[];
  };
  const answers = told.sent.flatMap((each) => each.answers);
  expect(answers.filter(({ id }) => id === 'contact_me')).toMatchObject([
    { answer: 'Non', value: null },
  ]);
});

test('all that a person sent is erased at once, and nobody else’s', async () => {
  const sent: string[] = [];
  for (const { form } of builtForms) sent.push(await submit(form, canaryAnswers(form)));
  const { stranger } = await stored();
  const [id = ''] = sent;
  const asked = await (await askAs(cookie, `/console/people/${id}/erase/`)).text();
  for (const each of sent) expect(asked).toContain(`name="id" value="${each}"`);
  const done = await eraseAll(id, [...sent, stranger]);
  expect(done.headers.get('Location')).toBe(`/console/people/${id}/erase/?notice=erased`);
  const left = await everythingStored();
  for (const text of [canary, canaryAddress]) expect(left).not.toContain(text);
  expect(await ids()).toContain(stranger);
  expect(await ids()).toHaveLength(3);
  expect(await traces('erase')).toHaveLength(sent.length);
  expect((await askAs(cookie, `/console/people/${id}/erase/`)).status).toBe(410);
  expect((await page(id)).status).toBe(404);
});

test('what a person sends while the page is being read is not erased unseen', async () => {
  const { first, second } = await stored();
  const since = await submit(other, { name: 'Zoé', email: 'zoe.martin@exemple.fr' });
  await eraseAll(first, [first, second]);
  expect(await ids()).toContain(since);
});

test('a reader reads, and can neither hand over nor erase', async () => {
  const { first } = await stored();
  const reader = await session({ role: 'reader' });
  const { status, text } = await page(first, reader);
  expect(status).toBe(200);
  expect(text).not.toMatch(/\/(?:copy|erase|correct)\//);
  expect((await copy(first, 'json', reader)).status).toBe(403);
  expect((await eraseAll(first, [first], reader)).status).toBe(403);
  expect(await ids()).toHaveLength(3);
});

test('who proved themselves too long ago is asked for a code before a copy leaves', async () => {
  const { first } = await stored();
  const stale = await session({ provedAt: Date.now() - 11 * 60_000 });
  const told = await copy(first, 'json', stale);
  expect(told.headers.get('Location')).toBe(
    `/console/sign-in/?next=${encodeURIComponent(`/console/people/${first}/`)}`,
  );
  expect(await traces('copy')).toEqual([]);
});

test('a database that does not answer keeps what was typed', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const dead = () => Promise.reject(new Error('D1_ERROR: Network connection lost.'));
  const statement = { bind: () => statement, all: dead, raw: dead, run: dead, first: dead };
  const DB = { ...houseFailing('before').DB, prepare: () => statement, batch: dead };
  const house = { ...env, DB: DB as unknown as D1Database };
  const told = await answer(
    new Request(`${machine}/console/people/`, {
      method: 'POST',
      body: new URLSearchParams({ who: 'zoe.martin@exemple.fr' }),
      headers: { Cookie: cookie, Origin: machine },
    }),
    house,
  );
  vi.restoreAllMocks();
  expect(told.status).toBe(503);
  expect(await told.text()).toContain('name="who" value="zoe.martin@exemple.fr"');
});

test.each([
  ['zoe', 3],
  ['ZOÉ mar', 2],
  ['martin', 2],
  ['autre@ex', 1],
  ['artin', 0],
  ['z', 0],
  ["zo%' or 1 --", 0],
])('whose name or address begins like %j is listed, whatever the accents: %i', async (who, n) => {
  await stored();
  const found = await find(who);
  expect(found.status).toBe(n === 0 ? 404 : 200);
  const links = (await found.text()).match(/href="\/console\/submissions\/[0-9a-f-]{36}/g) ?? [];
  expect(links).toHaveLength(n);
  const { results } = await env.DB.prepare('select action, subject from audit').all();
  expect(JSON.stringify(results).toLowerCase()).not.toMatch(/zo|martin|autre/);
});

test('whoever was erased is found by no word any more', async () => {
  const { first, second } = await stored();
  await eraseAll(first, [first, second]);
  expect((await find('martin')).status).toBe(404);
  const { results } = await env.DB.prepare('select word from search_words').all();
  expect(JSON.stringify(results)).not.toContain('martin');
});
