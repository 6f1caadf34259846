import type { HouseFacts } from './facts.ts';

const hour = 60 * 60_000;
const day = 24 * hour;
/** When the house does what nobody waits for, UTC. */
const night = 2 * hour;

/**
 * What is done again and again, whether or not there is anything to do: how often, and how long after
 * the day, or the hour, begins. Done twice, each does no more than once.
 */
const rounds = {
  /** Applications of before there were people get theirs. */
  enrol: { every: day, after: night },
  /** Submissions whose time has come are deleted. */
  purge: { every: day, after: night },
  /** Coordinators are told what waits for them. */
  digest: { every: day, after: night },
  /** What has ended is forgotten, a few things an hour: links and sessions, senders of other days, who was invited. */
  forget: { every: hour, after: 0 },
  /** People are told what time brings them. */
  tell: { every: hour, after: 0 },
  /** Whoever has not signed the charter of their pair is reminded, whoever was left behind is told. */
  pairs: { every: hour, after: 0 },
  /** The two of a pair are reminded of their session, and asked afterwards whether it took place. */
  sessions: { every: hour, after: 0 },
  /** People of pairs are asked to look back, halfway and at the end, and reminded once. */
  reviews: { every: hour, after: 0 },
  /** Silence in pairs is answered, step by step. */
  silence: { every: hour, after: 0 },
  /** Mail that nobody could be sent while it was fresh is given up, what old mail said is forgotten. */
  tidy: { every: hour, after: 0 },
  /** What programmes measure themselves by is kept for the month, a programme an hour. */
  figures: { every: hour, after: 0 },
} as const satisfies Readonly<Record<string, { every: number; after: number }>>;

/** The name of a round. */
export type RoundName = keyof typeof rounds;

/** The names of all rounds, in the order in which they are done. */
export const roundNames = Object.keys(rounds) as readonly RoundName[];

/** How many rounds a day has: each is noted once it is done. */
export const roundsADay = Object.values(rounds).reduce((sum, { every }) => sum + day / every, 0);

/** A round that is due. */
export interface DueRound {
  readonly rule: RoundName;
  /** When it was due, milliseconds since 1970: it is this one and no other by that. */
  readonly at: number;
}

/** Whether something that is due is a round. */
export const isRound = (one: { readonly rule: string }): one is DueRound => one.rule in rounds;

/** When the round that is under way at a moment began. */
export function roundAt(name: RoundName, now: number): number {
  const { every, after } = rounds[name];
  return Math.floor((now - after) / every) * every + after;
}

/**
 * Rounds that were not carried out since they began, first those that wait longest for their turn: a run
 * that gets through few of them does not always do the same ones. One that a clock which was ahead has noted counts
 * for nothing, and one that was left out for days is made up for once.
 */
export const dueRounds = ({ rounds: last }: Pick<HouseFacts, 'rounds'>, now: number): DueRound[] =>
  roundNames
    .map((rule) => ({ rule, at: roundAt(rule, now) }))
    .filter(({ rule, at }) => last[rule] !== at)
    .sort((one, other) => (last[one.rule] ?? 0) - (last[other.rule] ?? 0));
