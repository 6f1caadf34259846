import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askAs, send as sendAs, session } from '../../../tests/support/console/console.ts';
import {
  enter,
  getReady,
  announce as makePair,
  pairing,
  sign,
  takingPart,
} from '../../../tests/support/participant/pair.ts';
import { ask, mailTo, send } from '../../../tests/support/participant/participant.ts';
import { houseFailing } from '../../../tests/support/worker/failing-database.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { env } from '../../../tests/support/worker/visitor.ts';

const mentor = 'nadia.paire@example.org';
const mentee = 'omar.paire@example.org';
const third = 'lise.paire@example.org';

beforeEach(async () => {
  await nothingStored();
  await getReady('mentor', mentor, 'Nadia Paire');
  await getReady('mentee', mentee, 'Omar Paire');
  await getReady('mentee', third, 'Lise Paire');
});

const text = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll(/\s+/g, ' ');
const states = async () =>
  (await env.DB.prepare('select state, ending from pairs order by made_at').all()).results;
const count = async (table: string) =>
  Number(await env.DB.prepare(`select count(*) as n from ${table}`).first('n'));

/** A coordinator makes a pair of the first two, unless others are said. */
const announce = (by: string, one = mentor, other = mentee, word = 'Vous dirigez tous deux.') =>
  makePair(by, one, other, word);

test('two people are announced to each other, sign the charter from their links, and begin', async () => {
  const by = await session();
  const { answer, id } = await announce(by, mentor, mentee, 'Vous dirigez tous deux des équipes.');
  expect(answer.status).toBe(303);
  const [toMentor, toMentee] = [await mailTo(mentor), await mailTo(mentee)];
  expect(toMentor?.plain).toContain('Omar Paire');
  expect(toMentee?.plain).toContain('Nadia Paire');
  for (const mail of [toMentor, toMentee]) expect(mail?.plain).toContain('tous deux des équipes');
  // Before both have signed nobody learns the address of the other.
  expect(toMentor?.plain).not.toContain(mentee);

  const [one, other] = [await enter(mentor), await enter(mentee)];
  expect(await text(ask('/mon-espace/', { cookie: one }))).toContain('Omar Paire');
  expect((await sign(one, id, 'Nadia Paire')).status).toBe(303);
  expect(await states()).toEqual([{ state: 'half_signed', ending: null }]);
  expect(await text(ask(`/mon-espace/pairs/${id}/`, { cookie: other }))).not.toContain(mentor);
  expect((await sign(other, id, 'Omar PAIRE')).status).toBe(303);
  expect(await states()).toEqual([{ state: 'active', ending: null }]);

  expect((await mailTo(mentor))?.plain).toContain(mentee);
  expect((await mailTo(mentee))?.plain).toContain(mentor);
  expect(await text(ask(`/mon-espace/pairs/${id}/`, { cookie: other }))).toContain(mentor);
  const signed = await text(ask(`/mon-espace/pairs/${id}/charter/`, { cookie: one }));
  expect(signed).toMatch(/Nadia Paire<\/span> <span class="note">le /);
  expect(signed).toMatch(/Omar PAIRE<\/span> <span class="note">le /);
});

test('signing twice, or both at one moment, makes two signatures and one beginning', async () => {
  const { id } = await announce(await session());
  const [one, other] = [await enter(mentor), await enter(mentee)];
  const answers = await Promise.all([
    sign(one, id, 'Nadia'),
    sign(other, id, 'Omar'),
    sign(one, id, 'Nadia encore'),
  ]);
  for (const answer of answers) expect([303, 409]).toContain(answer.status);
  expect(await states()).toEqual([{ state: 'active', ending: null }]);
  expect(await count('signatures')).toBe(2);
  const { results } = await env.DB.prepare('select what from pair_events order by id').all();
  expect(results.map(({ what }) => what)).toEqual(['announce', 'sign', 'begin']);
  expect(
    await env.DB.prepare("select count(*) as n from messages where name = 'pair-begun'").first('n'),
  ).toBe(2);
});

test('whoever says no need not say why; the other one learns that it is off, and nothing else', async () => {
  const { id } = await announce(await session());
  const one = await enter(mentor);
  const bare = await send(`/mon-espace/pairs/${id}/decline/`, {}, { cookie: one });
  expect(bare.status).toBe(422);
  expect(await states()).toEqual([{ state: 'announced', ending: null }]);
  const said = await send(`/mon-espace/pairs/${id}/decline/`, { sure: 'yes' }, { cookie: one });
  expect(said.status).toBe(303);
  expect(await states()).toEqual([{ state: 'ended', ending: 'decline' }]);
  const mail = (await mailTo(mentee))?.plain ?? '';
  expect(mail).toContain('Votre place dans le programme reste la vôtre');
  expect(mail).not.toMatch(/Nadia|refus/);
  // A second press says the same, and nobody can sign any more.
  const again = await send(`/mon-espace/pairs/${id}/decline/`, { sure: 'yes' }, { cookie: one });
  expect(again.status).toBe(303);
  expect((await sign(await enter(mentee), id, 'Omar')).status).toBe(409);
});

