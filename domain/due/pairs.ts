import type { Role } from '../people/participation.ts';
import { dayOf, workingDaysAfter } from '../words/day.ts';
import type { Language } from '../words/language.ts';
import type { Rules } from './facts.ts';
import { inTheMorning } from './morning.ts';
import { usualReminders } from './reminders.ts';

/** One of the two of a pair, as they are written to. */
export interface OneToTell {
  readonly pair: string;
  readonly programme: string;
  readonly side: Role;
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** What the other one is called; empty once they are gone. */
  readonly other: string;
}

/** One of the two of a pair whom time may bring a word. */
export interface OneOfPair extends OneToTell {
  /** When what it is about happened, milliseconds since 1970: the pair was announced, or the other one left. */
  readonly since: number;
  /** 1 where sessions were cancelled with it. */
  readonly closed?: 0 | 1;
}

/** What is known of pairs: of whoever was told already, nothing. */
export interface PairFacts {
  /** Whoever has not signed the charter of a pair that was announced to them. */
  readonly unsigned: readonly OneOfPair[];
  /** Whoever is left behind, because the other one left the programme or was erased. */
  readonly leftBehind: readonly OneOfPair[];
}

/** A word to one of two: the text that tells it is called alike. */
export interface PairWord {
  readonly rule: 'pair-unsigned' | 'pair-ended';
  /** When, milliseconds since 1970. */
  readonly at: number;
  readonly to: OneOfPair;
}

/** The day, as ISO, on which whoever has not signed is reminded. */
export const reminderDay = ({ programme, since }: OneOfPair, rules: Rules): string => {
  const { charter_days_after: wait } = rules.get(programme)?.reminders ?? usualReminders;
  return workingDaysAfter(dayOf(since), wait);
};

/**
 * The words that time brings to pairs, each once: whoever has not signed some working days after the
 * announcement is reminded, whoever is left behind hears of it at once.
 */
export const pairWords = (
  { unsigned, leftBehind }: PairFacts,
  rules: Rules,
  now: number,
): readonly PairWord[] =>
  [
    ...leftBehind.map((to) => ({ rule: 'pair-ended' as const, at: to.since, to })),
    ...unsigned.map((to) => ({
      rule: 'pair-unsigned' as const,
      at: inTheMorning(reminderDay(to, rules)),
      to,
    })),
  ]
    .filter(({ at }) => at <= now)
    .sort((one, other) => one.at - other.at);
