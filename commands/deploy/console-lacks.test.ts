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

test.each(['access', 'link'])('%s is refused as long as it is only planned', (driver) =>
  expect(consoleLacks({ CONSOLE_DRIVER: driver }, open)).toMatchObject([
    { code: 'console', why: { shut: 'planned', about: driver } },
  ]),
);

test('a driver that nobody knows is refused by its name', () =>
  expect(consoleLacks({ CONSOLE_DRIVER: 'oauth' }, open)).toMatchObject([
    { code: 'console', why: { shut: 'unknown', about: 'oauth' } },
  ]));
