import { type SQL, sql } from 'drizzle-orm';
import type { OneOfPair } from '../../domain/due/pairs.ts';
import type { ForeseenRule } from '../../domain/due/word.ts';
import { pairMessageKey } from '../../domain/messages/keys.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Statement } from '../statement.ts';
import { readingRaw } from '../statement.ts';
import { isStopped } from './halt.ts';

/** Which pairs are looked at: those that somebody may see, none that is older than a moment, and at most so many people. */
export interface LookedAt {
  readonly scope: Scope;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly most: number;
}

/** Both sides of the pairs that meet a condition, each with its person while they are there. */
const sides = (which: SQL): SQL => sql`
  select pairs.id as pair, pairs.programme, side.value as side, pairs.made_at as made, pairs.changed_at as changed,
    iif(side.value = 'mentor', pairs.mentor, pairs.mentee) as own,
    iif(side.value = 'mentor', pairs.mentee, pairs.mentor) as foreigner
  from pairs cross join json_each('["mentor","mentee"]') as side where ${which}`;

const asked = (
  db: Database,
  which: SQL,
  {
    since,
    when,
    rule,
    closed,
    most,
  }: { since: SQL; when: SQL; rule: string; closed?: SQL; most: number },
): Statement<readonly OneOfPair[]> =>
  readingRaw(
    db,
    sql`
      select two.pair, two.programme, two.side, people.id as person, people.name, people.email, people.language,
        coalesce(stranger.name, '') as other, ${since} as since,
        ${closed ?? sql`0`} as closed
      from (${sides(which)}) as two
      cross join participations as taking on taking.id = two.own
      cross join people on people.id = taking.person
      left join participations as facing on facing.id = two.foreigner
      left join people as stranger on stranger.id = facing.person
      where ${when} and not exists (
        select 1 from messages where key = two.pair || ${pairMessageKey('', rule, '')} || two.side
      )
      order by since limit ${most}`,
  );

const unsignedRule: ForeseenRule = 'pair-unsigned';

/** Condition that one of the two of a pair has neither signed nor been reminded. */
const isAwaited = sql`exists (
  select 1 from json_each('["mentor","mentee"]') as side
  where not exists (
    select 1 from signatures where signatures.pair = pairs.id and signatures.side = side.value
  ) and not exists (
    select 1 from messages where key = pairs.id || ${pairMessageKey('', unsignedRule, '')} || side.value
  )
)`;

/**
 * Statement that reads who has not signed the charter and was not reminded, the longest waiting first. Of
 * each state so many pairs are looked at, in the order of its index: on the day on which a thousand are
 * announced no more is read than on another.
 */
export const unsignedIn = (db: Database, { from, most, scope }: LookedAt) =>
  asked(
    db,
    sql`pairs.rowid in (
      select near.rowid from json_each('["announced","half_signed"]') as each
      cross join pairs as near on near.rowid in (
        select pairs.rowid from pairs
        where pairs.state = each.value and pairs.changed_at >= ${from}
          and ${inScope(scope, sql`+pairs.programme`)} and not ${isStopped(unsignedRule, sql`pairs.programme`)}
          and ${isAwaited}
        order by pairs.changed_at limit ${most}
      )
    )`,
    {
      since: sql`two.made`,
      when: sql`not exists (
      select 1 from signatures where signatures.pair = two.pair and signatures.side = two.side
    )`,
      rule: unsignedRule,
      most,
    },
  );

/** Statement that reads whom somebody has left behind, and who does not know it yet. */
export const leftBehindIn = (db: Database, { from, most, scope }: LookedAt) =>
  asked(
    db,
    sql`pairs.state = 'ended' and pairs.changed_at >= ${from} and pairs.ending = 'leave' and ${inScope(scope, sql`pairs.programme`)}`,
    {
      since: sql`two.changed`,
      when: sql`not exists (
        select 1 from pair_events
        where pair_events.pair = two.pair and pair_events.what = 'leave' and pair_events.who = two.side
      )`,
      rule: 'pair-ended',
      closed: sql`exists (
        select 1 from sessions
        where sessions.pair = two.pair and state = 'cancelled' and changed_at = two.changed
      )`,
      most,
    },
  );

/** Condition that the charter of a pair that somebody may see is not signed by both. */
export const waitsForSignature = (pair: string, scope: Scope): SQL => sql`exists (
  select 1 from pairs
  where id = ${pair} and state in ('announced', 'half_signed') and ${inScope(scope, sql`programme`)}
)`;
