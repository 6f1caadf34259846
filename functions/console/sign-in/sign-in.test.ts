import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  ask,
  askAs,
  env,
  machine,
  send as sendAs,
  session,
} from '../../../tests/support/console/console.ts';
import { firstForm, withForms } from '../../../tests/support/console/forms.ts';
import { emptied } from '../../../tests/support/worker/tables.ts';
import { newCode, typedCode } from '../../actions/sign-in/code.ts';
import { hashOf } from '../../actions/sign-in/secret.ts';

const given = withForms(firstForm('entered'));

/** Sends from a browser that takes cookies: it holds the one that the door's page left. */
const send: typeof sendAs = (cookie, ...more) => sendAs(`door=open; ${cookie}`, ...more);

beforeEach(async () => {
  await emptied(['audit', 'console_codes', 'console_sessions']);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function codeInTheTerminal(path = '/console/sign-in/code/'): Promise<string> {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const answer = await send('', path, {});
  expect(answer.status).toBe(303);
  expect(printed).toHaveBeenCalledTimes(1);
  const line = String(printed.mock.calls[0]?.[0]);
  expect(line).not.toContain('\n');
  return /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(line)?.[0] ?? '';
}

const cookieOf = (answer: Response) => answer.headers.get('Set-Cookie') ?? '';

test('a printed code opens a session, once', async () => {
  const code = await codeInTheTerminal();
  const first = await send('', '/console/sign-in/', {
    code,
    next: '/console/totals/?form=contact',
  });
  expect(first.status).toBe(303);
  expect(first.headers.get('Location')).toBe('/console/totals/?form=contact');
  expect(cookieOf(first)).toMatch(
    /^console=[0-9a-f]{64}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
  );
  expect((await send('', '/console/sign-in/', { code })).status).toBe(401);
});

test('two that come together with the same code: one is refused', async () => {
  const code = await codeInTheTerminal();
  const answers = await Promise.all([1, 2, 3].map(() => send('', '/console/sign-in/', { code })));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 401, 401]);
});

test.each([
  ['small letters', (code: string) => code.toLowerCase()],
  ['no hyphen', (code: string) => code.replace('-', '')],
  ['spaces and another hyphen', (code: string) => `  ${code.replace('-', ' \u2011 ')} `],
])('a code may be typed with %s', async (_name, type) => {
  const code = await codeInTheTerminal();
  expect((await send('', '/console/sign-in/', { code: type(code) })).status).toBe(303);
});

test('neither code nor secret is stored', async () => {
  const code = await codeInTheTerminal();
  const answer = await send('', '/console/sign-in/', { code });
  const secret = /=([0-9a-f]{64})/.exec(cookieOf(answer))?.[1] ?? '?';
  const rows = await Promise.all(
    ['audit', 'console_codes', 'console_sessions'].map((table) =>
      env.DB.prepare(`select * from ${table}`).all(),
    ),
  );
  const stored = JSON.stringify(rows.map(({ results }) => results));
  expect(stored).not.toContain(typedCode(code));
  expect(stored).not.toContain(code);
  expect(stored).not.toContain(secret);
  expect(stored).toContain(await hashOf(secret));
});

test('a printed code is refused after the fifteen minutes that it promises', async () => {
  const code = await codeInTheTerminal();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * 60_000 });
  expect((await send('', '/console/sign-in/', { code })).status).toBe(401);
});

test('a wrong code says what to do and keeps where one was going', async () => {
  const answer = await send('', '/en/console/sign-in/', {
    code: 'AAAA-AAAA',
    next: '/en/console/exports/',
  });
  const text = await answer.text();
  expect(answer.status).toBe(401);
  expect(text).toContain('That code is not right');
  expect(text).toContain('value="/en/console/exports/"');
  expect(cookieOf(answer)).not.toContain('console=');
});

