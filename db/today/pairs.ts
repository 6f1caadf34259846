import { type SQL, sql } from 'drizzle-orm';
import type { Subject } from '../../domain/pairs/help.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { compiledWithin } from '../compiled.ts';
import { lastSign } from '../due/silence.ts';
import type { Database } from '../open.ts';
import { joined } from '../pairs/list.ts';

/** A pair that needs a hand, since when, and what its two are called; null once they are gone. */
export interface NeedyPair {
  readonly pair: string;
  readonly programme: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly mentor: string | null;
  readonly mentee: string | null;
}

/** No more pairs are looked at for silence, those that have stood longest as they stand first. */
const mostLooked = 800;

/** The pairs that `found` names, with what their two are called, those that have waited longest first. */
const called = (found: SQL, more: SQL = sql``): SQL => sql`
  select pairs.id as pair, pairs.programme, found.since ${more},
    coalesce(nullif(mentor.name, ''), mentor.email) as mentor,
    coalesce(nullif(mentee.name, ''), mentee.email) as mentee
  from (${found}) as found cross join pairs on pairs.id = found.pair ${joined}
  order by found.since`;

const most = sql.placeholder('most');
const before = sql.placeholder('before');

const asking = compiledWithin<
  readonly (NeedyPair & { readonly subject: Subject })[],
  { readonly most: number }
>((_, within) =>
  called(
    sql`
      select help_requests.pair, at as since, subject
      from help_requests cross join pairs on pairs.id = help_requests.pair
      where help_requests.state = 'open' and ${within(sql`pairs.programme`)}
      order by at limit ${most}`,
    sql`, found.subject`,
  ),
);

/** Statement that reads the requests that wait for an answer, at most so many. */
export const askingPairs = (db: Database, scope: Scope, most: number) =>
  asking(db, scope, { most });

/** Statement that reads the pairs that wait for a signature since before a moment, at most so many. */
export const unsignedPairs = compiledWithin<
  readonly NeedyPair[],
  { readonly before: number; readonly most: number }
>((_, within) =>
  called(sql`
    select near.id as pair, near.changed_at as since
    from json_each('["announced","half_signed"]') as each
    cross join pairs as near on near.rowid in (
      select rowid from pairs where state = each.value and changed_at < ${before}
        and ${within(sql`+programme`)} order by changed_at limit ${most}
    )
    order by near.changed_at limit ${most}`),
);

const dissatisfied = compiledWithin<
  readonly (NeedyPair & { readonly submission: string })[],
  { readonly form: string; readonly most: number }
>((_, within) =>
  called(
    sql`
      select sessions.pair, submissions.received_at as since, submissions.id as submission
      from submissions
      cross join session_feedback on session_feedback.submission = submissions.id
      cross join sessions on sessions.id = session_feedback.session
      where submissions.form = ${sql.placeholder('form')} and submissions.attention = 1
        and submissions.status in ('new', 'in_hand')
        and ${within(sql`submissions.programme`)}
      order by submissions.received_at desc limit ${most}`,
    sql`, found.submission`,
  ),
);

/** Statement that reads the pairs whose feedback is to be read first and that nobody has dealt with, each with what was sent, at most so many. */
export const dissatisfiedPairs = (db: Database, scope: Scope, form: string, most: number) =>
  dissatisfied(db, scope, { form, most });

/** Statement that reads the pairs under way whose two do not say the same of a session since a moment, at most so many. */
export const differingPairs = compiledWithin<
  readonly NeedyPair[],
  { readonly since: number; readonly most: number }
>((_, within) =>
  called(sql`
    select sessions.pair, sessions.starts_at as since
    from sessions cross join pairs on pairs.id = sessions.pair
    where sessions.state = 'differ' and sessions.starts_at > ${sql.placeholder('since')}
      and pairs.state = 'active' and ${within(sql`pairs.programme`)}
    order by sessions.starts_at limit ${most}`),
);

const quiet = compiledWithin<
  readonly NeedyPair[],
  { readonly now: number; readonly programmes: string; readonly most: number }
>((_, within) =>
  called(sql`
    select quiet.pair, quiet.since from (
      select pairs.id as pair, each.value ->> 'before' as before,
        ${lastSign(sql`${sql.placeholder('now')}`)} as since
      from json_each(${sql.placeholder('programmes')}) as each
      cross join pairs on pairs.programme = each.value ->> 'id' and pairs.state = 'active'
        and pairs.changed_at < each.value ->> 'before'
      where coalesce(pairs.next_session_at, 0) <= ${sql.placeholder('now')}
        and ${within(sql`pairs.programme`)}
      limit ${mostLooked}
    ) as quiet where quiet.since < quiet.before order by quiet.since limit ${most}`),
);

/** Statement that reads the pairs under way of which nothing was heard for as many days as their programme waits, at most so many. */
export const quietPairs = (
  db: Database,
  scope: Scope,
  {
    programmes,
    ...looked
  }: {
    readonly now: number;
    /** Since before which moment a pair of each is silent. */
    readonly programmes: readonly { readonly id: string; readonly before: number }[];
    readonly most: number;
  },
) => quiet(db, scope, { ...looked, programmes: JSON.stringify(programmes) });

const beyond = compiledWithin<
  readonly NeedyPair[],
  { readonly programmes: string; readonly before: string; readonly most: number }
>((_, within) =>
  called(sql`
    select pairs.id as pair, pairs.changed_at as since
    from json_each(${sql.placeholder('programmes')}) as each cross join json_each('["active","paused"]') as state
    cross join pairs on pairs.programme = each.value and pairs.state = state.value
    where coalesce(pairs.until, '') < ${before} and ${within(sql`pairs.programme`)}
    limit ${most}`),
);

/** Statement that reads the pairs under way whose programme has ended, and whose own day came before another if they were renewed, at most so many. */
export const beyondPairs = (
  db: Database,
  scope: Scope,
  {
    programmes,
    ...looked
  }: {
    /** The ids of those that ended before that day too. */
    readonly programmes: readonly string[];
    /** An ISO day. */
    readonly before: string;
    readonly most: number;
  },
) => beyond(db, scope, { ...looked, programmes: JSON.stringify(programmes) });
