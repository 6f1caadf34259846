import { expect, test } from 'vitest';
import { sayMoment, sayTime, tableMoment } from './moment.ts';

test.each([
  ['2026-11-30T23:05:09Z', '1 déc. 2026, 00:05', '1 Dec 2026, 00:05', '2026-12-01 00:05:09'],
  ['2027-06-30T22:05:09Z', '1 juil. 2027, 00:05', '1 Jul 2027, 00:05', '2027-07-01 00:05:09'],
])(
  'the moment %s is told in the time of Paris, in winter and in summer',
  (moment, fr, en, table) => {
    const at = Date.parse(moment);
    expect([sayMoment(at, 'fr'), sayMoment(at, 'en'), tableMoment(at)]).toEqual([fr, en, table]);
  },
);

test.each([
  ['2026-11-30T23:05:09Z', '0\u00a0h\u00a005', '00:05'],
  ['2026-11-30T08:00:00Z', '9\u00a0h\u00a000', '09:00'],
  ['2027-06-30T13:42:59Z', '15\u00a0h\u00a042', '15:42'],
])('the time of day of %s is said as people read a clock', (moment, fr, en) => {
  const at = Date.parse(moment);
  expect([sayTime(at, 'fr'), sayTime(at, 'en')]).toEqual([fr, en]);
});
