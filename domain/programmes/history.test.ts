import { expect, test } from 'vitest';
import { byMonth } from './history.ts';
import { newestOf, recordedOf } from './recorded.ts';

test('a month in which nothing was kept stands as the one before, over the turn of the year', () => {
  const kept = [
    { month: '2027-01', value: 2, answers: 12 },
    { month: '2026-11', value: 1, answers: 6 },
  ];
  expect(byMonth(kept, '2027-02').map(({ month, value }) => [month, value])).toEqual([
    ['2026-11', 1],
    ['2026-12', 1],
    ['2027-01', 2],
    ['2027-02', 2],
  ]);
  expect(byMonth([], '2027-02')).toEqual([]);
});

const row = (id: string, day: string, value: number | null, corrects: string | null = null) => ({
  ...{ id, day, value, corrects },
});

test('a correction stands for what it corrects, which stays beside it; what was taken back is no figure', () => {
  const all = recordedOf([
    row('a', '2027-01-01', 7),
    row('b', '2027-02-01', 8),
    row('c', '2027-01-02', 6, 'a'),
    row('d', '2027-01-02', 5, 'c'),
    row('e', '2027-02-01', null, 'b'),
  ]);
  expect(all.map(({ stands, before }) => [stands.id, before.map(({ id }) => id)])).toEqual([
    ['d', ['c', 'a']],
    ['e', ['b']],
  ]);
  expect(newestOf(all)?.value).toBe(5);
});