test('a browser that refuses cookies is told so, and its code stays good', async () => {
  const code = await codeInTheTerminal();
  const next = '/console/totals/';
  const refused = await sendAs('', '/console/sign-in/', { code, next });
  expect(refused.status).toBe(400);
  const text = await refused.text();
  expect(text).toContain('autorisez les cookies de ce site');
  expect(text).toContain(`value="${code}"`);
  expect(text).toContain(`value="${next}"`);
  const left = cookieOf(refused).split(';')[0] ?? '';
  expect(left).toBe('door=open');
  const entered = await sendAs(left, '/console/sign-in/', { code, next });
  expect(entered.headers.get('Location')).toBe(next);
});

test("the door's page leaves the cookie that tells whether cookies are taken", async () => {
  const answer = await ask('/en/console/sign-in/');
  expect(cookieOf(answer)).toBe('door=open; Path=/; HttpOnly; SameSite=Lax');
});

test('after ten wrong codes in a minute guessing waits, and the right code does not', async () => {
  const code = await codeInTheTerminal();
  const guess = () => send('', '/console/sign-in/', { code: 'WRNG-WRNG' });
  const tries = (await Promise.all(Array.from({ length: 14 }, guess))).map(({ status }) => status);
  expect(tries.filter((status) => status === 401)).toHaveLength(10);
  expect(tries.filter((status) => status === 429)).toHaveLength(4);
  expect((await send('', '/console/sign-in/', { code })).status).toBe(303);
  expect((await guess()).status).toBe(429);
  await env.DB.prepare('update audit set at = at - 61000').run();
  expect((await guess()).status).toBe(401);
});

test('codes are many and use no letter that looks like another', () => {
  const codes = Array.from({ length: 500 }, newCode);
  expect(new Set(codes).size).toBe(500);
  for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}-[A-HJKMNP-TV-Z2-9]{4}$/);
  expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(30);
});

test.each([
  'https://evil.example.org/console/',
  '//evil.example.org/console/',
  '/console//evil.example.org/',
  '/console/../formulaires/',
  '/console/\\evil/',
  '/console/sign-out/',
  'javascript:alert(1)',
  '/actualites/',
])('after signing in one is not sent to %s', async (next) => {
  const code = await codeInTheTerminal();
  const answer = await send('', '/console/sign-in/', { code, next });
  expect(answer.headers.get('Location')).toBe('/console/');
});

test('over https the cookie is bound to the host and secure', async () => {
  const code = await codeInTheTerminal();
  const at = 'https://localhost:8787';
  const headers = { Origin: at, Cookie: '__Host-door=open' };
  const init = { method: 'POST', body: new URLSearchParams({ code }), headers };
  const answer = await ask('/console/sign-in/', init, env, at);
  expect(cookieOf(answer)).toMatch(/^__Host-console=[0-9a-f]{64}; .*Secure/);
  const cookie = cookieOf(answer).split(';')[0] ?? '';
  expect((await ask('/console/', { headers: { Cookie: cookie } }, given, at)).status).toBe(200);
});

test('signing in again ends the session one had', async () => {
  const before = await session({ provedAt: 0 });
  const code = await codeInTheTerminal();
  const answer = await send(before, '/console/sign-in/', { code });
  expect(answer.status).toBe(303);
  expect((await askAs(before, '/console/', {}, given)).status).toBe(303);
  const after = cookieOf(answer).split(';')[0] ?? '';
  expect((await askAs(after, '/console/', {}, given)).status).toBe(200);
});

test('the sign-in page is found from any private page and says nothing of what is inside', async () => {
  const answer = await ask('/console/submissions/?form=contact&status=new');
  expect(answer.headers.get('Location')).toBe(
    '/console/sign-in/?next=%2Fconsole%2Fsubmissions%2F%3Fform%3Dcontact%26status%3Dnew',
  );
  const page = await ask(answer.headers.get('Location') ?? '');
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('autocomplete="one-time-code"');
  expect(machine).toContain('localhost');
});
