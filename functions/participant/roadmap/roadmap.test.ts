import { beforeEach, describe, expect, test } from 'vitest';
import { askAs, session } from '../../../tests/support/console/console.ts';
import { listedRoutes } from '../../../tests/support/console/private-routes.ts';
import { begunPair, getReady, pairing } from '../../../tests/support/participant/pair.ts';
import { ask, mailTo, send } from '../../../tests/support/participant/participant.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { env } from '../../../tests/support/worker/visitor.ts';

const mentor = 'nadia.route@example.org';
const mentee = 'omar.route@example.org';

let id = '';
let one = '';
let other = '';

beforeEach(async () => {
  await nothingStored();
  await getReady('mentor', mentor, 'Nadia Route');
  await getReady('mentee', mentee, 'Omar Route');
  ({ id, one, other } = await begunPair(await session(), mentor, mentee));
});

/** What a page says, with the apostrophes of a keyboard. */
const text = async (answer: Response | Promise<Response>) =>
  ((await (await answer).text()).split('<main').at(-1) ?? '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('’', "'");
const at = (below: string) => `/mon-espace/pairs/${id}/${below}`;
const write = (cookie: string, base: number, fields: Record<string, string>) =>
  send(at('roadmap/write/'), { base: String(base), ...fields }, { cookie });
const agree = (cookie: string, version: number) =>
  send(at('roadmap/agree/'), { version: String(version) }, { cookie });
const shown = (cookie: string, below = 'roadmap/') => text(ask(at(below), { cookie }));
const count = async (table: string) =>
  Number(await env.DB.prepare(`select count(*) as n from ${table}`).first('n'));

test('either writes, both agree with the same version, and a change has to be agreed anew', async () => {
  expect((await write(other, 0, { vision: 'Huit personnes' })).status).toBe(303);
  expect((await mailTo(mentor))?.plain).toContain('Omar Route a écrit dans votre feuille de route');
  expect((await agree(one, 1)).status).toBe(303);
  expect(await shown(one)).toContain("Vous êtes d'accord ; l'autre ne l'a pas encore dit");
  expect((await agree(other, 1)).status).toBe(303);
  expect(await shown(other)).toContain("Vous êtes d'accord tous les deux sur cette version");
  await write(one, 1, {
    step_2: 'Grille de prix',
    step_2_by: '2027-06-30',
    step_1: 'Coûts réels',
    step_1_by: '2027-09-01',
    agree: 'yes',
  });
  const page = await shown(other);
  expect(page).toContain("L'autre est d'accord ; il manque votre avis");
  expect(page).toContain('Huit personnes');
  expect(page.indexOf('Grille de prix')).toBeLessThan(page.indexOf('Coûts réels'));
  const history = await shown(other, 'roadmap/history/');
  expect(history).toMatch(/Version 2.+Nadia Route.+étape 1 et étape 2.+Version 1.+vous/);
  // All of the first version is new.
  expect(history.split('Version 1').at(-1)).not.toContain('Changé');
});

test('both write at once: the later one sees both texts, and nothing is lost', async () => {
  await write(one, 0, { vision: 'Avant', success: 'Avant aussi' });
  expect((await write(one, 1, { vision: 'De Nadia', customs: 'Le mardi' })).status).toBe(303);
  const late = await write(other, 1, { vision: 'D’Omar', success: 'Deux clients de moins' });
  expect(late.status).toBe(409);
  const page = await text(late);
  for (const words of ['De Nadia', "D'Omar", 'Le mardi', 'Deux clients de moins'])
    expect(page).toContain(words);
  expect(page).toContain('name="base" value="2"');
  expect(await count('roadmaps')).toBe(2);
  expect(
    (await write(other, 2, { vision: 'Des deux', customs: 'Le mardi', success: 'Deux' })).status,
  ).toBe(303);
  const answers = await Promise.all(
    [one, other].map((who, nth) => write(who, 3, { vision: `Ensemble ${nth}` })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
});

test('agreement is with what was read: an older version is not agreed with, and pressing twice is once', async () => {
  await write(one, 0, { vision: 'Une' });
  await write(one, 1, { vision: 'Deux' });
  const late = await agree(other, 1);
  expect(late.status).toBe(409);
  expect(await text(late)).toContain('version plus récente');
  for (const version of ['', 'x', '99', '-1'])
    expect((await send(at('roadmap/agree/'), { version }, { cookie: other })).status).toBe(409);
  await agree(one, 2);
  expect((await agree(other, 2)).status).toBe(303);
  expect((await agree(other, 2)).status).toBe(303);
  const { results } = await env.DB.prepare(
    "select what from pair_events where what like 'roadmap%' order by id",
  ).all();
  expect(results.map(({ what }) => what)).toEqual(['roadmap', 'roadmap', 'roadmap_agreed']);
});

test('what is wrong is said beside its field, and everything that was typed stays', async () => {
  const wrong = await write(one, 0, {
    vision: 'é'.repeat(1501),
    success: '<b>Deux</b> & "trois"',
    step_1: 'Avant',
    step_1_by: '2027-02-30',
    step_2: '',
    step_2_by: '2027-03-01',
  });
  expect(wrong.status).toBe(422);
  const page = await text(wrong);
  expect(page).toContain('Au plus 1500 caractères ; ce texte en a 1501');
  expect(page).toContain("Ce jour n'existe pas");
  expect(page).toContain('Écrivez ce qui sera fait ce jour-là');
  expect(page).toContain('&lt;b&gt;Deux&lt;/b&gt; &amp; &quot;trois&quot;');
  expect(page).toContain('value="2027-02-30"');
  expect((await write(one, 0, { vision: ' \u200b ' })).status).toBe(422);
  expect((await send(at('roadmap/write/'), {}, { cookie: one })).status).toBe(422);
  expect(await count('roadmaps')).toBe(0);
});

test('a roadmap is nobody else’s, opens with the charter, and stays readable when the pair is over', async () => {
  await write(one, 0, { vision: 'Canari de la vision' });
  const stranger = 'lise.route@example.org';
  await getReady('mentee', stranger, 'Lise Route');
  const { id: second, other: third } = await begunPair(await session(), mentor, stranger);
  for (const below of ['roadmap/', 'roadmap/write/', 'roadmap/history/', 'objectives/'])
    expect((await ask(at(below), { cookie: third })).status, below).toBe(404);
  expect((await write(third, 1, { vision: 'Autre' })).status).toBe(404);
  await env.DB.prepare("update pairs set state = 'ended', ending = 'stop' where id = ?")
    .bind(id)
    .run();
  expect(await shown(other)).toContain('Canari de la vision');
  const late = await write(other, 1, { vision: 'Trop tard' });
  expect(late.status).toBe(409);
  expect(await text(late)).toContain('Trop tard');
  expect((await agree(other, 1)).status).toBe(409);
  await env.DB.prepare("update pairs set state = 'announced', begun_at = null where id = ?")
    .bind(second)
    .run();
  const early = await ask(`/mon-espace/pairs/${second}/roadmap/write/`, { cookie: third });
  expect(early.status).toBe(303);
});

describe('objectives', () => {
  const add = (cookie: string, objective: string) =>
    send(at('objectives/'), { objective }, { cookie });
  const score = (cookie: string, fields: Record<string, string>) =>
    send(at('scores/'), fields, { cookie });

  test('up to five, each scored by both as they go, shown as a picture with its table', async () => {
    for (const n of [1, 2, 3, 4, 5]) expect((await add(one, `Objectif ${n}`)).status).toBe(303);
    expect((await add(one, 'Objectif 5')).status).toBe(303);
    const sixth = await add(other, 'Objectif 6');
    expect(sixth.status).toBe(409);
    expect(await text(sixth)).toContain('Cinq objectifs suffisent');
    expect(await count('objectives')).toBe(5);
    expect((await score(one, { 'score-1': '3' })).status).toBe(303);
    await env.DB.prepare("update objective_scores set day = '2026-01-05'").run();
    expect((await score(one, { 'score-1': '7', 'score-2': '' })).status).toBe(303);
    expect((await score(other, { 'score-1': '4' })).status).toBe(303);
    expect((await score(other, { 'score-1': '5' })).status).toBe(303);
    const page = await shown(other, 'objectives/');
    expect(page).toContain('Mentor : de 3 à 7. Personne accompagnée : 5.');
    expect(page).toContain('5 janvier 2026');
    expect(await count('objective_scores')).toBe(3);
    const agreed = await send(at('objectives/1/agree/'), { agree: 'yes' }, { cookie: other });
    expect(agreed.status).toBe(303);
    expect(await shown(one, 'objectives/')).toContain("Vous êtes d'accord tous les deux");
  });

  test('one that is closed stays with its scores and its reason, and leaves its place', async () => {
    await add(one, 'Dire non');
    await score(other, { 'score-1': '9' });
    const closed = await send(at('objectives/1/close/'), { why: 'Atteint' }, { cookie: other });
    expect(closed.status).toBe(303);
    const page = await shown(one, 'objectives/');
    expect(page).toMatch(/Objectifs refermés.+Dire non.+Refermé par Omar Route.+Atteint/);
    expect((await score(one, { 'score-1': '2' })).status).toBe(409);
    expect((await send(at('objectives/1/agree/'), {}, { cookie: one })).status).toBe(409);
    expect((await send(at('objectives/7/close/'), {}, { cookie: one })).status).toBe(404);
  });

  test('a score that is none, an empty form, an empty or long objective: said, and kept on the page', async () => {
    await add(one, 'Dire non');
    for (const wrong of ['11', '-1', '3,5', 'dix', '1e1']) {
      const answer = await score(one, { 'score-1': wrong });
      expect(answer.status, wrong).toBe(422);
      expect(await text(answer)).toContain(`value="${wrong}"`);
    }
    expect((await score(one, {})).status).toBe(422);
    expect((await add(one, ' ')).status).toBe(422);
    expect((await add(one, 'a'.repeat(201))).status).toBe(422);
    expect(await count('objective_scores')).toBe(0);
  });
});

describe('who reads it', () => {
  const canaries = [
    'serin-attente',
    'serin-vision',
    'serin-etape',
    'serin-objectif',
    'serin-motif',
  ];

  const sing = async () => {
    await write(one, 0, { mentor_expects: 'serin-attente', step_1: 'serin-etape' });
    await write(other, 1, { vision: 'serin-vision', success: 'd’Omar' });
    await send(at('objectives/'), { objective: 'serin-objectif' }, { cookie: one });
    await send(at('scores/'), { 'score-1': '6' }, { cookie: other });
    await send(at('objectives/1/close/'), { why: 'serin-motif' }, { cookie: other });
  };

  test('no page, list or file of the console holds a word of it, whatever route is asked for', async () => {
    await sing();
    const by = await session();
    const others = [
      'select key as id from messages',
      'select id from people',
      'select id from submissions',
    ];
    const named = await Promise.all(
      others.map((query) => env.DB.prepare(`${query} limit 1`).first<string>('id')),
    );
    for (const about of [id, ...named])
      for (const { method, path } of listedRoutes(about ?? '')) {
        const isAsked = about === id || path.includes(about ?? '');
        if (method !== 'GET' || !path.startsWith('/console') || !isAsked) continue;
        const body = await (await askAs(by, path, {}, pairing)).text();
        for (const canary of canaries) expect(body, path).not.toContain(canary);
      }
    const timeline = await text(askAs(by, `/console/pairs/${id}/`, {}, pairing));
    expect(timeline).toContain('Feuille de route écrite ou changée');
    expect(timeline).toContain('Objectifs notés');
    const { results: sent } = await env.DB.prepare('select plain, html from messages').all();
    for (const canary of canaries) expect(JSON.stringify(sent)).not.toContain(canary);
  });

  test('the copy of what is kept of somebody holds their words, and not the other one’s', async () => {
    await sing();
    const copy = await (await ask('/mon-espace/copy.json', { cookie: one })).text();
    for (const own of ['serin-attente', 'serin-etape', 'serin-objectif'])
      expect(copy).toContain(own);
    for (const theirs of ['serin-vision', 'serin-motif']) expect(copy).not.toContain(theirs);
    const paper = await (await ask('/mon-espace/copy.html', { cookie: other })).text();
    expect(paper).toContain('serin-vision');
    expect(paper).toContain('note 6 sur 10');
  });

  test('whoever is erased takes their words and scores along; the other one’s stay; with both gone all goes', async () => {
    await sing();
    await write(other, 2, { mentor_expects: 'Dit d’elle par Omar' });
    await send('/mon-espace/erase/', { email: mentor }, { cookie: one });
    const tables = ['roadmap_texts', 'objectives', 'objective_scores', 'roadmaps'];
    const left = await Promise.all(
      tables.map(async (table) => (await env.DB.prepare(`select * from ${table}`).all()).results),
    );
    const kept = JSON.stringify(left);
    for (const gone of ['serin-attente', 'serin-etape', 'serin-objectif', 'Dit d’elle'])
      expect(kept).not.toContain(gone);
    for (const stays of ['serin-vision', 'serin-motif']) expect(kept).toContain(stays);
    const page = await shown(other, 'roadmap/history/');
    expect(page).toContain("une personne qui n'est plus là");
    expect(page).toContain('serin-vision');
    expect(await shown(other, 'objectives/')).toContain('dont les mots ont été effacés');
    await send('/mon-espace/erase/', { email: mentee }, { cookie: other });
    for (const table of [...tables, 'pairs']) expect(await count(table), table).toBe(0);
  });
});
