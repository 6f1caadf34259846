import type { SessionState } from '../sessions/session.ts';
import type { PairState } from './pair.ts';

/** The orders in which the pairs of a programme are looked at, the first one unless another is chosen. */
export const pulseOrders = ['silence', 'satisfaction', 'sessions', 'next'] as const;
/** One of these. */
export type PulseOrder = (typeof pulseOrders)[number];

/** What is due in a pair, the most urgent first. */
export const pairDues = ['help', 'sign', 'differ', 'say', 'choose', 'propose'] as const;
/**
 * `help`: one of the two waits for the coordinator. `sign`: the charter. `differ`: they do not say the same
 * of a session. `say`: nobody has said whether a session took place. `choose`: one of the moments that are
 * proposed. `propose`: a next session.
 */
export type PairDue = (typeof pairDues)[number];

/** A pair as far as it says what is due. */
export interface Pulsing {
  readonly state: PairState;
  readonly asks: 0 | 1;
  readonly nextSessionAt: number | null;
  readonly sessions: readonly SessionState[];
}

/** What is due in a pair; nothing where all goes its way, or it is paused. */
export function dueIn(
  { state, asks, nextSessionAt, sessions }: Pulsing,
  now: number,
): PairDue | undefined {
  if (asks === 1) return 'help';
  if (state === 'announced' || state === 'half_signed') return 'sign';
  if (state !== 'active') return undefined;
  const [last] = sessions.filter((one) => one !== 'cancelled' && one !== 'proposed');
  if (last === 'differ') return 'differ';
  if (nextSessionAt !== null && nextSessionAt > now) return undefined;
  if (nextSessionAt !== null && sessions.includes('agreed')) return 'say';
  return sessions.includes('proposed') ? 'choose' : 'propose';
}

/** How many sessions a pair would have held since it began, at the rhythm of its programme in weeks; while it was paused it owed none. */
export const expectedSessions = (
  { begunAt, pausedFor }: Pick<LivingPair, 'begunAt' | 'pausedFor'>,
  weeks: number,
  now: number,
): number | undefined =>
  begunAt === null
    ? undefined
    : Math.max(0, Math.floor((now - begunAt - pausedFor) / rhythmOf(weeks)));

const rhythmOf = (weeks: number): number => weeks * 7 * 24 * 60 * 60_000;

/** A pair that is not over, as far as an order needs it. */
export interface LivingPair {
  /** What it is found by. */
  readonly place: number;
  /** Milliseconds since 1970, as all below. */
  readonly begunAt: number | null;
  /** For how long it was paused so far, in milliseconds. */
  readonly pausedFor: number;
  readonly sessionsHeld: number;
  readonly satisfaction: number | null;
  /** The session that both agreed to, if one is ahead. */
  readonly aheadAt: number | null;
  /** The last sign of life of a pair that is under way with no session ahead. */
  readonly quietSince: number | null;
}

/** What an order goes by, the least first; what says nothing stands last. */
const weightOf =
  (order: PulseOrder, weeks: number, now: number) =>
  (pair: LivingPair): number => {
    const { quietSince, satisfaction, aheadAt, sessionsHeld } = pair;
    const last = Number.POSITIVE_INFINITY;
    if (order === 'silence') return quietSince ?? last;
    if (order === 'satisfaction') return satisfaction ?? last;
    if (order === 'next') return aheadAt ?? last;
    const expected = expectedSessions(pair, weeks, now);
    return expected === undefined ? last : sessionsHeld - expected;
  };

/** Pairs in an order; those that it does not tell apart by their silence, then by their place. */
export function inOrder<Pair extends LivingPair>(
  pairs: readonly Pair[],
  order: PulseOrder,
  { weeks, now }: { readonly weeks: number; readonly now: number },
): readonly Pair[] {
  const [first, then] = [weightOf(order, weeks, now), weightOf('silence', weeks, now)];
  const compare = (one: number, other: number) => (one === other ? 0 : one - other);
  return [...pairs].sort(
    (one, other) =>
      compare(first(one), first(other)) ||
      compare(then(one), then(other)) ||
      one.place - other.place,
  );
}
