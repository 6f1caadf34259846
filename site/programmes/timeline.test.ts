import { expect, test } from 'vitest';
import { timeline } from './timeline.ts';

const dates = {
  applications_open: '2026-12-07',
  applications_close: '2027-01-15',
  launch: '2027-02-01',
  midway: '2027-05-10',
  end: '2027-11-30',
};

test('recruitment is counted back from the launch: eight weeks, then six', () => {
  const days = timeline(dates, 'fr').map(({ day, weeks }) => [day, weeks]);
  expect(days.slice(0, 2)).toEqual([
    ['2026-12-07', 8],
    ['2026-12-21', 6],
  ]);
});

test('what happens on one day stands under one date', () => {
  expect(timeline(dates, 'en')[0]?.labels).toHaveLength(2);
});

test('days stand in order of time, and only launch and end are marked', () => {
  const moments = timeline(dates, 'en');
  expect(moments.map(({ day }) => day)).toEqual(moments.map(({ day }) => day).toSorted());
  expect(moments.filter(({ key }) => key).map(({ day }) => day)).toEqual([dates.launch, dates.end]);
});
