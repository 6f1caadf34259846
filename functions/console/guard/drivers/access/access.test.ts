import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { ask, env, letIn, machine, session } from '../../../../../tests/support/console/console.ts';
import { firstForm, submit, withForms } from '../../../../../tests/support/console/forms.ts';
import {
  listedRoutes,
  shareOf,
  unlisted,
} from '../../../../../tests/support/console/private-routes.ts';
import type { Answering } from '../../../../../tests/support/worker/key-server.ts';
import type { Env } from '../../../../env.ts';

const canary = 'Zoé Canari';
const form = firstForm('behind-access');
const id = await submit(form, { name: canary, programme: 'leadership' });
const who = 'lea@example.org';
const audience = '0a'.repeat(32);

const pair = () => generateKeyPair('RS256', { extractable: true });
const [ours, theirs, next] = [await pair(), await pair(), await pair()];
const jwk = async ({ publicKey }: typeof ours, kid: string) => ({
  ...(await exportJWK(publicKey)),
  ...{ kid, alg: 'RS256', use: 'sig' },
});

let teams = 0;
/** A team of its own for a test, because keys are kept by the team; its keys answer as they are told. */
async function team(answering?: Answering) {
  teams += 1;
  const address = `${inject('keyServer')}/team-${teams}`;
  const certs = `${address}/cdn-cgi/access/certs`;
  const put = (answer: Answering) => fetch(certs, { method: 'PUT', body: JSON.stringify(answer) });
  const keys = async (...listed: Awaited<ReturnType<typeof jwk>>[]) =>
    void (await put({ body: JSON.stringify({ keys: listed }) }));
  if (answering) await put(answering);
  else await keys(await jwk(ours, 'one'));
  const house: Env = {
    ...withForms(form),
    ...{ CONSOLE_DRIVER: 'access', ACCESS_TEAM_DOMAIN: address, ACCESS_AUD: audience },
  };
  const asked = async () => Number(await (await fetch(`${certs}?asked`)).text());
  return { address, house, put, keys, asked };
}
type Team = Awaited<ReturnType<typeof team>>;

const seconds = () => Math.floor(Date.now() / 1000);

/** What Access says of somebody, signed; each part may be said otherwise. */
const token = (
  { address }: Team,
  claims: JWTPayload = {},
  { key = ours.privateKey, kid = 'one', alg = 'RS256' } = {} as {
    key?: Parameters<SignJWT['sign']>[0];
    kid?: string;
    alg?: string;
  },
) =>
  new SignJWT({
    ...{ iss: address, aud: [audience], email: who, type: 'app', sub: 'u' },
    ...{ iat: seconds(), nbf: seconds(), exp: seconds() + 3600 },
    ...claims,
  })
    .setProtectedHeader({ alg, kid })
    .sign(key);

/** A claim that is not there. */
const without = (claim: string): JWTPayload => ({ [claim]: undefined });

const asking = (
  at: Team,
  headers: Record<string, string>,
  path = '/console/',
  init: RequestInit = {},
) => ask(path, { ...init, headers: { Origin: machine, ...headers } }, at.house);

const assertion = (jwt: string, cookie = '') => ({
  'Cf-Access-Jwt-Assertion': jwt,
  ...(cookie ? { Cookie: cookie } : {}),
});

