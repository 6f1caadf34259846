import { expect, test } from 'vitest';
import { sayMoment, tableMoment } from './moment.ts';

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
