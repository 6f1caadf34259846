import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../db/open.ts';
import { env, session } from '../../../tests/support/console/console.ts';
import {
  keyIn,
  postAs,
  read,
  ready,
  versionIn,
} from '../../../tests/support/participant/proposal.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';
import { forgetOldGatherings } from '../../actions/gatherings/plan.ts';
import { forget } from '../../schedule/forget.ts';

const programme = 'leadership';
const hour = 3_600_000;
const day = 24 * hour;

beforeEach(() => nothingStored());

const text = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ');

const dayIn = (days: number): string =>
  new Date(Date.now() + days * day).toISOString().slice(0, 10);

const usual = () => ({
  ...{ programme, kind: 'club', forWhom: 'mentor', title: 'Club de mars', day: dayIn(14) },
  ...{
    time: '18:30',
    minutes: '90',
    place: 'Salle 2',
    host: 'Maud Coach',
    agenda: 'Un tour de table',
  },
});

/** Plans a gathering as a coordinator does. */
async function plan(cookie: string, more: Record<string, string> = {}) {
  const answer = await postAs(cookie, '/console/new-gathering/', {
    ...{ key: crypto.randomUUID(), ...usual(), ...more },
  });
  const location = answer.headers.get('Location') ?? '';
  return { answer, id: /gatherings\/([^/]+)\//.exec(location)?.[1] ?? '' };
}

/** Changes a gathering as it stands. */
async function step(cookie: string, id: string, fields: Record<string, string>, page = '') {
  const version = versionIn(await read(cookie, `/console/gatherings/${id}/${page}`));
  return postAs(cookie, `/console/gatherings/${id}/${page}`, { version, ...fields });
}

const stored = async () =>
  (
    await env.DB.prepare('select * from gatherings order by starts_at').all<
      Record<string, unknown>
    >()
  ).results;

/** Lets a gathering begin so many hours ago. */
const begin = (id: string, hours: number) =>
  env.DB.prepare('update gatherings set starts_at = ? where id = ?')
    .bind(Date.now() - hours * hour, id)
    .run();

describe('a gathering', () => {
  test('is planned, listed among what comes, and reads as it was typed', async () => {
    const cookie = await session();
    const { answer, id } = await plan(cookie);
    expect(answer.status).toBe(303);
    const page = text(await read(cookie, `/console/gatherings/${id}/?notice=planned`));
    for (const said of [
      'Club de mars',
      'Club des mentors',
      'Salle 2',
      'Maud Coach',
      'Un tour de table',
    ])
      expect(page).toContain(said);
    expect(page).toContain('Le rendez-vous est annoncé.');
    expect(text(await read(cookie, '/console/gatherings/'))).toMatch(/À venir .*Club de mars/);
    expect(text(await read(cookie, '/en/console/gatherings/'))).toMatch(/Coming .*Mentors’ club/);
    expect(text(await read(cookie, '/console/gatherings/?programme=integration'))).toContain(
      'Aucun rendez-vous à venir.',
    );
  });

  test('is one, however often its form is sent', async () => {
    const cookie = await session();
    const key = crypto.randomUUID();
    const [one, other] = [await plan(cookie, { key }), await plan(cookie, { key })];
    expect([one.id, other.id, other.answer.status]).toEqual([key, key, 303]);
    expect(await stored()).toHaveLength(1);
    // Changed after going back, it is another: nothing that was typed is lost.
    const changed = await plan(cookie, { key, title: 'Autre' });
    expect((await stored()).map(({ title }) => title).sort()).toEqual(['Autre', 'Club de mars']);
    expect(changed.id).not.toBe(key);
  });

  test('changed by a form that is pressed twice is changed once, and whoever pressed reads that it is done', async () => {
    const cookie = await session();
    const { id } = await plan(cookie);
    await begin(id, 30);
    const press = async (page: string, fields: Record<string, string>) => {
      const path = `/console/gatherings/${id}/${page}`;
      const seen = await read(cookie, path);
      const form = { version: versionIn(seen), key: keyIn(seen), ...fields };
      const both = await Promise.all([postAs(cookie, path, form), postAs(cookie, path, form)]);
      const again = [...both, await postAs(cookie, path, form)];
      // The same form with other words in it, after going back, is not taken for what it did before.
      const other = await postAs(cookie, path, { ...form, notes: 'Autre', title: 'Autre' });
      expect(other.status).toBe(409);
      return again.map((each) => [each.status, each.headers.get('Location')]);
    };
    const thrice = (notice: string) =>
      Array(3).fill([303, `/console/gatherings/${id}/?notice=${notice}`]);
    const retitled = { ...usual(), title: 'Club d’avril' };
    expect(await press('change/', retitled)).toEqual(thrice('changed'));
    await begin(id, 30);
    for (const [step, notice] of [
      ['attendance', 'attended'],
      ['notes', 'noted'],
      ['cancel-sure', 'cancelled'],
      ['restore', 'restored'],
    ] as const)
      expect(await press('', { do: step, notes: 'Bien', helpers: '2' })).toEqual(thrice(notice));
    expect((await stored())[0]).toMatchObject({ version: 6, notes: 'Bien', title: 'Club d’avril' });
  });

  test.each([
    [{ title: ' ' }, 'Donnez un titre'],
    [{ title: 'x'.repeat(121) }, 'Ce texte tient en 120 caractères'],
    [{ day: '2027-02-30' }, 'Écrivez un jour qui existe'],
    [{ day: dayIn(-400) }, 'Ce jour est passé depuis plus d’un an'],
    [{ day: dayIn(400) }, 'Ce jour est à plus d’un an'],
    [{ time: 'midi' }, 'Écrivez une heure'],
    [{ minutes: '5' }, 'Écrivez un nombre entier de 10 à 720'],
  ])('of %o is refused in a sentence, and nothing typed is lost', async (wrong, said) => {
    const { answer } = await plan(await session(), wrong);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(text(page)).toContain(said);
    expect(page).toContain('Un tour de table');
    expect(await stored()).toEqual([]);
  });

  test('that took place already is planned afterwards, so that it counts', async () => {
    const { answer } = await plan(await session(), { day: dayIn(-20) });
    expect(answer.status).toBe(303);
  });

  test('is changed, cancelled and restored, each time with a number that grows', async () => {
    const cookie = await session();
    const { id } = await plan(cookie);
    const changed = await step(cookie, id, { ...usual(), title: 'Club d’avril' }, 'change/');
    expect(changed.headers.get('Location')).toContain('notice=changed');
    const asked = await step(cookie, id, { do: 'cancel' });
    expect(text(await asked.text())).toContain('Oui, annuler ce rendez-vous');
    expect((await stored())[0]).toMatchObject({ version: 2, cancelled_at: null });
    await step(cookie, id, { do: 'cancel-sure' });
    expect((await stored())[0]).toMatchObject({ version: 3, title: 'Club d’avril' });
    expect(text(await read(cookie, `/console/gatherings/${id}/`))).toContain(
      'Ce rendez-vous est annulé',
    );
    await step(cookie, id, { do: 'restore' });
    expect((await stored())[0]).toMatchObject({ version: 4, cancelled_at: null });
  });

  test('that somebody else changed meanwhile is not changed, and what was typed comes back', async () => {
    const cookie = await session();
    const { id } = await plan(cookie);
    const old = versionIn(await read(cookie, `/console/gatherings/${id}/`));
    await step(cookie, id, { do: 'notes', notes: 'Les premières' });
    const late = { version: old };
    const change = await postAs(cookie, `/console/gatherings/${id}/change/`, {
      ...{ ...usual(), ...late, title: 'Mon titre' },
    });
    expect(change.status).toBe(409);
    expect(await change.text()).toContain('Mon titre');
    const notes = await postAs(cookie, `/console/gatherings/${id}/`, {
      ...{ ...late, do: 'notes', notes: 'Les secondes' },
    });
    expect(notes.status).toBe(409);
    const page = text(await notes.text());
    expect(page).toContain('Rien n’a été enregistré');
    expect(page).toMatch(/Les premières.*Les secondes/);
    expect((await stored())[0]).toMatchObject({ notes: 'Les premières', title: 'Club de mars' });
  });

  test('is not seen and not changed by who sees another programme, nor changed by a reader', async () => {
    const { id } = await plan(await session());
    const other = await session({ programmes: ['integration'] });
    expect(text(await read(other, '/console/gatherings/'))).not.toContain('Club de mars');
    expect((await step(other, id, { do: 'cancel-sure' })).status).toBe(404);
    expect((await plan(other)).answer.status).toBe(422);
    const reader = await session({ role: 'reader' });
    const page = await read(reader, `/console/gatherings/${id}/`);
    expect(page).toContain('Club de mars');
    expect(/<main[\s\S]*<\/main>/.exec(page)?.[0]).not.toContain('<form');
    expect((await step(reader, id, { do: 'cancel-sure' })).status).toBe(403);
    expect((await stored())[0]).toMatchObject({ version: 1 });
  });
});

describe('who was there', () => {
  test('is asked once it has begun', async () => {
    const cookie = await session();
    const { id } = await plan(cookie);
    expect(text(await read(cookie, `/console/gatherings/${id}/`))).toContain(
      'dès que le rendez-vous aura commencé',
    );
    await begin(id, 30);
    expect(text(await read(cookie, '/console/gatherings/'))).toMatch(/Passés .*à noter/);
  });

  test('is ticked by name, counted beside it, and adds up to hours of all and of volunteers', async () => {
    const ada = await ready('mentor', 'Ada Un', {}, programme);
    await ready('mentor', 'Bea Deux', {}, programme);
    const dan = await ready('mentee', 'Dan Trois', {}, programme);
    const stranger = await ready('mentor', 'Zoé Ailleurs', {}, 'integration');
    const cookie = await session();
    const { id } = await plan(cookie, { forWhom: 'both', minutes: '120' });
    await begin(id, 30);
    const page = await read(cookie, `/console/gatherings/${id}/`);
    for (const name of ['Ada Un', 'Bea Deux', 'Dan Trois']) expect(page).toContain(name);
    expect(page).not.toContain('Zoé Ailleurs');
    const body = new URLSearchParams({
      ...{ version: versionIn(page), do: 'attendance' },
      ...{ moreMentors: '1', moreMentees: '', helpers: '2' },
    });
    for (const there of [ada, dan, stranger]) body.append('there', there);
    const answer = await postAs(cookie, `/console/gatherings/${id}/`, body);
    expect(answer.headers.get('Location')).toContain('notice=attended');
    expect((await stored())[0]).toMatchObject({ mentors: 2, mentees: 1, helpers: 2 });
    const seen = await read(cookie, `/console/gatherings/${id}/`);
    // Two hours of five people; of two mentors and two helpers, eight.
    expect(text(seen)).toContain('10, dont 8 de bénévoles');
    expect(seen).toMatch(new RegExp(`value="${ada}" checked`));
    expect(seen).toMatch(/name="moreMentors" value="1"/);
    const list = text(await read(cookie, '/console/gatherings/'));
    expect(list).toMatch(
      /1 rendez-vous tenu en un an .*10 heures données par tous .*8 dont heures/,
    );
  });

  test('who was erased leaves the list; how many were there stays', async () => {
    const ada = await ready('mentor', 'Ada Un', {}, programme);
    const cookie = await session();
    const { id } = await plan(cookie);
    await begin(id, 30);
    await step(cookie, id, { do: 'attendance', there: ada, moreMentors: '0', helpers: '0' });
    await env.DB.prepare(`delete from submissions where participation = ?`).bind(ada).run();
    const { results } = await env.DB.prepare('select * from gathering_people').all();
    expect(results).toEqual([]);
    expect((await stored())[0]).toMatchObject({ mentors: 1 });
    expect(await read(cookie, `/console/gatherings/${id}/`)).toMatch(
      /name="moreMentors" value="1"/,
    );
  });

  test('a count that is none is said beside its field, and ticks are not lost', async () => {
    const ada = await ready('mentor', 'Ada Un', {}, programme);
    const cookie = await session();
    const { id } = await plan(cookie);
    await begin(id, 30);
    const answer = await step(cookie, id, { do: 'attendance', there: ada, helpers: 'deux' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('value="deux"');
    expect(page).toMatch(new RegExp(`value="${ada}" checked`));
  });
});

test('gatherings go after two years, with who was there', async () => {
  const ada = await ready('mentor', 'Ada Un', {}, programme);
  const cookie = await session();
  const { id } = await plan(cookie);
  await begin(id, 30);
  await step(cookie, id, { do: 'attendance', there: ada });
  await forgetOldGatherings(openDatabase(env.DB), Date.now() + 700 * day);
  expect(await stored()).toHaveLength(1);
  // The job looks for them in its turn, which comes every few hours.
  const later = Date.now() + 734 * day;
  for (const hours of [0, 1, 2, 3, 4])
    await forget({ env, db: openDatabase(env.DB), now: later + hours * hour, left: () => 25 });
  expect(await stored()).toEqual([]);
  const { results } = await env.DB.prepare('select * from gathering_people').all();
  expect(results).toEqual([]);
});
