import { expect, test } from 'vitest';
import type { Rules } from './facts.ts';
import { type OneOfPair, pairWords } from './pairs.ts';
import { usualReminders } from './reminders.ts';

const day = 24 * 60 * 60_000;
/** A Thursday at noon. */
const noon = Date.UTC(2027, 0, 14, 12);

const one: OneOfPair = {
  pair: 'a',
  programme: 'leadership',
  side: 'mentor',
  person: 'p',
  name: 'Nadia',
  email: 'nadia@example.org',
  language: 'fr',
  other: 'Omar',
  since: noon,
};
const none: Rules = new Map();
const rulesAt = (now: number, rules = none) =>
  pairWords({ unsigned: [one], leftBehind: [] }, rules, now).map(({ rule }) => rule);

test('whoever has not signed is reminded in the morning, five working days after the announcement', () => {
  const thursday = Date.UTC(2027, 0, 21);
  expect(rulesAt(thursday + 7 * 60 * 60_000 - 60_000)).toEqual([]);
  expect(rulesAt(thursday + 8 * 60 * 60_000)).toEqual(['pair-unsigned']);
  expect(rulesAt(thursday + 9 * day)).toEqual(['pair-unsigned']);
});

test('a programme may wait longer', () => {
  const dates = { applications_open: '', applications_close: '', launch: '', end: '' } as never;
  const reminders = { ...usualReminders, charter_days_after: 10 };
  const rules: Rules = new Map([['leadership', { dates, reminders }]]);
  expect(rulesAt(Date.UTC(2027, 0, 22), rules)).toEqual([]);
  expect(rulesAt(Date.UTC(2027, 0, 29), rules)).toEqual(['pair-unsigned']);
});

test('whoever is left behind hears of it at once, and first', () => {
  const words = pairWords({ unsigned: [one], leftBehind: [one] }, none, noon + 30 * day);
  expect(words.map(({ rule }) => rule)).toEqual(['pair-ended', 'pair-unsigned']);
  expect(pairWords({ unsigned: [], leftBehind: [one] }, none, noon - 1)).toEqual([]);
});