/** Presses the button of the door; returns the cookie of the session. */
async function enter(at: Team, jwt: string, next = '/console/') {
  const answer = await asking(at, assertion(jwt, 'door=open'), '/console/sign-in/', {
    method: 'POST',
    body: new URLSearchParams({ next }),
  });
  return { answer, cookie: (answer.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '' };
}

beforeEach(() => letIn(who, 'coordinator'));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('whom Access names and somebody let in presses a button, and is in', async () => {
  const at = await team();
  const jwt = await token(at);
  const first = await asking(at, assertion(jwt), '/console/submissions/?form=behind-access');
  expect(first.status).toBe(303);
  const door = await asking(at, assertion(jwt), first.headers.get('Location') ?? '');
  expect(await door.text()).toMatch(/Access vous reconnaît\s: lea@example\.org\./);
  const { answer, cookie } = await enter(at, jwt, '/console/submissions/?form=behind-access');
  expect(answer.status).toBe(303);
  const inside = await asking(at, assertion(jwt, cookie), answer.headers.get('Location') ?? '');
  expect(await inside.text()).toContain(canary);
});

test('a name is known whatever its capitals, and what is signed in is traced by it', async () => {
  const at = await team();
  const { answer } = await enter(at, await token(at, { email: 'Lea@Example.ORG' }));
  expect(answer.status).toBe(303);
  const last = await env.DB.prepare('select who, action from audit order by id desc').first();
  expect(last).toEqual({ who, action: 'sign-in' });
});

const bad: Record<string, (at: Team) => Promise<Record<string, string>>> = {
  'no header': async () => ({}),
  'an empty header': async () => assertion(''),
  'no token': async () => assertion('good'),
  'the cookie in place of the header': async (at) => ({
    Cookie: `CF_Authorization=${await token(at)}`,
  }),
  'an Authorization header in its place': async (at) => ({
    Authorization: `Bearer ${await token(at)}`,
  }),
  'the audience of another application': async (at) =>
    assertion(await token(at, { aud: ['0b'.repeat(32)] })),
  'no audience': async (at) => assertion(await token(at, without('aud'))),
  'another issuer': async (at) => assertion(await token(at, { iss: `${at.address}x` })),
  'no issuer': async (at) => assertion(await token(at, without('iss'))),
  'a time that is past': async (at) => assertion(await token(at, { exp: seconds() - 60 })),
  'no end': async (at) => assertion(await token(at, without('exp'))),
  'a time that has not come': async (at) => assertion(await token(at, { nbf: seconds() + 60 })),
  'a key that is not the team’s, by a name that is': async (at) =>
    assertion(await token(at, {}, { key: theirs.privateKey })),
  'a key that the team does not name': async (at) =>
    assertion(await token(at, {}, { key: theirs.privateKey, kid: 'two' })),
  'a signature that hides nothing (HS256 with the public key)': async (at) =>
    assertion(
      await token(
        at,
        {},
        { alg: 'HS256', key: new TextEncoder().encode(JSON.stringify(await jwk(ours, 'one'))) },
      ),
    ),
  'another algorithm of the same family': async (at) => {
    const key = await generateKeyPair('PS256');
    return assertion(await token(at, {}, { alg: 'PS256', key: key.privateKey }));
  },
  'no signature (none)': async (at) =>
    assertion(
      new UnsecuredJWT({ email: who, iss: at.address, aud: [audience] })
        .setIssuedAt()
        .setExpirationTime('1h')
        .encode(),
    ),
  'a signature of something else': async (at) => {
    const [head, , signature] = (await token(at)).split('.');
    const [, body] = (await token(at, { email: 'other@example.org' })).split('.');
    return assertion([head, body, signature].join('.'));
  },
  'the token of a service, which names nobody': async (at) =>
    assertion(await token(at, { ...without('email'), common_name: 'robot' })),
};

describe.each(Object.entries(bad).map(([name, headersOf], at) => [name, headersOf, at] as const))(
  'with %s',
  (_name, headersOf, rank) => {
    test('every address answers 403, also with a good session', async () => {
      const at = await team();
      const headers = await headersOf(at);
      const cookie = await session({ who, role: 'coordinator' });
      const both = { ...headers, Cookie: [headers['Cookie'], cookie].filter(Boolean).join('; ') };
      const door = { method: 'GET', path: '/console/sign-in/' };
      const all = [...listedRoutes(id), ...unlisted];
      for (const { method, path } of [...(rank === 0 ? all : shareOf(all, rank)), door]) {
        const init = method === 'POST' ? { method, body: new URLSearchParams() } : { method };
        const answer = await asking(at, both, path, init);
        expect(answer.status, `${method} ${path}`).toBe(403);
        expect(await answer.text()).not.toContain(canary);
      }
    });
  },
);

test.each<[string, Answering]>([
  ['answers 500', { status: 500 }],
  ['leads elsewhere', { status: 302 }],
  ['answers what is no key', { body: '<html>' }],
  ['answers another thing', { body: '{"keys":1}' }],
  ['is not there', { status: 404 }],
  ['hangs', { hangs: true }],
])('while the server of keys %s the console answers 503 and says so', async (_name, answering) => {
  const at = await team(answering);
  const cookie = await session({ who, role: 'coordinator' });
  const answer = await asking(at, assertion(await token(at), cookie));
  expect(answer.status).toBe(503);
  expect(answer.headers.get('Retry-After')).toBe('30');
  expect(await answer.text()).toContain('ne peut pas vérifier qui vous êtes');
  await at.keys(await jwk(ours, 'one'));
  expect((await asking(at, assertion(await token(at), cookie))).status).toBe(200);
});

test('a server of keys that is not reached at all shuts the console too', async () => {
  const at = await team();
  const headers = assertion(await token(at));
  // As the platform says it. Of a real one it would tell in the output too, though it is caught here.
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('Network connection lost.'));
  expect((await asking(at, headers)).status).toBe(503);
});

