import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../db/open.ts';
import { env, session } from '../../../tests/support/console/console.ts';
import {
  ask as askOwn,
  enterAs,
  mailTo,
  send as sendOwn,
} from '../../../tests/support/participant/participant.ts';
import {
  keyIn,
  postAs,
  read,
  ready,
  standing,
  versionIn,
} from '../../../tests/support/participant/proposal.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { forgetOldEvenings } from '../../actions/evenings/say.ts';

const programme = 'entrepreneurs';
const hour = 3_600_000;

beforeEach(() => nothingStored());

const text = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ');

/** Some who are ready: `mentors` and `mentees` by name. */
async function people(mentors: readonly string[], mentees: readonly string[]) {
  const ids = new Map<string, string>();
  for (const name of mentors)
    ids.set(name, await ready('mentor', name, { capacity: 1 }, programme));
  for (const name of mentees) ids.set(name, await ready('mentee', name, {}, programme));
  return (name: string): string => ids.get(name) ?? '';
}

const three = ['Ada Un', 'Bea Deux', 'Caro Trois'];
const four = ['Dan Quatre', 'Eve Cinq', 'Flo Six', 'Gil Sept'];

/** An evening in two weeks, of three rounds, unless said otherwise. */
async function prepare(cookie: string, more: Record<string, string> = {}) {
  const day = new Date(Date.now() + 14 * 24 * hour).toISOString().slice(0, 10);
  const answer = await postAs(cookie, '/console/evenings/', {
    ...{ programme, day, starts: '18:30', ends: '19:00', round: '8', pause: '2', tables: '4' },
    ...{ place: 'Salle des fêtes', ...more },
  });
  const location = answer.headers.get('Location') ?? '';
  return { answer, id: /evenings\/([^/]+)\//.exec(location)?.[1] ?? '' };
}

/** Lets an evening begin so many minutes ago. */
const begin = (id: string, minutes: number) =>
  env.DB.prepare('update evenings set starts_at = ?, ends_at = ? where id = ?')
    .bind(Date.now() - minutes * 60_000, Date.now() - minutes * 60_000 + hour / 2, id)
    .run();

const meetings = async (id: string) =>
  (
    await env.DB.prepare(
      'select round, at_table, mentor, mentee, mentor_said, mentee_said from evening_meetings where evening = ? order by round, at_table',
    )
      .bind(id)
      .all<Record<'mentor' | 'mentee', string> & { round: number; mentor_said: string | null }>()
  ).results;

test('an evening that is prepared twice by one page is one', async () => {
  await people(three, four);
  const cookie = await session();
  const key = crypto.randomUUID();
  const both = await Promise.all([prepare(cookie, { key }), prepare(cookie, { key })]);
  for (const { answer, id } of both) expect([answer.status, id]).toEqual([303, key]);
  const places = async () =>
    (await env.DB.prepare('select place from evenings order by place').all()).results;
  expect(await places()).toEqual([{ place: 'Salle des fêtes' }]);
  expect(new Set((await meetings(key)).map(({ round, mentor }) => `${round} ${mentor}`)).size).toBe(
    (await meetings(key)).length,
  );
  // Changed after going back, it is another one.
  expect((await prepare(cookie, { key, place: 'Ailleurs' })).id).not.toBe(key);
  expect(await places()).toEqual([{ place: 'Ailleurs' }, { place: 'Salle des fêtes' }]);
});

describe('an evening', () => {
  test('expects whoever is ready, and has everybody meet as many as it has rounds', async () => {
    await people(three, four);
    const cookie = await session();
    const { answer, id } = await prepare(cookie);
    expect(answer.status).toBe(303);
    const all = await meetings(id);
    expect(all).toHaveLength(9);
    expect(new Set(all.map(({ mentor, mentee }) => `${mentor} ${mentee}`)).size).toBe(9);
    const page = text(await read(cookie, answer.headers.get('Location') ?? ''));
    expect(page).toContain('3 manches de 8 minutes, 2 minutes de pause');
    expect(page).toContain('les mentors 3, les personnes à accompagner de 2 à 3');
    expect(page).toContain('Attendent leur tour');
    expect(text(await read(cookie, `/en/console/evenings/${id}/`))).toContain(
      '3 rounds of 8 minutes',
    );
    const sheets = await read(cookie, `/console/evenings/${id}/sheets/?of=mentees`);
    for (const name of four) expect(sheets).toContain(`<h2>${name}</h2>`);
    expect(text(await read(cookie, `/console/evenings/${id}/sheets/?of=tables`))).toContain(
      'Table 3',
    );
  });

  test('never brings together whom the programme keeps apart', async () => {
    const idOf = await people(['Ada Un'], ['Eve Cinq']);
    const apart = await ready('mentee', 'Noa Proche', { organisation: 'Ada Un' }, programme);
    const { id } = await prepare(await session());
    const all = await meetings(id);
    expect(all.map(({ mentee }) => mentee)).toEqual([idOf('Eve Cinq')]);
    expect(all.map(({ mentee }) => mentee)).not.toContain(apart);
  });

  test.each([
    [{ ends: '18:35' }, 'plus courte qu’une manche de 8 minutes'],
    [{ ends: '18:00' }, 'La fin doit venir après le début'],
    [{ tables: '0' }, 'Écrivez un nombre entier de 1 à 60'],
    [{ day: '2027-02-30' }, 'Écrivez un jour qui existe'],
    [{ programme: 'leadership' }, 'Aucun programme que vous voyez'],
  ])('with %j is refused in a sentence, with what was typed', async (more, said) => {
    await people(['Ada Un'], ['Eve Cinq']);
    const { answer } = await prepare(await session(), more);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(text(page)).toContain(said);
    expect(page).toContain('value="Salle des fêtes"');
  });

  test('needs somebody on both sides', async () => {
    const cookie = await session();
    expect(text(await (await prepare(cookie)).answer.text())).toContain('Personne n’est prêt');
    await people([], ['Eve Cinq']);
    expect(text(await (await prepare(cookie)).answer.text())).toContain('Aucun mentor n’est prêt');
    await nothingStored();
    await people(['Ada Un'], []);
    expect(text(await (await prepare(cookie)).answer.text())).toContain('n’attend de mentor');
  });

  test('tells two of one name apart, and says that mentors outnumber tables', async () => {
    await people(['Ada Un', 'Ada Uno', 'Caro Trois'], ['Eve Cinq']);
    await env.DB.prepare("update people set name = 'ada un' where name = 'Ada Uno'").run();
    const cookie = await session();
    const { id } = await prepare(cookie, { tables: '2' });
    const html = await read(cookie, `/console/evenings/${id}/`);
    expect(html).toContain(`/console/improvements/?of=${programme}&amp;source=evening`);
    const page = text(html);
    expect(page).toContain('Ada Un 1 :');
    expect(page).toContain('plus de mentors (3) que de tables (2)');
  });

  test('is planned anew from the next round on, for who is late and who is missing', async () => {
    const idOf = await people(three, four);
    const cookie = await session();
    const { id } = await prepare(cookie);
    await begin(id, 5);
    const before = await meetings(id);
    const page = await read(cookie, `/console/evenings/${id}/people/`);
    expect(text(page)).toContain('à partir de la manche 2');
    const late = await ready('mentee', 'Hal Retard', {}, programme);
    const fields = new URLSearchParams({ version: versionIn(page) });
    const there = [...three, ...four].filter((name) => name !== 'Bea Deux').map(idOf);
    for (const one of [...there, late]) fields.append('there', one);
    fields.set(`from-${late}`, '3');
    const sent = fields as unknown as Record<string, string>;
    const answer = await postAs(cookie, `/console/evenings/${id}/people/`, sent);
    expect(answer.status).toBe(303);
    const after = await meetings(id);
    expect(after.filter(({ round }) => round === 1)).toEqual(
      before.filter(({ round }) => round === 1),
    );
    expect(after.filter(({ round, mentor }) => round > 1 && mentor === idOf('Bea Deux'))).toEqual(
      [],
    );
    expect(after.filter(({ mentee }) => mentee === late).map(({ round }) => round)).toEqual([3]);
  });

  test('is not changed over what somebody else changed meanwhile', async () => {
    await people(three, four);
    const cookie = await session();
    const { id } = await prepare(cookie);
    const version = versionIn(await read(cookie, `/console/evenings/${id}/`));
    const same = { do: 'drop-sure', version: String(Number(version) - 1) };
    const late = await postAs(cookie, `/console/evenings/${id}/`, same);
    expect(late.status).toBe(409);
    expect(text(await late.text())).toContain('Rien n’a été changé');
    await postAs(cookie, `/console/evenings/${id}/`, { do: 'drop-sure', version });
    expect(await meetings(id)).toEqual([]);
  });

  test('planned anew by a form that is pressed twice is planned once; what somebody else was too late with stays in the form', async () => {
    const named = await people(three, four);
    const cookie = await session();
    const { id } = await prepare(cookie);
    const path = `/console/evenings/${id}/`;
    const day = new Date(Date.now() + 15 * 24 * hour).toISOString().slice(0, 10);
    const times = {
      ...{ do: 'change', day, starts: '18:30', ends: '19:00', round: '8', pause: '2', tables: '4' },
      place: 'Salle du fond',
    };
    const there = ['Ada Un', 'Bea Deux', 'Dan Quatre', 'Eve Cinq'].map(named);
    const twice = async (at: string, fields: Record<string, string>) => {
      const seen = await read(cookie, at);
      // The page of an evening begins with the form that proposes pairs.
      const key = keyIn(seen.slice(seen.indexOf('name="version"')));
      const form = new URLSearchParams({ version: versionIn(seen), key, ...fields });
      if (at !== path) for (const one of there) form.append('there', one);
      const presses = await Promise.all([postAs(cookie, at, form), postAs(cookie, at, form)]);
      for (const each of [...presses, await postAs(cookie, at, form)])
        expect([each.status, each.headers.get('Location')]).toEqual([
          303,
          `${path}?notice=planned`,
        ]);
      return versionIn(seen);
    };
    const old = await twice(path, times);
    await twice(`${path}people/`, {});
    const { results } = await env.DB.prepare('select version, place from evenings').all();
    expect(results).toEqual([{ version: 3, place: 'Salle du fond' }]);

    const late = { ...times, version: old, place: 'Ailleurs' };
    const change = await postAs(cookie, path, late);
    expect(change.status).toBe(409);
    expect(await change.text()).toContain('value="Ailleurs"');
    const guests = new URLSearchParams({ version: old, [`from-${named('Flo Six')}`]: '2' });
    for (const name of ['Caro Trois', 'Flo Six']) guests.append('there', named(name));
    const lost = await postAs(cookie, `${path}people/`, guests);
    expect(lost.status).toBe(409);
    const page = await lost.text();
    expect(text(page)).toContain('Rien n’a été changé');
    expect(page).toMatch(new RegExp(`value="${named('Flo Six')}" checked`));
    expect(page).toMatch(new RegExp(`name="from-${named('Flo Six')}" value="2"`));
  });
});

describe('what both say after an evening', () => {
  /** An evening that is over, and everybody's participation by name. */
  async function held(mentors = ['Ada Un', 'Bea Deux'], mentees = ['Dan Quatre', 'Eve Cinq']) {
    const idOf = await people(mentors, mentees);
    const cookie = await session();
    const { id } = await prepare(cookie);
    await begin(id, 120);
    const type = (name: string, said: Record<string, string>) =>
      postAs(cookie, `/console/evenings/${id}/ratings/`, {
        who: idOf(name),
        ...Object.fromEntries(
          Object.entries(said).map(([other, rating]) => [`said-${idOf(other)}`, rating]),
        ),
      });
    return { id, idOf, cookie, type };
  }

  test('is said on one’s own page, by a link that is mailed, and never shown to the other side', async () => {
    const { id, idOf, cookie } = await held();
    await postAs(cookie, `/console/evenings/${id}/`, { do: 'tell-ratings' });
    const email = 'dan.quatre.mentee@example.org';
    expect((await mailTo(email))?.subject).toBe('Avec qui continueriez-vous\u202f?');
    const dan = await enterAs(email);
    const at = `/mon-espace/evenings/${id}/`;
    expect(text(await (await askOwn('/mon-espace/', { cookie: dan })).text())).toContain(
      'Soirées de rencontres',
    );
    await sendOwn(at, { [`said-${idOf('Ada Un')}`]: 'gladly' }, { cookie: dan });
    const own = await (await askOwn(at, { cookie: dan })).text();
    expect(own).toMatch(new RegExp(`name="said-${idOf('Ada Un')}" value="gladly" checked`));
    const ada = await enterAs('ada.un.mentor@example.org');
    const theirs = await (await askOwn(at, { cookie: ada })).text();
    expect(theirs).not.toMatch(/value="gladly" checked/);
    const copied = await (await askOwn('/mon-espace/copy.json', { cookie: dan })).text();
    expect(copied).toContain('"gladly"');
    expect(await (await askOwn('/mon-espace/copy.json', { cookie: ada })).text()).not.toContain(
      'gladly',
    );
    expect((await askOwn('/mon-espace/evenings/another/', { cookie: dan })).status).toBe(404);
  });

  test('on paper changes only what is typed: what somebody said meanwhile on their own page stays', async () => {
    const { id, idOf, cookie } = await held();
    const [ada, bea] = [idOf('Ada Un'), idOf('Bea Deux')];
    const dan = await enterAs('dan.quatre.mentee@example.org');
    const at = `/mon-espace/evenings/${id}/`;
    const page = await (await askOwn(at, { cookie: dan })).text();
    expect(page).toContain(`name="seen-${ada}" value=""`);
    await sendOwn(at, { [`said-${ada}`]: 'gladly', [`seen-${ada}`]: '' }, { cookie: dan });
    const typed = await postAs(cookie, `/console/evenings/${id}/ratings/`, {
      who: idOf('Dan Quatre'),
      ...{
        [`said-${ada}`]: '',
        [`seen-${ada}`]: '',
        [`said-${bea}`]: 'perhaps',
        [`seen-${bea}`]: '',
      },
    });
    expect(typed.status).toBe(303);
    const own = await (await askOwn(at, { cookie: dan })).text();
    expect(own).toMatch(new RegExp(`name="said-${ada}" value="gladly" checked`));
    expect(own).toMatch(new RegExp(`name="said-${bea}" value="perhaps" checked`));
  });

  test('becomes pairs that are stable for both, in the workbench', async () => {
    const { id, idOf, cookie, type } = await held();
    const none = await postAs(cookie, `/console/evenings/${id}/`, { do: 'propose' });
    expect(none.status).toBe(422);
    expect(text(await none.text())).toContain('Aucun binôme ne se dessine');
    // Both mentees would rather have Ada; Ada would rather have Eve.
    await type('Dan Quatre', { 'Ada Un': 'gladly', 'Bea Deux': 'perhaps' });
    await type('Eve Cinq', { 'Ada Un': 'gladly', 'Bea Deux': 'perhaps' });
    await type('Ada Un', { 'Dan Quatre': 'perhaps', 'Eve Cinq': 'gladly' });
    await type('Bea Deux', { 'Dan Quatre': 'perhaps', 'Eve Cinq': 'gladly' });
    const begun = await postAs(cookie, `/console/evenings/${id}/`, { do: 'propose' });
    const location = begun.headers.get('Location') ?? '';
    const proposal = /proposals\/([^/]+)\//.exec(location)?.[1] ?? '';
    expect(Object.fromEntries(await standing(proposal))).toEqual({
      [idOf('Eve Cinq')]: idOf('Ada Un'),
      [idOf('Dan Quatre')]: idOf('Bea Deux'),
    });
    const page = text(await read(cookie, location));
    expect(page).toContain('d’après les avis des deux');
    const two = `pair/?mentor=${idOf('Ada Un')}&mentee=${idOf('Dan Quatre')}`;
    const why = text(await read(cookie, `/console/proposals/${proposal}/${two}`));
    expect(why).toContain('Dan Quatre : Volontiers');
    expect(why).toContain('Ada Un : Pourquoi pas');
    expect(why).toContain('ce sont les avis des deux qui décident');
    await type('Bea Deux', { 'Dan Quatre': 'no', 'Eve Cinq': 'gladly' });
    const version = versionIn(await read(cookie, `/console/proposals/${proposal}/`));
    await postAs(cookie, `/console/proposals/${proposal}/`, {
      ...{ do: 'run', aim: 'total', least: '0', version },
    });
    expect(Object.fromEntries(await standing(proposal))).toEqual({
      [idOf('Eve Cinq')]: idOf('Ada Un'),
      [idOf('Dan Quatre')]: null,
    });
  });

  test('is kept where a page of before did not ask for it, and nothing of rounds to come is taken', async () => {
    const { id, idOf, cookie, type } = await held();
    await type('Dan Quatre', { 'Ada Un': 'gladly', 'Bea Deux': 'no' });
    await type('Dan Quatre', { 'Ada Un': 'perhaps' });
    const said = async () =>
      (
        await env.DB.prepare(
          'select mentor, mentee_said as said from evening_meetings where evening = ? and mentee = ?',
        )
          .bind(id, idOf('Dan Quatre'))
          .all<{ mentor: string; said: string }>()
      ).results.map((one) => [one.mentor, one.said]);
    const rated = Object.fromEntries(await said());
    expect(rated).toEqual({ [idOf('Ada Un')]: 'perhaps', [idOf('Bea Deux')]: 'no' });
    await begin(id, -60);
    await type('Dan Quatre', { 'Ada Un': 'no' });
    expect(Object.fromEntries(await said())).toEqual(rated);
    expect(text(await read(cookie, `/console/evenings/${id}/ratings/`))).toContain(
      'Aucune rencontre n’a encore commencé',
    );
  });

  test('goes a year after the evening, with the evening', async () => {
    const { id, type } = await held();
    await type('Ada Un', { 'Dan Quatre': 'gladly' });
    const db = openDatabase(env.DB);
    await forgetOldEvenings(db, Date.now() + 364 * 24 * hour);
    expect((await meetings(id)).length).toBeGreaterThan(0);
    await forgetOldEvenings(db, Date.now() + 367 * 24 * hour);
    expect(await meetings(id)).toEqual([]);
    expect(await env.DB.prepare('select count(*) as n from evening_people').first('n')).toBe(0);
  });

  test('goes with whoever is erased, as they leave the evening', async () => {
    const { id, idOf, type } = await held();
    await type('Ada Un', { 'Dan Quatre': 'gladly' });
    const gone = idOf('Dan Quatre');
    await env.DB.prepare('delete from submissions where participation = ?').bind(gone).run();
    await env.DB.prepare('delete from participations where id = ?').bind(gone).run();
    expect((await meetings(id)).map(({ mentee }) => mentee)).not.toContain(gone);
    expect(
      await env.DB.prepare('select count(*) n from evening_people where participation = ?')
        .bind(gone)
        .first('n'),
    ).toBe(0);
  });
});
