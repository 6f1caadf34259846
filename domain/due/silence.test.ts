import { expect, test } from 'vitest';
import { dayOf, startOf } from '../words/day.ts';
import { isInOrder, type SilentPair, silenceBy, silenceDue, usualSilence } from './silence.ts';

const day = 24 * 60 * 60_000;
const since = startOf('2027-03-01') + 12 * 60 * 60_000;
const one = { person: 'p', name: 'N', email: 'n@example.org', language: 'fr' as const };
const quiet: SilentPair = {
  ...{ pair: 'a', programme: 'one', since, nudgedAt: null, warnedAt: null, held: false },
  mentor: { ...one, side: 'mentor', lastSign: since - day },
  mentee: { ...one, side: 'mentee', lastSign: since },
};
const rules = { silenceIn: () => usualSilence, isStopped: () => false, told: [] as string[] };
const next = (pair: Partial<SilentPair>, more = {}) =>
  silenceDue([{ ...quiet, ...pair }], { ...rules, ...more })[0];

test('first the one who has been silent longer, then both, then the place is free', () => {
  const first = next({});
  expect(first).toMatchObject({ rule: 'pair-silent', to: [{ side: 'mentor' }] });
  expect(dayOf(first?.at ?? 0)).toBe('2027-04-05');
  const second = next({ nudgedAt: since + 35 * day });
  expect(second).toMatchObject({ rule: 'pair-silent-both', to: [{}, {}] });
  expect(dayOf(second?.at ?? 0)).toBe('2027-04-19');
  const third = next(
    { nudgedAt: since + 35 * day, warnedAt: since + 49 * day },
    { told: ['2027-04-19', '2027-04-20'] },
  );
  expect(third?.rule).toBe('pair-freed');
  expect(dayOf(third?.at ?? 0)).toBe('2027-05-10');
});

test('where neither did more than the other, whoever is accompanied is asked first', () => {
  const mentor = { ...quiet.mentor, lastSign: since };
  expect(next({ mentor })?.to[0]?.side).toBe('mentee');
});

test('after a job that was dead for months no two steps come together', () => {
  const late = since + 200 * day;
  const second = next({ nudgedAt: late });
  expect(second?.at).toBeGreaterThan(late + 13 * day);
  const third = next({ nudgedAt: late, warnedAt: late + 14 * day }, { told: ['2028-01-01'] });
  expect(third?.at).toBeGreaterThan(late + 34 * day);
});

test('no place is freed before the coordinators heard of the warning', () => {
  const warned = { nudgedAt: since + 35 * day, warnedAt: since + 49 * day };
  expect(next(warned)).toBeUndefined();
  expect(next(warned, { told: [dayOf(warned.warnedAt)] })).toBeUndefined();
  const heard = next(warned, { told: ['2027-06-04'] });
  expect(dayOf(heard?.at ?? 0)).toBe('2027-06-07');
});

test('what is held back or stopped, or in a programme that is gone, goes no further', () => {
  expect(next({ held: true })).toBeUndefined();
  const isStopped = (rule: string) => rule === 'pair-silent';
  expect(next({}, { isStopped })).toBeUndefined();
  expect(next({ nudgedAt: since + 35 * day }, { isStopped })?.rule).toBe('pair-silent-both');
  expect(next({}, { silenceIn: () => undefined })).toBeUndefined();
});

test('steps that do not follow each other are not in order', () => {
  expect(isInOrder(usualSilence)).toBe(true);
  expect(isInOrder(silenceBy({ warn_after_days: 36 }))).toBe(false);
  expect(isInOrder(silenceBy({ free_after_days: 50 }))).toBe(false);
  expect(isInOrder(silenceBy({ nudge_after_days: 60 }))).toBe(false);
});