test('keys are fetched once and kept for an hour, whatever becomes of their server', async () => {
  const at = await team();
  const cookie = await session({ who, role: 'coordinator' });
  const read = async () => (await asking(at, assertion(await token(at), cookie))).status;
  expect(await Promise.all([read(), read(), read()])).toEqual([200, 200, 200]);
  const asked = await at.asked();
  await at.put({ status: 500 });
  expect(await read()).toBe(200);
  expect(await at.asked()).toBe(asked);
  // No token lives through it, but what is kept does not either.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61 * 60_000 });
  const later = await session({ who, role: 'coordinator' });
  expect((await asking(at, assertion(await token(at), later))).status).toBe(503);
});

test('keys that the team changed are known half a minute later, and the old ones no longer', async () => {
  const at = await team();
  const cookie = await session({ who, role: 'coordinator' });
  const read = async (key: typeof ours, kid: string) =>
    (await asking(at, assertion(await token(at, {}, { key: key.privateKey, kid }), cookie))).status;
  expect(await read(ours, 'one')).toBe(200);
  await at.keys(await jwk(next, 'next'));
  expect(await read(next, 'next')).toBe(403);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
  expect(await read(next, 'next')).toBe(200);
  expect(await read(ours, 'one')).toBe(403);
});

test('whom Access names and nobody let in is told so, at every door, and gets no session', async () => {
  const at = await team();
  const jwt = await token(at, { email: 'stranger@example.org' });
  const door = await asking(at, assertion(jwt), '/en/console/sign-in/');
  expect(door.status).toBe(403);
  expect(await door.text()).toContain('stranger@example.org');
  const { answer } = await enter(at, jwt);
  expect(answer.status).toBe(403);
  expect(answer.headers.get('Set-Cookie') ?? '').not.toContain('console=');
  for (const { method, path } of listedRoutes(id).filter((one) => one.method === 'GET')) {
    const told = await asking(at, assertion(jwt), path, { method });
    expect(told.status, path).toBe(303);
    expect(told.headers.get('Location'), path).toMatch(/\/console\/sign-in\//);
  }
});

test('a session is no good in the hands of somebody else whom Access names', async () => {
  const at = await team();
  await letIn('other@example.org', 'owner');
  const cookie = await session({ who, role: 'coordinator' });
  const told = await asking(at, assertion(await token(at, { email: 'other@example.org' }), cookie));
  expect(told.status).toBe(303);
});

test('an export asks for a proof that Access had within ten minutes', async () => {
  const at = await team();
  const cookie = await session({ who, role: 'coordinator' });
  const stale = await token(at, { iat: seconds() - 700 });
  const sent = await asking(at, assertion(stale, cookie), '/console/exports/');
  expect(sent.headers.get('Location')).toMatch(/^\/console\/sign-in\//);
  const door = await asking(at, assertion(stale, cookie), sent.headers.get('Location') ?? '');
  expect(await door.text()).toContain(`href="${at.address}/cdn-cgi/access/logout"`);
  const fresh = await token(at);
  expect((await asking(at, assertion(fresh, cookie), '/console/exports/')).status).toBe(200);
});

test('there is no code to ask for, and none is taken', async () => {
  const at = await team();
  const jwt = await token(at);
  const answer = await asking(at, assertion(jwt), '/console/sign-in/code/', {
    method: 'POST',
    body: new URLSearchParams({ next: '/console/' }),
  });
  expect(answer.headers.get('Location')).toMatch(/^\/console\/sign-in\//);
});
