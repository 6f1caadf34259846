import { expect, test } from 'vitest';
import { consoleLacks } from './console-lacks.ts';

const open = false;
const closed = true;

test('without a driver a deploy is refused, unless the console may stay closed', () => {
  expect(consoleLacks({}, open)).toMatchObject([{ code: 'console', why: { shut: 'unset' } }]);
  expect(consoleLacks({}, closed)).toEqual([]);
});

test.each([open, closed])('the local driver is never deployed (closed: %s)', (shut) => {
  expect(consoleLacks({ CONSOLE_DRIVER: 'local', LOCAL: 'yes' }, shut)).toEqual([
    { code: 'local' },
  ]);
  expect(consoleLacks({ CONSOLE_DRIVER: 'local' }, shut)).toEqual([{ code: 'local' }]);
  expect(consoleLacks({ LOCAL: 'yes' }, shut)).toEqual([{ code: 'local' }]);
});

test('codes are deployed once somebody carries them; the key is made by the deploy', () => {
  expect(consoleLacks({ CONSOLE_DRIVER: 'code' }, open)).toMatchObject([
    { code: 'console', why: { shut: 'incomplete', about: 'MAIL_DRIVER' } },
  ]);
  expect(consoleLacks({ CONSOLE_DRIVER: 'code', MAIL_DRIVER: 'scaleway' }, open)).toEqual([]);
});

const team = 'https://ateliers-du-lien.cloudflareaccess.com';
const audience = '0a'.repeat(32);

test('Access is deployed once it knows its team and its application', () =>
  expect(
    consoleLacks(
      { CONSOLE_DRIVER: 'access', ACCESS_TEAM_DOMAIN: team, ACCESS_AUD: audience },
      open,
    ),
  ).toEqual([]));

test.each([
  ['', audience],
  [`${team}/`, audience],
  [team.replace('https', 'http'), audience],
  ['https://cloudflareaccess.com', audience],
  ['https://evil.example.org/.cloudflareaccess.com', audience],
  ['https://evil.example.org#.cloudflareaccess.com', audience],
  ['http://127.0.0.1:8080', audience],
  [team, ''],
  [team, '*'],
  [team, audience.toUpperCase()],
])('Access is refused with %j and %j', (ACCESS_TEAM_DOMAIN, ACCESS_AUD) =>
  expect(
    consoleLacks({ CONSOLE_DRIVER: 'access', ACCESS_TEAM_DOMAIN, ACCESS_AUD }, open),
  ).toMatchObject([{ code: 'console', why: { shut: 'incomplete' } }]),
);

test('a driver that nobody knows is refused by its name', () =>
  expect(consoleLacks({ CONSOLE_DRIVER: 'oauth' }, open)).toMatchObject([
    { code: 'console', why: { shut: 'unknown', about: 'oauth' } },
  ]));
