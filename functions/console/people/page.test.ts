import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '../../../db/commit.ts';
import { addMessage } from '../../../db/messages/store.ts';
import { askAs, db, env, send, session } from '../../../tests/support/console/console.ts';
import { firstForm, submit, withForms } from '../../../tests/support/console/forms.ts';
import { nothingStored } from '../../../tests/support/worker/nothing-stored.ts';

const form = { ...firstForm('whole-page'), does: 'enrol_mentor' } as const;
const given = withForms(form);
const day = 24 * 60 * 60_000;
let cookie = '';
let person = '';
let participation = '';

beforeEach(async () => {
  await nothingStored('links', 'own_sessions', 'console_sessions', 'coordinators');
  cookie = await session();
  await submit(form, {
    ...{ programme: 'leadership', name: 'Paule Entière', email: 'paule.entiere@example.org' },
  });
  await env.DB.prepare("update participations set standing = 'accepted'").run();
  const row = await env.DB.prepare('select id, person from participations').first<{
    id: string;
    person: string;
  }>();
  [person, participation] = [row?.person ?? '', row?.id ?? ''];
});

const post = (fields: Record<string, string>, by = cookie) =>
  send(by, `/console/people/${person}/`, { participation, ...fields }, {}, given);
const page = async (by = cookie) =>
  (await askAs(by, `/console/people/${person}/`, {}, given)).text();
const list = async (query = '') =>
  (await askAs(cookie, `/console/people/${query}`, {}, given)).text();
const events = async () =>
  (await env.DB.prepare('select what from events order by id').all<{ what: string }>()).results.map(
    ({ what }) => what,
  );

describe('an ambassador', () => {
  test('is marked, shown in the list, chosen by, and no longer; pressed twice it is done once', async () => {
    expect(await list('?ambassador=yes')).not.toContain('Paule');
    await post({ ambassador: 'yes' });
    expect((await post({ ambassador: 'yes' })).status).toBe(303);
    expect(await list()).toContain('fait connaître le programme');
    for (const query of ['', '&programme=leadership', '&role=mentor&sort=newest', '&sort=oldest'])
      expect(await list(`?ambassador=yes${query}`)).toContain('Paule');
    expect(await list('?ambassador=yes&programme=integration')).not.toContain('Paule');
    await post({ ambassador: 'no' });
    expect(await list('?ambassador=yes')).not.toContain('Paule');
    expect(await events()).toEqual(['ambassador', 'ambassador_ended']);
  });

  test('is marked by no reader, and by nobody of another programme', async () => {
    const reader = await session({ who: 'mark-reader@example.org', role: 'reader' });
    const foreign = await session({ who: 'mark-foreign@example.org', programmes: ['integration'] });
    expect((await post({ ambassador: 'yes' }, reader)).status).toBe(403);
    await post({ ambassador: 'yes' }, foreign);
    expect(await events()).toEqual([]);
    expect(await page(reader)).not.toContain('name="ambassador"');
  });
});

describe('a note of an interview', () => {
  const author = () => session({ who: 'note-author@example.org' });
  const notes = async () =>
    (
      await env.DB.prepare(
        'select id, note, who, corrects, taken_back_at from interviews order by id',
      ).all<{
        id: number;
        note: string;
        corrects: number | null;
        taken_back_at: number | null;
      }>()
    ).results;
  const first = async () => String((await notes())[0]?.id);

  test('is corrected by who wrote it; what it said before is kept, folded away', async () => {
    const by = await author();
    await post({ note: 'Premier texte' }, by);
    await post({ note: 'Second texte', corrects: await first() }, by);
    const text = await page(by);
    expect(text.indexOf('Second texte')).toBeLessThan(text.indexOf('Premier texte'));
    expect(text).toContain('Ce qui était écrit');
    expect(await notes()).toHaveLength(2);
  });

  test('is corrected once by two who do at the same time: the second is told, with their text', async () => {
    const by = await author();
    await post({ note: 'Premier texte' }, by);
    const corrects = await first();
    await post({ note: 'Second texte', corrects }, by);
    const answer = await post({ note: 'Autre onglet', corrects }, by);
    expect(answer.status).toBe(409);
    expect(await answer.text()).not.toContain('undefined');
    expect(await notes()).toHaveLength(2);
  });

  test('is taken back: nobody reads it at once, and it can be corrected no more', async () => {
    const by = await author();
    await post({ note: 'À retirer' }, by);
    const back = await first();
    expect((await post({ back, note: 'À retirer' }, by)).status).toBe(303);
    expect(await page(by)).toContain('Note retirée le');
    expect((await post({ note: 'Encore', corrects: back }, by)).status).toBe(409);
    expect((await post({ back }, by)).status).toBe(409);
    expect(await notes()).toHaveLength(1);
  });

  test('is nobody else’s: not an owner’s, not a reader’s, not that of another programme', async () => {
    await post({ note: 'Texte d’autrui' }, await author());
    const corrects = await first();
    const foreign = await session({ who: 'note-foreign@example.org', programmes: ['integration'] });
    for (const by of [cookie, foreign]) {
      await post({ note: 'Changé', corrects }, by);
      await post({ back: corrects }, by);
    }
    for (const wrong of ['', '0', '-1', 'x', '99999999999999999999'])
      await post({ back: wrong }, cookie);
    expect((await notes()).map(({ note, taken_back_at }) => [note, taken_back_at])).toEqual([
      ['Texte d’autrui', null],
    ]);
    expect(await page()).not.toContain('Corriger ou retirer');
  });

  test('goes with the person, what it said before too', async () => {
    const by = await author();
    await post({ note: 'Premier texte' }, by);
    await post({ note: 'Second texte', corrects: await first() }, by);
    await env.DB.prepare('delete from submissions').run();
    expect(await notes()).toEqual([]);
  });
});

