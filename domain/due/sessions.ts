import { sessionMessageKey } from '../messages/keys.ts';
import { dayOf, daysAfter } from '../words/day.ts';
import type { Rules } from './facts.ts';
import { inTheMorning } from './morning.ts';
import type { OneToTell } from './pairs.ts';
import { usualReminders } from './reminders.ts';

/** The rules by which the two of a pair are told of their sessions; the text that tells it is called alike. */
export const sessionRules = ['session-soon', 'session-after'] as const;
/** One of them. */
export type SessionRule = (typeof sessionRules)[number];

/** One of the two of a pair, and a session that both agreed to. */
export interface OneWhoMeets extends OneToTell {
  readonly session: string;
  /** When it begins, milliseconds since 1970. */
  readonly startsAt: number;
  /** When that was agreed to, or something of it changed last. */
  readonly agreedAt: number;
  readonly minutes: number;
}

/** What is known of sessions: of whoever was told or has answered, nothing. */
export interface SessionFacts {
  /** When all this was so, milliseconds since 1970: what lies after it is foreseen. */
  readonly asOf: number;
  /** Whoever has a session ahead. */
  readonly ahead: readonly OneWhoMeets[];
  /** Whoever had one, and has not said whether it took place. */
  readonly unsaid: readonly OneWhoMeets[];
}

/** A word to one of two about a session. */
export interface SessionWord {
  readonly rule: SessionRule;
  /** When, milliseconds since 1970. */
  readonly at: number;
  /** The key of its message: what makes it one. */
  readonly key: string;
  readonly to: OneWhoMeets;
  /** The ISO day that it speaks of. */
  readonly day: string;
}

const word = (rule: SessionRule, at: number, to: OneWhoMeets): SessionWord => ({
  ...{ rule, at, to, day: dayOf(to.startsAt) },
  key: sessionMessageKey(to.session, rule, to.side, to.startsAt),
});

const rulesOf = ({ programme }: OneWhoMeets, rules: Rules) =>
  rules.get(programme)?.reminders ?? usualReminders;

/** The morning of a day, so many days from that of a moment. */
const morningBy = (moment: number, days: number): number =>
  inTheMorning(daysAfter(dayOf(moment), days));

function soon(to: OneWhoMeets, rules: Rules, asOf: number): readonly SessionWord[] {
  const { session_days_before: days } = rulesOf(to, rules);
  const at = morningBy(to.startsAt, -days);
  // Who agreed to it after that knows it; once it has begun nobody is reminded.
  const isLate = to.agreedAt >= at || asOf >= to.startsAt;
  return days === 0 || isLate ? [] : [word('session-soon', at, to)];
}

function after(to: OneWhoMeets, rules: Rules): readonly SessionWord[] {
  const { session_days_after: days } = rulesOf(to, rules);
  return days === 0 ? [] : [word('session-after', morningBy(to.startsAt, days), to)];
}

/**
 * The words that time brings to the two of a pair about their sessions, each once: a reminder some days
 * before, and the question some days after whether it took place.
 */
export const sessionWords = (
  { asOf, ahead, unsaid }: SessionFacts,
  rules: Rules,
  now: number,
): readonly SessionWord[] =>
  [...unsaid.flatMap((to) => after(to, rules)), ...ahead.flatMap((to) => soon(to, rules, asOf))]
    .filter(({ at }) => at <= now)
    .sort((one, other) => one.at - other.at);