test('a bare or half-filled press signs nothing, and keeps what was typed', async () => {
  const { id } = await announce(await session());
  const cookie = await enter(mentor);
  const at = `/mon-espace/pairs/${id}/charter/`;
  const shown = await text(ask(at, { cookie }));
  const charter = /name="charter" value="(\w+)"/.exec(shown)?.[1] ?? '';
  for (const fields of [{}, { charter }, { charter, agree: 'yes', name: '  ' }])
    expect((await send(at, fields, { cookie })).status).toBe(422);
  const kept = await send(at, { charter, name: 'Nadia "la" Paire' }, { cookie });
  expect(kept.status).toBe(422);
  expect(await text(kept)).toContain('Nadia &quot;la&quot; Paire');
  // The text was changed while it was read: it is shown anew.
  const old = await send(at, { charter: 'f'.repeat(64), name: 'Nadia', agree: 'yes' }, { cookie });
  expect(old.status).toBe(422);
  expect(await count('signatures')).toBe(0);
});

test('a pair is nobody else’s: neither its page, nor its charter, nor its end', async () => {
  const { id } = await announce(await session());
  await announce(await session(), mentor, third);
  const stranger = await enter(third);
  for (const below of ['', 'charter/', 'decline/']) {
    const path = `/mon-espace/pairs/${id}/${below}`;
    expect((await ask(path, { cookie: stranger })).status, path).toBe(404);
    if (below !== '')
      expect(
        (await send(path, { sure: 'yes', name: 'Lise', agree: 'yes' }, { cookie: stranger }))
          .status,
      ).toBe(404);
  }
  expect(await count('signatures')).toBe(0);
});

test('what was written comes back when the database fails, and is taken the next time', async () => {
  const by = await session();
  await announce(by);
  const cookie = await enter(mentor);
  const at = `/mon-espace/programmes/${await takingPart(mentor)}/introduction/`;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const failing = { ...pairing, DB: houseFailing('before').DB };
  const lost = await send(
    at,
    { text: 'Je marche beaucoup & "lentement".' },
    { cookie, house: failing },
  );
  vi.restoreAllMocks();
  expect(lost.status).toBe(503);
  const page = await text(lost);
  expect(page).toContain('value="Je marche beaucoup &amp; &quot;lentement&quot;."');
  expect(page).toContain(`action="${at}"`);
  expect(await count('introductions')).toBe(0);
});

test('what somebody writes of themselves is read by the other one, and goes when it is emptied', async () => {
  const by = await session();
  await announce(by, mentor, third);
  const cookie = await enter(mentor);
  const at = `/mon-espace/programmes/${await takingPart(mentor)}/introduction/`;
  const written = 'Je dirige un atelier de <céramique>.';
  expect((await send(at, { text: written }, { cookie })).status).toBe(303);
  await announce(by);
  expect((await mailTo(mentee))?.plain).toContain(written);
  expect((await mailTo(mentee))?.html).toContain('&lt;céramique&gt;');
  expect((await send(at, {}, { cookie })).status).toBe(200);
  expect(await count('introductions')).toBe(1);
  const long = await send(at, { text: 'é'.repeat(1201) }, { cookie });
  expect(long.status).toBe(422);
  const gone = await send(at, { text: '', seen: written }, { cookie });
  expect(gone.headers.get('Location')).toBe('/mon-espace/?notice=taken-back');
  expect(await text(ask('/mon-espace/?notice=taken-back', { cookie }))).toContain(
    'Votre présentation est effacée',
  );
  expect(await count('introductions')).toBe(0);
  const foreign = `/mon-espace/programmes/${await takingPart(third)}/introduction/`;
  expect((await send(foreign, { text: 'x' }, { cookie })).status).toBe(404);
});

describe('who goes in the middle', () => {
  const begun = async () => {
    const { id } = await announce(await session());
    await sign(await enter(mentor), id, 'Nadia Canari-Paire');
    await sign(await enter(mentee), id, 'Omar Paire');
    return id;
  };

  test('whoever leaves the programme ends the pair, with a line in its timeline', async () => {
    const id = await begun();
    const cookie = await enter(mentor);
    const at = `/mon-espace/programmes/${await takingPart(mentor)}/leave/`;
    expect((await send(at, { sure: 'yes' }, { cookie })).status).toBe(303);
    expect(await states()).toEqual([{ state: 'ended', ending: 'leave' }]);
    const page = await text(askAs(await session(), `/console/pairs/${id}/`, {}, pairing));
    expect(page).toContain('A quitté le programme');
  });

  test('whoever erases themselves leaves a gap: their name and signature go, the other keeps the rest', async () => {
    const id = await begun();
    const cookie = await enter(mentor);
    await send('/mon-espace/erase/', { email: mentor }, { cookie });
    expect(await states()).toEqual([{ state: 'ended', ending: 'leave' }]);
    const { results } = await env.DB.prepare('select * from signatures').all();
    expect(results).toHaveLength(1);
    expect(JSON.stringify(results)).not.toContain('Canari');
    const other = await enter(mentee);
    const page = await text(ask(`/mon-espace/pairs/${id}/`, { cookie: other }));
    expect(page).toContain('une personne');
    expect(page).not.toMatch(/Nadia|nadia/);
    await send('/mon-espace/erase/', { email: mentee }, { cookie: other });
    for (const table of ['pairs', 'pair_events', 'signatures', 'charters'])
      expect(await count(table), table).toBe(0);
  });
});

