import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { apply, ask, enterAs, mailing, send } from '../../tests/support/participant/participant.ts';
import { backup } from '../../tests/support/worker/backup.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { env, everythingStored, rowCounts } from '../../tests/support/worker/visitor.ts';
import { eraseAgain } from '../actions/erased/erase-again.ts';
import { deliver } from '../actions/messages/deliver.ts';
import { tidyOutbox } from '../actions/messages/tidy-outbox.ts';
import { eraseSubmissions } from '../actions/submissions/erase-submissions.ts';
import type { Env } from '../env.ts';
import { erasureNotes } from '../http/erasure-notes.ts';
import { runJob } from './job.ts';

const canary = 'canari.oublie@example.org';
const name = 'Canari Oublié';
const other = 'temoin.reste@example.org';
const isThem = /canari|oubli[ée]/i;

const db = openDatabase(env.DB);
const notes = () => erasureNotes(env) ?? expect.unreachable('no second database is bound');
const ids = async () =>
  (
    await env.DB.prepare('select id from submissions where instr(answers, ?)')
      .bind(canary)
      .all<{ id: string }>()
  ).results.map(({ id }) => id);
const idOf = async () => (await ids())[0] ?? '';

/** What the platform has the Worker do every two minutes. */
const run = (house: Env = mailing) => runJob(house, Date.now());
const noted = async () =>
  (await env.ERASED?.prepare('select * from erasures').all())?.results ?? [];

const said: string[] = [];
beforeEach(async () => {
  said.length = 0;
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...all) => void said.push(all.join(' ')));
  await nothingStored();
  await apply(canary, name);
  await apply(other, 'Un Témoin');
});
afterEach(() => vi.restoreAllMocks());

/** One database or the other, refusing every batch. */
const failing = (which: 'DB' | 'ERASED', times = Number.POSITIVE_INFINITY): Env => {
  let left = times;
  return {
    ...mailing,
    [which]: new Proxy(env[which] as D1Database, {
      get: (d1, key: keyof D1Database) =>
        key === 'batch'
          ? (all: D1PreparedStatement[]) => {
              left -= 1;
              return left >= 0 ? Promise.reject(new Error('D1_ERROR: down')) : d1.batch(all);
            }
          : (d1[key] as (...all: never[]) => unknown).bind(d1),
    }),
  };
};

describe('privacy: a backup that is put back', () => {
  test('brings back nobody who had everything erased: they are gone at the next run, from every table, log, export and message', async () => {
    const cookie = await enterAs(canary);
    const putBack = await backup();
    await send('/mon-espace/erase/', { email: canary }, { cookie });
    await run();
    await tidyOutbox(db, Date.now());
    expect(await everythingStored()).not.toMatch(isThem);
    await putBack();
    expect(await everythingStored()).toMatch(isThem);
    const rows = await rowCounts();
    await run();
    expect(await everythingStored()).not.toMatch(isThem);
    expect(await everythingStored()).toContain('Un Témoin');
    expect(said.join('\n')).not.toMatch(isThem);
    expect((await ask('/mon-espace/', { cookie })).status).toBe(303);
    const after = await rowCounts();
    for (const table of ['submissions', 'people', 'participations'])
      expect(after[table], table).toBe((rows[table] ?? 0) - 1);
    expect(await env.DB.prepare("select who from audit where action = 'erase'").first('who')).toBe(
      'schedule',
    );
  });

  test('brings back nothing that a coordinator erased, nor what it was put back for twice', async () => {
    const putBack = await backup();
    const erasing = { ids: await ids(), notes: notes(), who: 'local', scope: 'all' as const };
    await eraseSubmissions(db, { ...erasing, now: Date.now() });
    for (let times = 0; times < 2; times += 1) {
      await putBack();
      await run();
      expect(await everythingStored()).not.toMatch(isThem);
    }
  });

  test('brings many back a slice a run, until nobody is left', async () => {
    for (let times = 0; times < 29; times += 1) await apply(canary, name);
    const putBack = await backup();
    const all = await ids();
    expect(all).toHaveLength(30);
    await eraseSubmissions(db, { ids: all, notes: notes(), who: 'local', scope: 'all', now: 1 });
    await putBack();
    const erased = [];
    for (let times = 0; times < 4; times += 1) erased.push(await eraseAgain(db, notes(), 10));
    expect(erased).toEqual([12, 12, 6, 0]);
    expect(await ids()).toEqual([]);
  });

  test('leaves whoever signed up again with the same address alone', async () => {
    const before = await idOf();
    const erasing = { notes: notes(), who: 'local', scope: 'all' as const, now: Date.now() };
    await eraseSubmissions(db, { ids: [before], ...erasing });
    await apply(canary, name);
    const after = await ids();
    await run();
    expect(await ids()).toEqual(after);
    expect(after).not.toContain(before);
  });
});

