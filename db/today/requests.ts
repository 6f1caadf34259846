import { sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import { livingStates } from '../../domain/requests/request.ts';
import { compiledWithin } from '../compiled.ts';
import { listed } from '../listed.ts';
import type { Database } from '../open.ts';
import { hasMentor, placesLeft } from '../requests/places.ts';

/** A mentee who waits for a mentor, since when, and what the two are called; no mentor where no name is left to them. */
export interface WaitingMentee {
  readonly programme: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly mentor: string | null;
  readonly mentee: string;
}

/** No more requests of a programme and state are looked at. */
const mostLooked = 40;

const unanswered = compiledWithin<
  readonly WaitingMentee[],
  { readonly programmes: string; readonly before: number; readonly most: number }
>(
  (_, within) =>
    sql`
      select one.programme, one.changed_at as since,
        coalesce(nullif(guide.name, ''), guide.email) as mentor,
        coalesce(nullif(learner.name, ''), learner.email) as mentee
      from json_each(${sql.placeholder('programmes')}) as each
      cross join requests as one on one.rowid in (
        select rowid from requests where programme = each.value and state = 'asked'
          and changed_at < ${sql.placeholder('before')} and ${within(sql`+programme`)}
        order by changed_at limit ${sql.placeholder('most')}
      )
      join participations as guiding on guiding.id = one.mentor and guiding.standing = 'ready'
      join people as guide on guide.id = guiding.person
      join participations as learning on learning.id = one.mentee and learning.standing = 'ready'
      join people as learner on learner.id = learning.person
      order by one.changed_at limit ${sql.placeholder('most')}`,
);

/** Statement that reads the requests that a mentor has not answered since before a moment, at most so many, the longest waiting first. */
export const unansweredRequests = (
  db: Database,
  scope: Scope,
  {
    programmes,
    ...looked
  }: { readonly programmes: readonly string[]; readonly before: number; readonly most: number },
) => unanswered(db, scope, { ...looked, programmes: JSON.stringify(programmes) });

const spent = compiledWithin<
  readonly WaitingMentee[],
  { readonly programmes: string; readonly most: number }
>(
  (_, within) =>
    sql`
      select learning.programme, max(one.changed_at) as since, null as mentor,
        coalesce(nullif(learner.name, ''), learner.email) as mentee
      from json_each(${sql.placeholder('programmes')}) as each
      cross join json_each('["declined","passed","withdrawn","listed"]') as ended
      cross join requests as one on one.rowid in (
        select rowid from requests where programme = each.value ->> 'id' and state = ended.value
          and (ended.value <> 'listed' or rank = 1)
          and ${within(sql`+programme`)}
        order by changed_at desc limit ${mostLooked}
      )
      join participations as learning on learning.id = one.mentee and learning.standing = 'ready'
      join people as learner on learner.id = learning.person
      where one.origin = 'list' and not ${hasMentor(sql`learning.id`)} and not exists (
        select 1 from requests as living
        join participations as guiding on guiding.id = living.mentor and guiding.standing = 'ready'
        where living.mentee = learning.id and living.state in (${listed(livingStates)})
          and (living.state <> 'listed' or ${placesLeft(sql`living.mentor`, sql`(each.value ->> 'places')`)} > 0))
      group by learning.id order by since limit ${sql.placeholder('most')}`,
);

/**
 * Statement that reads the mentees without a mentor on whose short list no name is left, or only those of mentors
 * without a place, at most so many, the longest waiting first. Of lists of which nothing has come yet, the first
 * name of each is looked at.
 */
export const spentLists = (
  db: Database,
  scope: Scope,
  {
    programmes,
    most,
  }: {
    readonly programmes: readonly { readonly id: string; readonly places: number }[];
    readonly most: number;
  },
) =>
  spent(db, scope, {
    programmes: JSON.stringify(programmes.map(({ id, places }) => ({ id, places }))),
    most,
  });
