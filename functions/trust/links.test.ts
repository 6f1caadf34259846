import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  apply,
  ask,
  codeIn,
  enterAs,
  linkFor,
  linkIn,
  mailTo,
  send,
} from '../../tests/support/participant/participant.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { env, everythingStored } from '../../tests/support/worker/visitor.ts';

const email = 'trust.links@example.org';
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const day = 86_400_000;

beforeEach(async () => {
  await nothingStored('links');
  await apply(email);
});
afterEach(() => void vi.useRealTimers());

const enter = (code: string, typed = email) => send('/lien/', { code, email: typed });
const cookieOf = (answer: Response) => (answer.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';

describe('links: guessing, replay, expiry, GET/HEAD by scanners', () => {
  test('guessing: no sign of a secret may be another, no link lends its secret to another, and all that is wrong sounds alike', async () => {
    const code = codeIn(await linkFor(email));
    const [id = '', secret = ''] = code.split('.');
    const guesses = [...secret].map((sign, at) => {
      const other = signs[(signs.indexOf(sign) + 1 + (at % 7)) % signs.length] ?? 'A';
      return `${id}.${secret.slice(0, at)}${other}${secret.slice(at + 1)}`;
    });
    const strangers = [`${'A'.repeat(11)}.${secret}`, `${[...id].reverse().join('')}.${secret}`];
    const before = await everythingStored();
    const said = new Set<string>();
    for (const guess of [...guesses, ...strangers]) {
      const answer = await enter(guess);
      expect(answer.status).toBe(422);
      expect(answer.headers.get('Set-Cookie')).toBeNull();
      said.add((await answer.text()).replaceAll(guess, ''));
    }
    expect(said.size).toBe(1);
    expect(await everythingStored()).toBe(before);
    expect((await enter(code)).status).toBe(303);
  });

  test('replay: a cookie that was closed, a link that was taken back and one that belongs to somebody else open nothing', async () => {
    const code = codeIn(await linkFor(email));
    const cookie = cookieOf(await enter(code));
    await apply('other.links@example.org', 'Autre Personne');
    expect((await enter(code, 'other.links@example.org')).status).toBe(422);
    await send('/mon-espace/close-everywhere/', {}, { cookie });
    expect((await ask('/mon-espace/', { cookie })).status).toBe(303);
    expect((await enter(code)).status).toBe(422);
    // Of what is done once, the second time is none. A new link comes ten minutes after the last one.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
    const own = await enterAs(email);
    await send('/mon-espace/address/', { email: 'new.links@example.org' }, { cookie: own });
    const confirming = codeIn((await linkIn('new.links@example.org')) ?? '');
    expect((await enter(confirming, 'new.links@example.org')).status).toBe(303);
    const before = await env.DB.prepare('select email, address_key from people order by id').all();
    await enter(confirming, 'new.links@example.org');
    expect(
      (await env.DB.prepare('select email, address_key from people order by id').all()).results,
    ).toEqual(before.results);
  });

  test('expiry: a link is good to the last second of the day that its mail names, over a change of clocks too, and not a second longer', async () => {
    const begun = Date.UTC(2026, 9, 20, 8);
    vi.useFakeTimers({ toFake: ['Date'], now: begun });
    await nothingStored();
    await apply(email);
    const code = codeIn(await linkFor(email));
    expect((await mailTo(email))?.plain.replaceAll('\u00a0', ' ')).toContain(
      'mardi 3 novembre 2026',
    );
    const itsEnd = Date.UTC(2026, 10, 3, 23);
    vi.setSystemTime(itsEnd - 1000);
    expect((await enter(code)).status).toBe(303);
    vi.setSystemTime(itsEnd + 1000);
    expect((await enter(code)).status).toBe(422);
    // A clock that went back gives nothing that it had not given before.
    vi.setSystemTime(begun - day);
    expect((await enter(code)).status).toBe(303);
  });

  test('GET/HEAD by scanners: whatever is opened, however often and by whatever it is called, changes and shows nothing', async () => {
    const link = await linkFor(email);
    const code = codeIn(link);
    const before = await everythingStored();
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'PROPFIND'])
      for (const path of [
        ...['/lien/', `/lien/%23${code}`, `/lien/?${code}`, `/en/link/%23${code}`, `/lien/${code}`],
        ...['/mon-espace/', '/mon-espace/copy.json', '/mon-espace/erase/', '/recevoir-mon-lien/'],
      ])
        for (const headers of [
          {},
          { Purpose: 'prefetch' },
          { 'User-Agent': 'BingPreview/1.0b' },
        ] as Record<string, string>[]) {
          const answer = await ask(path, { method, headers });
          expect(answer.headers.get('Set-Cookie'), `${method} ${path}`).toBeNull();
          expect(await answer.text(), `${method} ${path}`).not.toMatch(/Inès|trust\.links/);
        }
    expect(await everythingStored()).toBe(before);
    expect((await enter(code)).status).toBe(303);
  });
});