describe('what a coordinator may do', () => {
  test('not twice the same two, nor with somebody who is not ready or is in another programme', async () => {
    const by = await session();
    expect((await announce(by)).answer.status).toBe(303);
    expect((await announce(by)).answer.status).toBe(409);
    await env.DB.prepare("update participations set standing = 'waiting' where id = ?")
      .bind(await takingPart(third))
      .run();
    expect((await announce(by, mentor, third)).answer.status).toBe(409);
    await env.DB.prepare(
      "update participations set standing = 'ready', programme = 'integration' where id = ?",
    )
      .bind(await takingPart(third))
      .run();
    expect((await announce(by, mentor, third)).answer.status).toBe(409);
    expect((await announce(by, mentee, mentor)).answer.status).toBe(409);
    expect(await count('pairs')).toBe(1);
  });

  test('a pair is not made without a word that says why', async () => {
    const { answer } = await announce(await session(), mentor, mentee, '  ');
    expect(answer.status).toBe(422);
    expect(await text(answer)).toContain('Écrivez pourquoi eux');
    expect(await count('pairs')).toBe(0);
  });

  test('a coordinator of another programme neither sees, makes nor moves a pair', async () => {
    const { id } = await announce(await session());
    const foreign = await session({ programmes: ['integration'] });
    expect((await askAs(foreign, `/console/pairs/${id}/`, {}, pairing)).status).toBe(404);
    expect(await text(askAs(foreign, '/console/pairs/', {}, pairing))).not.toContain('Nadia');
    expect((await announce(foreign, mentor, third)).answer.status).toBe(409);
    const moved = await sendAs(
      foreign,
      `/console/pairs/${id}/`,
      { step: 'withdraw', was: 'announced' },
      {},
      pairing,
    );
    expect(moved.status).toBe(404);
    expect(await states()).toEqual([{ state: 'announced', ending: null }]);
  });

  test('what is known speaks before it is decided: places taken, a mentor already, a pair that was', async () => {
    const by = await session();
    const { id } = await announce(by);
    const end = (step: string, was: string) =>
      sendAs(by, `/console/pairs/${id}/`, { step, was }, {}, pairing);
    expect((await end('withdraw', 'announced')).status).toBe(303);
    await announce(by, mentor, third);
    await env.DB.prepare('update submissions set capacity = 1').run();
    const two = `with=${await takingPart(mentor)}&and=${await takingPart(mentee)}`;
    const page = await text(askAs(by, `/console/new-pair/?${two}`, {}, pairing));
    expect(page).toContain('accompagne déjà 1 personne, pour 1 au plus');
    expect(page).toContain('ont déjà formé un binôme');
    const choice = await text(
      askAs(by, `/console/new-pair/?with=${await takingPart(mentor)}`, {}, pairing),
    );
    expect(choice).toContain('Omar Paire');
  });

  test('a step from a state that is past changes nothing and says so; an end is told to both', async () => {
    const by = await session();
    const { id } = await announce(by);
    const step = (name: string, was: string) =>
      sendAs(by, `/console/pairs/${id}/`, { step: name, was }, {}, pairing);
    expect((await step('pause', 'active')).status).toBe(409);
    await sign(await enter(mentor), id, 'N');
    await sign(await enter(mentee), id, 'O');
    expect((await step('withdraw', 'half_signed')).status).toBe(409);
    expect((await step('pause', 'active')).status).toBe(303);
    expect((await step('change', 'paused')).status).toBe(303);
    expect((await step('change', 'paused')).status).toBe(409);
    expect(await states()).toEqual([{ state: 'ended', ending: 'change' }]);
    for (const email of [mentor, mentee])
      expect((await mailTo(email))?.plain).toContain('s’arrête ici');
  });

  test('what the programme keeps apart is said as it was written, and whether it only may be so', async () => {
    const by = await session();
    const two = `with=${await takingPart(mentor)}&and=${await takingPart(mentee)}`;
    const page = () => text(askAs(by, `/console/new-pair/?${two}`, {}, pairing));
    const write = (email: string, id: string, written: string) =>
      env.DB.prepare(
        `update submissions set answers = json_set(answers, '$.' || ?, ?)
         where participation = ?`,
      )
        .bind(id, written, email)
        .run();
    await write(await takingPart(mentee), 'manager', 'PAIRE Nadia');
    expect(await page()).toContain('comme responsable : « PAIRE Nadia »');
    await write(await takingPart(mentee), 'manager', 'Mme Paire');
    expect(await page()).toMatch(/à vous de voir : <strong>[^<]*« Mme Paire »/);
    await write(await takingPart(mentee), 'manager', 'Quelqu’un d’autre');
    await write(await takingPart(mentee), 'team', '');
    expect(await page()).not.toContain('comme responsable');
  });
});
