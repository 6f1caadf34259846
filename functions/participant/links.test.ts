import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { dayOf, daysAfter, startOf } from '../../domain/words/day.ts';
import {
  apply,
  ask,
  codeIn,
  enterAs,
  linkFor,
  mailing,
  mailTo,
  send,
} from '../../tests/support/participant/participant.ts';
import { nothingStored } from '../../tests/support/worker/nothing-stored.ts';
import { ownTables, rowsOf } from '../../tests/support/worker/tables.ts';
import { env, rowCounts, site } from '../../tests/support/worker/visitor.ts';
import { askForLink } from '../actions/links/ask-for-link.ts';
import { newLinkId } from '../actions/links/new-link-id.ts';

const email = 'Ines.Exemple@example.org';

beforeEach(async () => {
  vi.useRealTimers();
  await nothingStored('links');
  await apply(email);
});

const enter = (code: string, fields: Record<string, string> = {}) =>
  send('/lien/', { code, email, ...fields });
const sessions = () => env.DB.prepare('select count(*) n from own_sessions').first<number>('n');
const page = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll(/\s+/g, ' ');

describe('a private link', () => {
  test('comes by mail, short enough for any program, and nothing of its secret is stored', async () => {
    const link = await linkFor(email);
    expect(link).toMatch(
      /^https:\/\/mentorat\.example\.org\/lien\/#[\w-]{11}\.[\w-]{42}[A-Za-z0-9]$/,
    );
    expect(link.length).toBeLessThanOrEqual(100);
    const secret = codeIn(link).split('.')[1] ?? '';
    const { html } = (await mailTo(email)) ?? { html: '' };
    expect(html).toContain(`href="${link}"`);
    for (const { table, rows } of await rowsOf(await ownTables()))
      expect(JSON.stringify(rows), table).not.toContain(secret);
  });

  test('opens a page of one’s own with the address that it was sent to, however that is typed, as often as wished', async () => {
    const code = codeIn(await linkFor(email));
    for (const typed of [email, ' ines.exemple@EXAMPLE.org ']) {
      const entered = await enter(code, { email: typed });
      expect([entered.status, entered.headers.get('Location')]).toEqual([
        303,
        '/mon-espace/?opened=yes',
      ]);
      const cookie = entered.headers.get('Set-Cookie') ?? '';
      expect(cookie).toMatch(
        /^__Host-space=[0-9a-f]{64}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      const own = await page(ask('/mon-espace/', { cookie: cookie.split(';')[0] ?? '' }));
      expect(own).toContain('Inès Exemple');
      expect(own).toContain('Inscription reçue');
    }
    expect(await sessions()).toBe(2);
  });

  test('in a browser that refuses cookies says so, stays good, and is kept by no address', async () => {
    const code = codeIn(await linkFor(email));
    const entered = await enter(code);
    const to = entered.headers.get('Location') ?? '';
    const led = await ask(to);
    expect(led.headers.get('Location')).toBe('/recevoir-mon-lien/?notice=cookies');
    expect(await page(ask('/recevoir-mon-lien/?notice=cookies'))).toContain(
      'Autorisez les cookies',
    );
    const again = await enter(code);
    const cookie = again.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    expect((await ask(to, { cookie })).headers.get('Location')).toBe('/mon-espace/');
    const below = await ask('/mon-espace/pairs/x/?notice=made&opened=yes', { cookie });
    expect(below.headers.get('Location')).toBe('/mon-espace/pairs/x/?notice=made');
  });

  test('on a device that others use keeps nothing past the browser’s closing, and ends by itself', async () => {
    const entered = await enter(codeIn(await linkFor(email)), { shared: 'yes' });
    const cookie = entered.headers.get('Set-Cookie') ?? '';
    expect(cookie).not.toMatch(/Max-Age|Expires/);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 21 * 60_000 });
    const later = await ask('/mon-espace/', { cookie: cookie.split(';')[0] ?? '' });
    expect(later.headers.get('Location')).toBe('/recevoir-mon-lien/?notice=ended');
  });

  test('changes and shows nothing when it is only opened, or sent without what a scanner cannot know', async () => {
    const code = codeIn(await linkFor(email));
    const before = await rowCounts();
    const seen: string[] = [];
    for (const method of ['GET', 'HEAD'])
      for (const path of ['/lien/', `/lien/%23${code}`, `/lien/?utm_source=mail`, '/en/link/']) {
        const opened = await ask(path, { method });
        expect(opened.headers.get('Set-Cookie')).toBeNull();
        expect(opened.headers.get('Cache-Control')).toBe('no-store');
        expect(opened.headers.get('X-Robots-Tag')).toBe('noindex');
        seen.push(await opened.text());
      }
    for (const fields of [
      {},
      { code: '' },
      { code },
      { code, email: '' },
      { code, email: 'test@example.com' },
      { code, email: 'test' },
    ] as Record<string, string>[]) {
      const sent = await send('/lien/', fields);
      expect(sent.status).toBe(422);
      expect(sent.headers.get('Set-Cookie')).toBeNull();
      seen.push(await sent.text());
    }
    expect(seen.join()).not.toMatch(/Inès|ines\.exemple/i);
    expect(await rowCounts()).toEqual(before);
    expect((await enter(code)).status).toBe(303);
  });

  test('whose sign was rewritten on its way is led back to what it was, and named to nobody', async () => {
    const code = codeIn(await linkFor(email));
    for (const [path, to] of [
      [`/lien/%23${code}`, `/lien/#${code}`],
      [`/en/link/%23${code}`, `/en/link/#${code}`],
      [`/lien/%2523${code}`, `/lien/#${code}`],
    ] as const) {
      const led = await ask(path);
      expect([led.status, led.headers.get('Location')]).toEqual([303, to]);
      expect(led.headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(led.headers.get('Cache-Control')).toBe('no-store');
    }
    expect((await ask('/lien/nothing')).status).toBe(404);
  });

  test('that does not open says why, keeps what was typed, and offers a new one', async () => {
    const link = await linkFor(email);
    const code = codeIn(link);
    const [id = '', secret = ''] = code.split('.');
    const other = `${id}.${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`;
    const foreign = `${'x'.repeat(11)}.${secret}`;
    const says = async (typed: string, fields: Record<string, string> = {}) => {
      const answer = await enter(typed, fields);
      expect(answer.status).toBe(422);
      const html = await page(answer);
      expect(html).toContain('href="/recevoir-mon-lien/"');
      return html;
    };
    expect(await says(code.slice(0, -3))).toContain('pas entier');
    expect(await says('')).toContain('pas entier');
    expect(await says(other)).toContain('n’ouvre rien ici');
    expect(await says(foreign)).toContain('n’ouvre rien ici');
    const wrong = await says(code, { email: 'quelqu.un@example.org' });
    expect(wrong).toContain('une autre adresse');
    expect(wrong).toContain('value="quelqu.un@example.org"');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * 86_400_000 });
    expect(await says(code)).toContain('a expiré');
    expect(await says(code, { email: 'quelqu.un@example.org' })).toContain('a expiré');
    expect(await sessions()).toBe(0);
  });

  test('is pasted as it stands in the mail, whole or its end, broken by what showed it', async () => {
    const link = await linkFor(email);
    for (const typed of [
      link,
      ` ${link} `,
      link.replace('#', '%23'),
      `${link.slice(0, 60)}\n ${link.slice(60)}`,
    ])
      expect((await enter(typed)).status, typed).toBe(303);
  });

  test('made for nobody, or for a row that is another’s, opens nothing', async () => {
    await send('/recevoir-mon-lien/', { email: 'nobody@example.org' });
    const { results } = await env.DB.prepare('select id from links where person is null').all<{
      id: string;
    }>();
    expect(results).toHaveLength(1);
    const code = codeIn(await linkFor(email));
    const secret = code.split('.')[1];
    expect((await enter(`${results[0]?.id}.${secret}`)).status).toBe(422);
  });

  test('is taken from our own pages only', async () => {
    const code = codeIn(await linkFor(email));
    for (const Origin of ['https://elsewhere.example', 'null'])
      expect((await send('/lien/', { code, email }, { headers: { Origin } })).status).toBe(403);
    expect(await sessions()).toBe(0);
  });
});

