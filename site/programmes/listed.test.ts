import { expect, test } from 'vitest';
import { phaseOf } from '../../domain/programmes/phase.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import type { ProgrammePage } from '../content/programmes.ts';
import { listedByDate, listedByPhase, pastEditions } from './listed.ts';

const page = (id: string, open: string, close: string, launch: string, end: string) =>
  ({
    programme: {
      id,
      dates: { applications_open: open, applications_close: close, launch, end },
    } as Programme,
  }) as ProgrammePage;

/** In the order of their files and of `order`, which is neither that of their days nor of the alphabet. */
const all = [
  page('late', '2027-02-18', '2027-04-08', '2027-04-20', '2028-01-10'),
  page('soon', '2026-11-01', '2026-12-18', '2027-01-14', '2027-10-14'),
  page('long', '2026-11-10', '2027-02-02', '2027-03-02', '2027-12-02'),
  page('next', '2027-01-12', '2027-03-02', '2027-03-20', '2028-02-01'),
  page('gone', '2025-11-01', '2025-12-01', '2026-01-05', '2026-10-05'),
];
const ids = (listed: ReturnType<typeof listedByDate>) =>
  listed.map(({ page: { programme } }) => programme.id);

/** The list as it is seen on a day. */
const seenOn = (day: string) =>
  listedByPhase(all).filter(
    ({ page: { programme }, phase }) => phase === phaseOf(programme.dates, day),
  );

test('programmes are listed by the day until which one may apply, whatever their file says', () => {
  expect(ids(listedByDate(all))).toEqual(['gone', 'soon', 'long', 'next', 'late']);
});

test.each([
  ['2026-11-27', ['soon', 'long', 'next', 'late', 'gone']],
  ['2026-12-20', ['long', 'next', 'late', 'soon', 'gone']],
  ['2027-01-20', ['long', 'next', 'late', 'soon', 'gone']],
  ['2027-03-10', ['late', 'next', 'soon', 'long', 'gone']],
])(
  'on %s what one can still apply to comes first, the nearest close before the others',
  (day, order) => {
    expect(ids(seenOn(day))).toEqual(order);
  },
);

test('a programme has a place on every day, and never two', () => {
  for (let month = 1; month <= 12; month++)
    expect(ids(seenOn(`2027-${String(month).padStart(2, '0')}-15`)).sort()).toEqual(
      ids(listedByDate(all)).sort(),
    );
});

test('an edition that another follows leaves the lists when it is over, and stands among the past ones', () => {
  const followed = all.map((one) =>
    one.programme.id === 'gone' || one.programme.id === 'soon'
      ? ({ ...one, next: { id: 'next', name: { fr: 'Suivant' } } } as unknown as ProgrammePage)
      : one,
  );
  const on = (day: string, of: typeof listedByPhase) =>
    ids(
      of(followed).filter(
        ({ page: { programme }, phase }) => phase === phaseOf(programme.dates, day),
      ),
    );
  expect(on('2027-01-20', listedByPhase)).toEqual(['long', 'next', 'late', 'soon']);
  expect(on('2027-01-20', pastEditions)).toEqual(['gone']);
  expect(on('2027-11-01', listedByPhase)).toEqual(['long', 'late', 'next']);
  expect(on('2027-11-01', pastEditions)).toEqual(['soon', 'gone']);
});
