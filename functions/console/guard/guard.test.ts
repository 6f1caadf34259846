import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../db/open.ts';
import { consoleSessions } from '../../../db/schema.ts';
import { ask, askAs, env, machine, send, session } from '../../../tests/support/console/console.ts';
import { firstForm, submit, withForms } from '../../../tests/support/console/forms.ts';
import { listedRoutes, shareOf, unlisted } from '../../../tests/support/console/private-routes.ts';
import { idleLasts, sessionLasts } from '../../actions/sign-in/lasting.ts';
import type { Env } from '../../env.ts';

const canary = 'Zoé Canari';
const form = firstForm('guarded');
const given = withForms(form);
let id = '';

beforeAll(async () => {
  id = await submit(form, { name: canary, programme: 'leadership' });
});

const listed = () => listedRoutes(id);
/** All that may be asked for to the first of several, their share to each of the others. */
const asked = (at: number) => {
  const all = [...listed(), ...unlisted];
  return at === 0 ? all : shareOf(all, at);
};

const from = { Origin: machine, 'Sec-Fetch-Site': 'same-origin' };
const body = new URLSearchParams({ status: 'accepted', was: 'new', form: 'guarded' });

async function expectRefused(
  one: { method: string; path: string },
  cookie?: string,
  house: Env = given,
  at = machine,
  origin = at,
) {
  const headers = { ...from, Origin: origin, ...(cookie ? { Cookie: cookie } : {}) };
  const init =
    one.method === 'POST' ? { method: 'POST', body, headers } : { method: one.method, headers };
  const answer = await ask(one.path, init, house, at);
  const text = await answer.text();
  const said = `${one.method} ${one.path} → ${answer.status} ${answer.headers.get('Location') ?? ''}`;
  const toSignIn =
    answer.status === 303 &&
    /^\/(?:en\/)?console\/sign-in\//.test(answer.headers.get('Location') ?? '');
  expect(toSignIn || [401, 403, 503].includes(answer.status), said).toBe(true);
  expect(text, said).not.toContain(canary);
  expect(text, said).not.toContain('guarded');
  return answer.status;
}

test('the router lists private routes at all, the same in both languages', () => {
  expect(listed().length).toBeGreaterThan(100);
  const isEnglish = ({ path }: { path: string }) => path.startsWith('/en/');
  const said = ({ method, path }: { method: string; path: string }) =>
    `${method} ${path.replace(/^\/en/, '')}`;
  const [english, french] = [true, false].map((is) =>
    listed()
      .filter((one) => isEnglish(one) === is)
      .map(said),
  );
  expect(english).toEqual(french);
});

test('with a session the canary can be read, so that the tests below can fail', async () => {
  const cookie = await session();
  const answer = await askAs(cookie, '/console/submissions/?form=guarded', {}, given);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  expect(await answer.text()).toContain(canary);
});

const now = Date.now();
const sessions: Record<string, () => Promise<string | undefined>> = {
  'no cookie': async () => undefined,
  'an empty cookie': async () => 'console=',
  'a forged cookie': async () => `console=${'a'.repeat(64)}`,
  'the hash instead of the secret': async () => {
    await session();
    const [row] = await openDatabase(env.DB).select().from(consoleSessions);
    return `console=${row?.hash}`;
  },
  'a session that is past its twelve hours': () =>
    session({ createdAt: now - sessionLasts, seenAt: now }),
  'a session that was idle': () => session({ createdAt: now - idleLasts, seenAt: now - idleLasts }),
  'a session under the name that https uses': async () =>
    (await session()).replace('console=', '__Host-console='),
  'a session of somebody who is no coordinator any more': async () => {
    const cookie = await session({ who: 'gone@example.org' });
    await env.DB.prepare("delete from coordinators where key = 'gone@example.org'").run();
    return cookie;
  },
  'a session that was signed out': async () => {
    const cookie = await session();
    const left = await send(cookie, '/console/sign-out/', {});
    expect(left.status).toBe(303);
    expect(left.headers.get('Set-Cookie')).toMatch(/^console=; Max-Age=0; Path=\/;/);
    return cookie;
  },
  'a session that was ended from another device': async () => {
    const [one, other] = [await session({ who: 'twice' }), await session({ who: 'twice' })];
    expect((await send(one, '/console/sign-out-everywhere/', {})).status).toBe(303);
    return other;
  },
};

