import type { Role } from '../people/participation.ts';

/** So many objectives are pursued at once. */
export const mostOpen = 5;
/** So many are ever written in one pair: closed ones stay. */
export const mostEver = 40;
/** Longest objective, and longest reason for closing one, in characters. */
export const longestObjective = 200;

/**
 * Where somebody sees an objective, from 0 (not begun) to 10 (reached). Eleven points, as the guide and
 * the programmes' pages speak of them: a step forward between two meetings is often smaller than one of five.
 */
export const lowest = 0;
/** See `lowest`. */
export const highest = 10;

/** Something that the two want to reach. */
export interface Objective {
  /** Counted within the pair, from 1. */
  readonly number: number;
  /** Empty once whoever wrote it has been erased. */
  readonly text: string;
  /** Who wrote it, and when, milliseconds since 1970. */
  readonly side: Role;
  readonly at: number;
  /** When the other one agreed with it. */
  readonly agreedAt: number | null;
  /** When it was set aside, by whom and why. */
  readonly closedAt: number | null;
  readonly closedBy: Role | null;
  readonly why: string;
}

/** Where one of the two saw an objective on a day. */
export interface Score {
  readonly objective: number;
  readonly side: Role;
  /** ISO day: one score a day, the last one counts. */
  readonly day: string;
  readonly score: number;
}

/** Whether an objective is pursued. */
export const isOpen = ({ closedAt }: Objective): boolean => closedAt === null;

/** The score that was typed; nothing where it is none. */
export function readScore(typed: string): number | undefined {
  const text = typed.trim().replace(/[٠-٩]/g, (sign) => String(sign.charCodeAt(0) & 15));
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const score = Number(text);
  return score >= lowest && score <= highest ? score : undefined;
}

/** A day on which an objective was scored, with what each of the two said. */
export interface ScoredDay {
  readonly day: string;
  readonly mentor: number | undefined;
  readonly mentee: number | undefined;
}

/** The days on which an objective was scored, the oldest first. */
export function scoredDays(scores: readonly Score[], objective: number): readonly ScoredDay[] {
  const own = scores.filter((one) => one.objective === objective);
  const days = [...new Set(own.map(({ day }) => day))].sort();
  const on = (day: string, side: Role) =>
    own.find((one) => one.day === day && one.side === side)?.score;
  return days.map((day) => ({ day, mentor: on(day, 'mentor'), mentee: on(day, 'mentee') }));
}

/** The last score of one of the two, if they gave one. */
export const lastScore = (days: readonly ScoredDay[], side: Role): number | undefined =>
  days.findLast((day) => day[side] !== undefined)?.[side];
