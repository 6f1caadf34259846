import { describe, expect, test } from 'vitest';
import { dayOf, daysAfter, startOf } from '../words/day.ts';
import { due } from './due.ts';
import { type Facts, nobody, type Rules, type Someone, stopped } from './facts.ts';
import { usualReminders } from './reminders.ts';
import { roundAt, roundNames } from './rounds.ts';
import { isWord } from './word.ts';

const dates = {
  applications_open: '2027-01-04',
  applications_close: '2027-01-29',
  launch: '2027-03-02',
  midway: '2027-07-06',
  end: '2027-12-02',
};
const rules: Rules = new Map([['one', { dates, reminders: usualReminders }]]);
const zoe: Someone = {
  ...{ application: 'a', participation: 'p', person: 'z', programme: 'one', role: 'mentee' },
  ...{ name: 'Zoé', email: 'zoe@due.example', language: 'fr' },
};
const noon = (day: string) => startOf(day) + 12 * 3_600_000;

/** What is known of people on a day; no round is due. */
function facts(day: string, more: Partial<Facts>): Facts {
  const now = noon(day);
  const rounds = Object.fromEntries(roundNames.map((name) => [name, roundAt(name, now)]));
  return { ...nobody(now), rounds, oldestMessage: null, announcement: null, ...more };
}
const said = (day: string, more: Partial<Facts>, ahead = day) =>
  due(facts(day, more), rules, noon(ahead))
    .filter(isWord)
    .map(({ key, at }) => `${key} ${dayOf(at)}`);

/** An answer was promised for Friday 5 February. */
const late = { ...zoe, promised: '2027-02-05' };

describe('that it takes longer', () => {
  const told = ['2027-02-03', '2027-02-04'];

  test('is said two working days after the promised day, in the morning and not before', () => {
    expect(said('2027-02-08', { unanswered: [late], told })).toEqual([]);
    expect(said('2027-02-09', { unanswered: [late], told })).toEqual(['a-takes-longer 2027-02-09']);
    const [word] = due(
      facts('2027-02-09', { unanswered: [late], told }),
      rules,
      noon('2027-02-09'),
    );
    expect(word?.at).toBe(Date.parse('2027-02-09T07:00Z'));
  });

  test('is never said before the working day after the one on which coordinators heard of it', () => {
    for (let day = '2027-02-05'; day < '2027-02-20'; day = daysAfter(day, 1)) {
      expect(said(day, { unanswered: [late] }), day).toEqual([]);
      expect(said(day, { unanswered: [late], told: [day] }), day).toEqual([]);
    }
    // What they were told before they were to hear of it, or by a clock that is ahead, was about others.
    for (const other of ['2027-02-02', '2028-01-01'])
      expect(said('2027-02-12', { unanswered: [late], told: [other] })).toEqual([]);
    // On a Friday, after a week of silence: on Monday.
    expect(said('2027-02-14', { unanswered: [late], told: ['2027-02-12'] })).toEqual([]);
    expect(said('2027-02-15', { unanswered: [late], told: ['2027-02-12'] })).toHaveLength(1);
  });

  test('is foreseen from the day on which somebody applies', () => {
    const ahead = ['a-takes-longer 2027-02-09'];
    expect(said('2027-01-20', { unanswered: [late] }, '2027-02-28')).toEqual(ahead);
    expect(said('2027-01-20', { unanswered: [late] }, '2027-02-08')).toEqual([]);
    expect(said('2027-02-20', { unanswered: [late] }, '2027-02-28')).toEqual([
      'a-takes-longer 2027-02-22',
    ]);
  });

  test('is not said when it comes a month too late, is stopped, or the programme is gone', () => {
    expect(said('2027-03-20', { unanswered: [late], told })).toEqual([]);
    const halted = new Set([stopped('takes-longer', 'one')]);
    expect(said('2027-02-10', { unanswered: [late], told, stopped: halted })).toEqual([]);
    const gone = { ...late, programme: 'gone' };
    expect(said('2027-02-10', { unanswered: [gone], told })).toEqual([]);
  });
});

describe('that no place became free', () => {
  const waiting = [{ ...zoe, since: '2027-02-10' }];
  const told = ['2027-03-02'];

  test('is said three working days after the launch, once a round', () => {
    expect(said('2027-03-04', { waiting, told })).toEqual([]);
    expect(said('2027-03-05', { waiting, told })).toEqual(['a-not-taken-2027-03-02 2027-03-05']);
  });

  test('is not said to whoever came on the list after it', () =>
    expect(said('2027-03-09', { waiting: [{ ...zoe, since: '2027-03-03' }], told })).toEqual([]));
});