describe('asking for a link', () => {
  test('is answered alike whether the address is known or not: the same bytes, after as many questions to the database', async () => {
    const asked = async (typed: string) => {
      let questions = 0;
      const counting = new Proxy(env.DB, {
        get(db, name: keyof D1Database) {
          const value = db[name];
          if (name !== 'batch' && name !== 'prepare') return value;
          return (...given: never[]) => {
            questions += name === 'batch' ? 1 : 0;
            return (value as (...all: never[]) => unknown).apply(db, given);
          };
        },
      });
      const answer = await send(
        '/recevoir-mon-lien/',
        { email: typed },
        { house: { ...mailing, DB: counting } },
      );
      const then = await ask(answer.headers.get('Location') ?? '');
      return [
        questions,
        answer.status,
        [...answer.headers],
        await answer.text(),
        await then.text(),
      ];
    };
    const known = await asked(email);
    expect(await asked('nobody@example.org')).toEqual(known);
    expect(known[0]).toBe(1);
    const { results } = await env.DB.prepare(
      "select recipient from messages where name = 'my-space'",
    ).all();
    expect(results).toEqual([{ recipient: email }]);
  });

  test('takes as long for a known address as for an unknown one, in the middle of many pairs', async () => {
    const db = openDatabase(env.DB);
    const [pairs, day] = [60, 86_400_000];
    const said = { programme: null, language: 'fr', name: 'my-space' } as const;
    const text = { subject: 'Lien', plain: 'x'.repeat(900), html: 'x'.repeat(1500) };
    const took: Record<string, number[]> = { [email]: [], 'nobody@example.org': [] };
    for (let pair = 0; pair < pairs; pair += 1) {
      // A day apart, so that a message is stored each time; and each is the first of its pair in turn.
      const now = Date.now() + pair * day;
      const both = Object.entries(took);
      for (const [address, times] of pair % 2 ? both : both.reverse()) {
        const begun = performance.now();
        await askForLink(db, {
          address,
          id: newLinkId(),
          letters: [{ ...said, ...text, now }],
          now,
        });
        times.push(performance.now() - begun);
      }
    }
    const [known, unknown] = Object.values(took).map(
      (times) => times.sort((one, other) => one - other)[pairs / 2] ?? 0,
    );
    expect(
      await env.DB.prepare("select count(*) n from messages where name = 'my-space'").first('n'),
    ).toBe(pairs);
    // Far less than a network adds by itself; a mail that is carried before the answer takes longer.
    expect(Math.abs((known ?? 0) - (unknown ?? 0))).toBeLessThan(2 + (unknown ?? 0) * 0.2);
  });

  test('sends one link in ten minutes and six in a day, and those before it stay good', async () => {
    // Tomorrow in the morning: a day that has not begun when the test does, whenever that is.
    const begun = startOf(daysAfter(dayOf(Date.now()), 1)) + 9 * 3_600_000;
    vi.useFakeTimers({ toFake: ['Date'], now: begun });
    const first = await linkFor(email);
    await linkFor(email);
    const sent = () =>
      env.DB.prepare("select count(*) n from messages where name = 'my-space'").first('n');
    expect(await sent()).toBe(1);
    for (let times = 1; times < 9; times += 1) {
      vi.setSystemTime(begun + times * 600_000);
      await linkFor(email);
    }
    expect(await sent()).toBe(6);
    expect((await enter(codeIn(first))).status).toBe(303);
  });

  test('says what is wrong with an address, and keeps it', async () => {
    const wrong = await send('/recevoir-mon-lien/', { email: 'ines@' });
    expect(wrong.status).toBe(422);
    expect(await page(wrong)).toMatch(/pas complète.*value="ines@"/);
    expect(await page(send('/en/get-my-link/', { email: '' }))).toContain(
      'Write your e-\u2060mail address',
    );
  });

  test('is refused to whoever asks too fast', async () => {
    const limiter = { limit: async () => ({ success: false }) } as unknown as RateLimit;
    const house = { ...mailing, SENDING: limiter };
    const headers = { 'CF-Connecting-IP': '203.0.113.7' };
    expect((await send('/recevoir-mon-lien/', { email }, { house, headers })).status).toBe(429);
    expect((await enterTooFast(house, headers)).status).toBe(429);
  });

  test('where no mail leaves the house, says so and promises none', async () => {
    for (const house of [env, { ...mailing, SECRET_KEY: '' }]) {
      const html = await page(ask('/recevoir-mon-lien/', { house }));
      expect(html).toContain('ne peut pas envoyer de lien');
      expect(html).not.toContain('<form method="post" action="/recevoir');
    }
  });
});

