import { describe, expect, test } from 'vitest';
import type { Rules } from './facts.ts';
import { usualReminders } from './reminders.ts';
import { type OneWhoMeets, sessionWords } from './sessions.ts';

const hour = 60 * 60_000;
const day = 24 * hour;
/** A Thursday, half past two in the afternoon in Paris. */
const startsAt = Date.UTC(2027, 0, 14, 13, 30);

const one: OneWhoMeets = {
  session: 's',
  pair: 'p',
  programme: 'leadership',
  side: 'mentor',
  person: 'n',
  name: 'Nadia',
  email: 'nadia@example.org',
  language: 'fr',
  other: 'Omar',
  startsAt,
  agreedAt: startsAt - 10 * day,
  minutes: 60,
};
const named = (
  now: number,
  { ahead = [], unsaid = [] }: { ahead?: OneWhoMeets[]; unsaid?: OneWhoMeets[] },
  rules: Rules = new Map(),
) => sessionWords({ asOf: now, ahead, unsaid }, rules, now).map(({ rule }) => rule);

describe('a session ahead', () => {
  test('is spoken of the day before, in the morning, and not once it has begun', () => {
    const morning = Date.UTC(2027, 0, 13, 7);
    expect(named(morning - 1, { ahead: [one] })).toEqual([]);
    expect(named(morning, { ahead: [one] })).toEqual(['session-soon']);
    expect(named(startsAt - 1, { ahead: [one] })).toEqual(['session-soon']);
    expect(named(startsAt, { ahead: [one] })).toEqual([]);
  });

  test('that was agreed to since then reminds nobody of what they have just done', () => {
    const late = { ...one, agreedAt: Date.UTC(2027, 0, 13, 9) };
    expect(named(startsAt - hour, { ahead: [late] })).toEqual([]);
  });
});

test('whether it took place is asked the morning after, however late the job comes', () => {
  const morning = Date.UTC(2027, 0, 15, 7);
  expect(named(morning - 1, { unsaid: [one] })).toEqual([]);
  expect(named(morning, { unsaid: [one] })).toEqual(['session-after']);
  expect(named(morning + 9 * day, { unsaid: [one] })).toEqual(['session-after']);
});

test('the night in which clocks change moves neither', () => {
  const sunday = { ...one, startsAt: Date.UTC(2027, 2, 28, 13), agreedAt: 0 };
  expect(
    sessionWords({ asOf: 0, ahead: [sunday], unsaid: [] }, new Map(), sunday.startsAt)[0]?.at,
  ).toBe(Date.UTC(2027, 2, 27, 7));
  expect(
    sessionWords({ asOf: 0, ahead: [], unsaid: [sunday] }, new Map(), sunday.startsAt + day)[0]?.at,
  ).toBe(Date.UTC(2027, 2, 29, 6));
});

test('a programme may wish for neither, or for other days', () => {
  const own = (reminders: object): Rules =>
    new Map([
      ['leadership', { dates: {} as never, reminders: { ...usualReminders, ...reminders } }],
    ]);
  const none = own({ session_days_before: 0, session_days_after: 0 });
  expect(named(startsAt + 5 * day, { unsaid: [one] }, none)).toEqual([]);
  expect(named(startsAt - hour, { ahead: [one] }, none)).toEqual([]);
  const early = own({ session_days_before: 3 });
  expect(named(startsAt - 2 * day - 12 * hour, { ahead: [one] }, early)).toEqual(['session-soon']);
});