describe('how a person is reached', () => {
  const letter = { language: 'fr', name: 'receipt', plain: '', html: '', now: 1 } as const;
  const write = (key: string, recipient: string, programme: string | null, of: string | null) =>
    commit(db, [
      addMessage(db, { ...letter, key, recipient, programme, person: of, subject: `Objet ${key}` }),
    ]);

  test('stands on their page: mails by who they are and by their address, each opening, as far as one sees', async () => {
    await write('by-person', 'ancienne@example.org', 'leadership', person);
    await write('by-address', 'Paule.Entiere@example.org', 'leadership', null);
    await write('of-none', 'paule.entiere@example.org', null, person);
    await write('of-other', 'autre@example.org', 'leadership', null);
    const text = await page();
    for (const key of ['by-person', 'by-address', 'of-none'])
      expect(text).toContain(`href="/console/messages/${key}/"`);
    expect(text).not.toContain('of-other');
    const narrow = await session({ who: 'page-narrow@example.org', programmes: ['leadership'] });
    const seen = await page(narrow);
    expect(seen).toContain('by-person');
    expect(seen).not.toContain('of-none');
  });

  test('links that are good are listed, without what opens them, and taken back with every open page', async () => {
    const now = Date.now();
    const link = (id: string, until: number, revoked: number | null) =>
      env.DB.prepare(
        "insert into links (id, purpose, person, created_at, expires_at, revoked_at) values (?, 'space', ?, ?, ?, ?)",
      )
        .bind(id, person, now, until, revoked)
        .run();
    await link('good-link-1', now + 5 * day, null);
    await link('ended-link1', now - 1, null);
    await link('taken-link1', now + day, now);
    await env.DB.prepare(
      "insert into own_sessions (hash, person, stays, created_at, seen_at) values ('h', ?, 1, ?, ?)",
    )
      .bind(person, now, now)
      .run();
    const text = await page();
    expect(text.match(/Vers son espace/g)).toHaveLength(1);
    expect(text).not.toContain('good-link-1');
    const reader = await session({ who: 'links-reader@example.org', role: 'reader' });
    const foreign = await session({
      who: 'links-foreign@example.org',
      programmes: ['integration'],
    });
    expect((await post({ revoke: 'all' }, reader)).status).toBe(403);
    expect((await post({ revoke: 'all' }, foreign)).status).toBe(404);
    expect(await page()).toContain('Vers son espace');
    expect((await post({ revoke: 'all' })).status).toBe(303);
    expect(await page()).not.toContain('Vers son espace');
    expect(await env.DB.prepare('select count(*) as n from own_sessions').first('n')).toBe(0);
  });
});

test('what is posted from elsewhere marks nobody', async () => {
  const answer = await askAs(
    cookie,
    `/console/people/${person}/`,
    {
      method: 'POST',
      body: new URLSearchParams({ ambassador: 'yes', participation }),
      headers: { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' },
    },
    given,
  );
  expect(answer.status).toBe(403);
  expect(await events()).toEqual([]);
});