describe('the note of an erasure', () => {
  const erase = (now = Date.now()) =>
    ids().then((all) =>
      eraseSubmissions(db, { ids: all, notes: notes(), who: 'local', scope: 'all', now }),
    );

  test('holds no name, no address and no id that anybody can read, and is forgotten after thirty-five days', async () => {
    const id = await idOf();
    await erase();
    const [note, ...others] = await noted();
    expect(others).toEqual([]);
    expect(Object.keys(note ?? {}).sort()).toEqual(['at', 'id', 'sealed']);
    expect(JSON.stringify(note)).not.toContain(id.slice(0, 8));
    const day = 24 * 60 * 60_000;
    await eraseAgain(db, notes(), Date.now() + 34 * day);
    expect(await noted()).toHaveLength(1);
    await eraseAgain(db, notes(), Date.now() + 36 * day);
    expect(await noted()).toEqual([]);
  });

  test('that cannot be stored keeps everything as it is: nothing is erased, and that is said', async () => {
    const cookie = await enterAs(canary);
    const house = failing('ERASED');
    const answer = await send('/mon-espace/erase/', { email: canary }, { cookie, house });
    expect(answer.status).toBe(503);
    expect(await ids()).toHaveLength(1);
    expect((await ask('/mon-espace/', { cookie })).status).toBe(200);
  });

  test('comes first: where the database fails after it, the next run erases, and the page says so', async () => {
    const cookie = await enterAs(canary);
    const house = failing('DB');
    const answer = await send('/mon-espace/erase/', { email: canary }, { cookie, house });
    expect(answer.headers.get('Location')).toBe('/recevoir-mon-lien/?notice=erasing');
    const html = await (await ask('/recevoir-mon-lien/?notice=erasing')).text();
    expect(html).toContain('Tout va être effacé');
    expect(await ids()).toHaveLength(1);
    await run();
    expect(await ids()).toEqual([]);
  });

  test('costs a run in which nothing happened no row written', async () => {
    await run();
    await run();
    const before = JSON.stringify(await env.DB.prepare('select * from erasures_seen').all());
    const write = vi.spyOn(env.DB, 'batch');
    await eraseAgain(openDatabase(env.DB), notes(), Date.now());
    expect(write).not.toHaveBeenCalled();
    expect(
      JSON.parse(JSON.stringify(await env.DB.prepare('select * from erasures_seen').all())).results,
    ).toEqual(JSON.parse(before).results);
  });

  test('cannot be read with another key: such a note is passed over', async () => {
    const putBack = await backup();
    await erase();
    await putBack();
    expect(await eraseAgain(db, { ...notes(), key: 'ab'.repeat(32) }, Date.now())).toBe(0);
    expect(await ids()).toHaveLength(1);
  });
});

test('a house that has no second database erases as before, and promises nothing of backups', async () => {
  const { ERASED, ...house } = mailing;
  expect(ERASED).toBeDefined();
  const cookie = await enterAs(canary);
  const page = async (from: Env) =>
    (await ask('/mon-espace/erase/', { cookie, house: from })).text();
  expect(await page(mailing)).toContain('effacé de nouveau');
  expect(await page(house)).not.toContain('effacé de nouveau');
  await send('/mon-espace/erase/', { email: canary }, { cookie, house });
  expect(await ids()).toEqual([]);
  await run(house);
});

test('bad input: whoever has everything erased while a mail to them is on its way leaves nothing of it', async () => {
  const cookie = await enterAs(canary);
  await deliver(db, {
    clock: () => Date.now(),
    most: 50,
    send: async ({ recipient }) => {
      if (recipient === canary)
        await send('/mon-espace/erase/', { email: canary }, { cookie, house: env });
      return { is: 'later', reason: 'slow' };
    },
  });
  expect(await everythingStored()).not.toMatch(isThem);
});
