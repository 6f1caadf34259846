import { expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';

const dates = (open: string, close: string, launch: string, end: string) => ({
  applications_open: open,
  applications_close: close,
  launch,
  midway: launch,
  end,
});

test('a calendar reaches from the first day of any programme to the last', () => {
  const { rows, halves } = calendarOf([
    dates('2027-01-01', '2027-01-11', '2027-02-20', '2027-04-11'),
    dates('2026-12-22', '2027-01-11', '2027-01-31', '2027-03-12'),
  ]);
  expect(rows.map(({ open, run }) => [open.x, open.width, run.x, run.width])).toEqual([
    [9.09, 9.09, 54.55, 45.45],
    [0, 18.18, 36.36, 36.37],
  ]);
  expect(halves).toEqual([{ day: '2027-01-01', x: 9.09 }]);
});
