import type { PairEnding } from '../pairs/pair.ts';
import { monthsAfter } from '../words/day.ts';
import type { Figure, Measured, PairMeasure } from './measures.ts';

/** What is counted of a pair: when it came and went, and that the two met. Milliseconds since 1970. */
export interface PairFacts {
  readonly madeAt: number;
  /** When both had signed. */
  readonly begunAt: number | null;
  /** When it ended, once it has. */
  readonly endedAt: number | null;
  readonly ending: PairEnding | null;
  /** The mentor's participation; null once it is gone. */
  readonly mentor: string | null;
  readonly sessions: number;
  /** How long they met altogether. */
  readonly minutes: number;
  /** When the first session began that was held. */
  readonly firstSessionAt: number | null;
}

const day = 86_400_000;

const share = (right: number, answers: number, facts = answers): Measured | undefined =>
  answers === 0 ? undefined : { is: 'pairs', now: { value: right / answers, answers, facts } };

/** Mentors who gave time; one who is gone was one. */
function mentorsOf(pairs: readonly PairFacts[]): number {
  const known = pairs.flatMap(({ mentor }) => mentor ?? []);
  return new Set(known).size + (pairs.length - known.length);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function sessionsOf(begun: readonly PairFacts[], least: number | undefined): Measured | undefined {
  if (least !== undefined) {
    const reached = begun.filter(({ sessions }) => sessions >= least).length;
    // Each session is a fact: so few pairs reach so many that by pairs it would never move on.
    const held = sum(begun.map(({ sessions }) => sessions));
    return share(reached, begun.length, begun.length + held);
  }
  const value = sum(begun.map(({ sessions }) => sessions));
  return begun.length === 0
    ? undefined
    : { is: 'sessions', now: { value, answers: begun.length, facts: value } };
}

function hoursOf(begun: readonly PairFacts[]): Measured | undefined {
  const met = begun.filter(({ sessions }) => sessions > 0);
  if (met.length === 0) return undefined;
  const now: Figure = {
    value: sum(met.map(({ minutes }) => minutes)) / 60,
    answers: mentorsOf(met),
    facts: sum(met.map(({ sessions }) => sessions)),
  };
  return { is: 'hours', now };
}

/** Of pairs that never met those count whose time is up; those that never began do not. */
function firstMeetingOf(
  pairs: readonly PairFacts[],
  within: number | undefined,
  now: number,
): Measured | undefined {
  const waited = pairs.flatMap(({ madeAt, firstSessionAt }) =>
    firstSessionAt === null ? [] : [Math.max(0, firstSessionAt - madeAt) / day],
  );
  if (within === undefined)
    return waited.length === 0
      ? undefined
      : { is: 'days', now: { value: sum(waited) / waited.length, answers: waited.length } };
  const late = pairs.filter(
    ({ madeAt, begunAt, endedAt, firstSessionAt }) =>
      firstSessionAt === null &&
      !(begunAt === null && endedAt !== null) &&
      madeAt + within * day <= now,
  );
  return share(waited.filter((days) => days <= within).length, waited.length + late.length);
}

/** Whoever reached the end before lasted; only pairs count that have begun so long ago. */
function lastingOf(begun: readonly PairFacts[], months: number, now: number): Measured | undefined {
  const settled = begun.flatMap(({ begunAt, endedAt, ending }) => {
    const until = monthsAfter(begunAt ?? now, months);
    if (until > now) return [];
    return [endedAt === null || endedAt >= until || ending === 'complete'];
  });
  return share(settled.filter(Boolean).length, settled.length);
}

/** What a measure of pairs comes to at a moment; nothing while there is nothing to count. */
export function measurePairs(
  pairs: readonly PairFacts[],
  asked: PairMeasure,
  now: number,
): Measured | undefined {
  const begun = pairs.filter(({ begunAt }) => begunAt !== null);
  switch (asked.measure) {
    case 'sessions':
      return sessionsOf(begun, asked.at_least);
    case 'hours':
      return hoursOf(begun);
    case 'first_meeting':
      return firstMeetingOf(pairs, asked.within_days, now);
    case 'lasting':
      return lastingOf(begun, asked.months, now);
  }
}