const enterTooFast = async (house: typeof mailing, headers: Record<string, string>) =>
  send('/lien/', { code: codeIn(await linkFor(email)), email }, { house, headers });

describe('a page of one’s own', () => {
  test('is closed here, or on every device with all that opens it', async () => {
    const link = await linkFor(email);
    const enterOnce = async () =>
      ((await enter(codeIn(link))).headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
    const [here, there] = [await enterOnce(), await enterOnce()];
    const left = await send('/mon-espace/close/', {}, { cookie: here });
    expect(left.headers.get('Set-Cookie')).toMatch(/^__Host-space=; Max-Age=0/);
    expect((await ask('/mon-espace/', { cookie: here })).status).toBe(303);
    expect((await ask('/mon-espace/', { cookie: there })).status).toBe(200);
    await send('/mon-espace/close-everywhere/', {}, { cookie: there });
    expect((await ask('/mon-espace/', { cookie: there })).status).toBe(303);
    expect(await page(enter(codeIn(link)))).toContain('a été annulé');
    // Whoever asks at once is sent a link that opens.
    const again = await enter(codeIn(await linkFor(email)));
    expect(again.status).toBe(303);
  });

  test('ends thirty days after it began, or two hours on a device that others use, however often it is seen', async () => {
    const begun = Date.now();
    const link = await linkFor(email);
    for (const [fields, step, steps] of [
      [{}, 5 * 86_400_000, 6],
      [{ shared: 'yes' }, 15 * 60_000, 8],
    ] as const) {
      vi.useFakeTimers({ toFake: ['Date'], now: begun });
      const entered = await enter(codeIn(link), fields);
      const cookie = (entered.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
      for (let seen = 1; seen <= steps; seen++) {
        vi.setSystemTime(begun + seen * step);
        expect((await ask('/mon-espace/', { cookie })).status).toBe(seen < steps ? 200 : 303);
      }
    }
  });

  test('goes with the person: no session, no link and no mail is left of them', async () => {
    const cookie = await enterAs(email);
    await env.DB.prepare('delete from submissions').run();
    expect((await ask('/mon-espace/', { cookie })).status).toBe(303);
    const counts = await rowCounts();
    expect([counts['people'], counts['links'], counts['own_sessions']]).toEqual([0, 0, 0]);
    expect(
      await env.DB.prepare("select count(*) n from messages where name = 'my-space'").first('n'),
    ).toBe(0);
  });

  test('never refers to itself elsewhere', async () => {
    const opened = await ask('/mon-espace/', { cookie: await enterAs(email) });
    expect(opened.headers.get('Cache-Control')).toBe('no-store');
    expect(opened.headers.get('X-Robots-Tag')).toBe('noindex');
    expect(opened.headers.get('Referrer-Policy')).toBe('same-origin');
    expect(site).toContain('https:');
  });
});