describe.each(Object.entries(sessions).map(([name, begin], at) => [name, begin, at] as const))(
  'the console: every private route, listed from the router itself, with %s',
  (_name, begin, at) => {
    test('refuses', async () => {
      const cookie = await begin();
      for (const one of asked(at)) await expectRefused(one, cookie);
      const [row] = (await env.DB.prepare('select status from submissions').all()).results;
      expect(row?.['status']).toBe('new');
    });
  },
);

test('every private route refuses what another site posts in the name of somebody signed in', async () => {
  const cookie = await session();
  for (const one of listed().filter(({ method }) => method === 'POST'))
    expect(await expectRefused(one, cookie, given, machine, 'https://evil.example'), one.path).toBe(
      403,
    );
  const [row] = (await env.DB.prepare('select status from submissions').all()).results;
  expect(row?.['status']).toBe('new');
});

const settings: Record<string, Partial<Env>> = {
  'no driver': { CONSOLE_DRIVER: '' },
  'an unknown driver': { CONSOLE_DRIVER: 'open' },
  'two drivers': { CONSOLE_DRIVER: 'local,access' },
  'a driver that is spelt otherwise': { CONSOLE_DRIVER: 'Local' },
  'codes without anybody who carries them': { CONSOLE_DRIVER: 'code', MAIL_DRIVER: '' },
  'codes without a key': { CONSOLE_DRIVER: 'code', MAIL_DRIVER: 'local', SECRET_KEY: '' },
  'a driver of an earlier plan': { CONSOLE_DRIVER: 'link' },
  'Access without its settings': { CONSOLE_DRIVER: 'access' },
  'the local driver without its flag': { LOCAL: '' },
  'the local driver with another flag': { LOCAL: 'true' },
};

describe.each(Object.entries(settings).map(([name, setting], at) => [name, setting, at] as const))(
  'configured with %s',
  (_name, setting, at) => {
    test('every address answers 503, the sign-in page and good sessions too', async () => {
      const cookie = await session();
      const house = { ...given, ...setting };
      const door = ['/console/sign-in/', '/en/console/sign-in/'].map((path) => ({
        method: 'GET',
        path,
      }));
      for (const one of [...asked(at), ...door])
        expect(await expectRefused(one, cookie, house)).toBe(503);
    });
  },
);

test('a closed console says which setting is wrong, in the words of its page', async () => {
  const house = { ...given, CONSOLE_DRIVER: '<script>' };
  const text = await (await ask('/console/', {}, house)).text();
  expect(text).toContain('&lt;script&gt;');
  expect(text).not.toContain('<script>');
});

describe.each(
  [
    'http://192.168.1.20:8787',
    'https://mentorat.example.org',
    'http://localhost.example.org:8787',
    'http://127.0.0.1.example.org',
    'http://0.0.0.0:8787',
    'http://127.0.0.2:8787',
  ].map((from, at) => [from, at] as const),
)('from %s', (at, rank) => {
  test('every address answers 403 even with a good session', async () => {
    const cookie = await session();
    const host = `${cookie}; __Host-${cookie}`;
    const door = { method: 'GET', path: '/console/sign-in/' };
    for (const one of [...asked(rank), door])
      expect(await expectRefused(one, host, given, at)).toBe(403);
  });
});

test('a Host header that is not the machine is refused', async () => {
  const headers = { Cookie: await session(), Host: 'evil.example.org' };
  const answer = await ask('/console/', { headers }, given);
  expect(answer.status).toBe(403);
});

test.each(['http://127.0.0.1:8787', 'http://[::1]:8787', 'http://LOCALHOST', 'http://localhost:3'])(
  'the machine itself is let in as %s',
  async (at) => {
    const answer = await ask('/console/', { headers: { Cookie: await session() } }, given, at);
    expect(answer.status).toBe(200);
  },
);
