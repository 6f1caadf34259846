import { type SQL, sql } from 'drizzle-orm';
import { livingStates, type PairState } from '../../domain/pairs/pair.ts';
import type { LivingPair } from '../../domain/pairs/pulse.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { SessionState } from '../../domain/sessions/session.ts';
import { lastSign } from '../due/silence.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { joined, type Two } from './list.ts';

/** No more pairs of a programme are looked at: past that a page would cost too much. */
const mostLooked = 800;
/** So many sessions of a pair are looked at, the last proposed ones. */
const lately = 6;

/** For how long a pair was paused until a moment. */
const pausedFor = (now: number): SQL => sql`iif(state = 'paused', ${now}, 0) + coalesce((
  select sum(iif(what = 'resume', at, -at)) from pair_events
  where pair = pairs.id and what in ('pause', 'resume')
), 0)`;

/** The pairs of a programme that are not over, each as far as an order needs it: one row a pair is read. */
export const livingPairs = (
  db: Database,
  programme: string,
  scope: Scope,
  now: number,
): Promise<readonly LivingPair[]> =>
  db.all<LivingPair>(sql`
    select pairs.rowid as place, begun_at as begunAt, sessions_held as sessionsHeld, satisfaction,
      ${pausedFor(now)} as pausedFor,
      iif(next_session_at > ${now}, next_session_at, null) as aheadAt,
      iif(state = 'active' and coalesce(next_session_at, 0) <= ${now}, ${lastSign(now)}, null) as quietSince
    from json_each(${JSON.stringify(livingStates)}) as each
    cross join pairs on pairs.programme = ${programme} and pairs.state = each.value
    where ${inScope(scope, sql`pairs.programme`)} limit ${mostLooked}`);

/** A pair in the pulse of its programme: when it meets and how far it is, never what is said in it. */
export interface PulseRow extends Two {
  /** The number of its row. */
  readonly place: number;
  readonly id: string;
  readonly state: PairState;
  /** Milliseconds since 1970, as all below. */
  readonly begunAt: number | null;
  readonly lastSessionAt: number | null;
  readonly nextSessionAt: number | null;
  readonly sessionsHeld: number;
  readonly satisfaction: number | null;
  /** Whether one of the two waits for the coordinator's answer. */
  readonly asks: 0 | 1;
  /** Where its last sessions stand. */
  readonly sessions: readonly SessionState[];
}

/** The pairs that stand at some places, as far as somebody may see them, in the order of the places. */
export async function pairsAt(
  db: Database,
  places: readonly number[],
  scope: Scope,
): Promise<readonly PulseRow[]> {
  const rows = await db.all<Omit<PulseRow, 'sessions'> & { sessions: string | null }>(sql`
    select pairs.rowid as place, pairs.id, pairs.state, pairs.begun_at as begunAt,
      pairs.last_session_at as lastSessionAt, pairs.next_session_at as nextSessionAt,
      pairs.sessions_held as sessionsHeld, pairs.satisfaction,
      mentor.id as mentorPerson, mentor.name as mentorName, mentor.email as mentorEmail,
      mentee.id as menteePerson, mentee.name as menteeName, mentee.email as menteeEmail,
      exists (select 1 from help_requests where pair = pairs.id and help_requests.state = 'open') as asks,
      (select json_group_array(late.state) from (
        select sessions.state from sessions where pair = pairs.id order by number desc limit ${lately}
      ) as late) as sessions
    from json_each(${JSON.stringify(places)}) as each cross join pairs on pairs.rowid = each.value ${joined}
    where ${inScope(scope, sql`pairs.programme`)} order by each.key`);
  return rows.map((row) => ({
    ...row,
    sessions: JSON.parse(row.sessions ?? '[]') as readonly SessionState[],
  }));
}

/** Those of some programmes that have a pair which is not over, as far as somebody may see them. */
export async function programmesWithPairs(
  db: Database,
  programmes: readonly string[],
  scope: Scope,
): Promise<readonly string[]> {
  const rows = await db.all<{ programme: string }>(sql`
    select named.value as programme from json_each(${JSON.stringify(programmes)}) as named
    where ${inScope(scope, sql`named.value`)} and exists (
      select 1 from pairs where pairs.programme = named.value
        and pairs.state in (select value from json_each(${JSON.stringify(livingStates)}))
    )`);
  return rows.map(({ programme }) => programme);
}
