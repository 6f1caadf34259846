import { type SQL, sql } from 'drizzle-orm';
import type { SilenceStep, SilentOne, SilentPair } from '../../domain/due/silence.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { addEvent, move } from '../pairs/move.ts';
import { inScope } from '../people/in-scope.ts';
import { readingRaw, type Statement } from '../statement.ts';

/** Which silent pairs are looked at. */
export interface Listening {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Silent since before this moment. */
  readonly before: number;
  readonly scope: Scope;
  readonly most: number;
}

/** The last sign of life of a pair at a moment: that it began or was taken up again, that the two met or were to meet, or that one of them did something. */
export const lastSign = (now: number | SQL): SQL => sql`max(
  pairs.changed_at, coalesce(pairs.last_sign_at, 0), coalesce(pairs.last_session_at, 0),
  iif(pairs.next_session_at <= ${now}, pairs.next_session_at, 0)
)`;

/** Condition that a pair is under way and has no session ahead. */
const isQuiet = (now: number): SQL =>
  sql`pairs.state = 'active' and coalesce(pairs.next_session_at, 0) <= ${now}`;

/** Condition that a pair is still as silent as it was seen. */
export const isStillSilent = ({ pair, since }: SilentPair, now: number): SQL => sql`exists (
  select 1 from pairs where pairs.id = ${pair} and ${isQuiet(now)} and ${lastSign(now)} = ${since}
)`;

const key = (name: string, side: Role): SQL =>
  sql`silent.id || ${`-${name}-${side}-`} || silent.since`;
const keysOf = (name: string): SQL => sql`(${key(name, 'mentor')}, ${key(name, 'mentee')})`;
const when = (name: string): SQL =>
  sql`(select max(stored_at) from messages where key in ${keysOf(name)})`;

/** The part of a statement that counts the pairs of each programme that stay silent after both were written to. */
export const silentCounts = (now: number): SQL => sql`
  select 'silent', silent.programme, count(*) from (
    select pairs.id, pairs.programme, ${lastSign(now)} as since from pairs where ${isQuiet(now)}
  ) as silent
  where exists (select 1 from messages where state <> 'skipped' and key in ${keysOf('pair-silent-both')})
  group by silent.programme`;

interface Row extends Omit<SilentPair, 'mentor' | 'mentee' | 'held'> {
  readonly mentor: string;
  readonly mentee: string;
}

const person = (side: Role): SQL => sql`(
  select json_object('side', ${side}, 'person', people.id, 'name', people.name, 'email', people.email,
    'language', people.language, 'lastSign', coalesce((
      select max(at) from pair_events where pair_events.pair = silent.id and pair_events.who = ${side}
    ), 0))
  from participations cross join people on people.id = participations.person
  where participations.id = silent.${sql.raw(side)}
)`;

/** Statement that reads silent pairs and what was said to them already, the longest silent first; without those of which something was held back. */
export function silentPairs(
  db: Database,
  { now, before, scope, most }: Listening,
): Statement<readonly SilentPair[]> {
  const rows = readingRaw<Row>(
    db,
    sql`
      select silent.id as pair, silent.programme, silent.since, ${person('mentor')} as mentor,
        ${person('mentee')} as mentee, ${when('pair-silent')} as nudgedAt, ${when('pair-silent-both')} as warnedAt
      from (
        select pairs.id, pairs.programme, pairs.mentor, pairs.mentee, ${lastSign(now)} as since from pairs
        where ${isQuiet(now)} and pairs.mentor is not null and pairs.mentee is not null
          and ${inScope(scope, sql`pairs.programme`)}
      ) as silent
      where silent.since < ${before} and not exists (
        select 1 from messages where state = 'skipped' and key in (
          ${key('pair-silent', 'mentor')}, ${key('pair-silent', 'mentee')},
          ${key('pair-silent-both', 'mentor')}, ${key('pair-silent-both', 'mentee')},
          ${key('pair-freed', 'mentor')}, ${key('pair-freed', 'mentee')}
        )
      )
      order by silent.since limit ${most}`,
  );
  return {
    ...rows,
    read: (result) =>
      rows.read(result).map(({ mentor, mentee, ...row }) => ({
        ...row,
        mentor: JSON.parse(mentor) as SilentOne,
        mentee: JSON.parse(mentee) as SilentOne,
        held: false,
      })),
  };
}

/** Statements by which a silent pair ends, if it is still as silent as it was seen. */
export function freePair(
  db: Database,
  pair: SilentPair,
  now: number,
): readonly Statement<number>[] {
  const which = sql`pairs.id = ${pair.pair} and ${isStillSilent(pair, now)}`;
  return [addEvent(db, 'silent', { who: 'house', now }, which), move(db, 'silent', now, which)];
}

/** A step against silence that was told to a pair. */
export interface SilenceTold {
  readonly step: SilenceStep;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The steps against silence that were told to a pair, if somebody may see it, the newest first. */
export const silenceToldTo = (
  db: Database,
  pair: string,
  scope: Scope,
): Promise<readonly SilenceTold[]> =>
  db.all<SilenceTold>(sql`
    select name as step, max(stored_at) as at from messages
    where key >= ${`${pair}-pair-silent`} and key < ${`${pair}-pair-silent~`} and state <> 'skipped'
      and ${inScope(scope, sql`programme`)}
    group by name, substr(key, -13) order by at desc limit 20`);
