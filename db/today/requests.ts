import { sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import { livingStates } from '../../domain/requests/request.ts';
import { listed } from '../listed.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { hasMentor } from '../requests/places.ts';
import { readingRaw } from '../statement.ts';

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

/** Statement that reads the requests that a mentor has not answered since before a moment, at most so many, the longest waiting first. */
export const unansweredRequests = (
  db: Database,
  scope: Scope,
  {
    programmes,
    before,
    most,
  }: { readonly programmes: readonly string[]; readonly before: number; readonly most: number },
) =>
  readingRaw<WaitingMentee>(
    db,
    sql`
      select one.programme, one.changed_at as since,
        coalesce(nullif(guide.name, ''), guide.email) as mentor,
        coalesce(nullif(learner.name, ''), learner.email) as mentee
      from json_each(${JSON.stringify(programmes)}) as each
      cross join requests as one on one.rowid in (
        select rowid from requests where programme = each.value and state = 'asked'
          and changed_at < ${before} and ${inScope(scope, sql`+programme`)}
        order by changed_at limit ${most}
      )
      join participations as guiding on guiding.id = one.mentor and guiding.standing = 'ready'
      join people as guide on guide.id = guiding.person
      join participations as learning on learning.id = one.mentee and learning.standing = 'ready'
      join people as learner on learner.id = learning.person
      order by one.changed_at limit ${most}`,
  );

/** Statement that reads the mentees without a mentor on whose short list no name is left, at most so many, the longest waiting first. */
export const spentLists = (
  db: Database,
  scope: Scope,
  { programmes, most }: { readonly programmes: readonly string[]; readonly most: number },
) =>
  readingRaw<WaitingMentee>(
    db,
    sql`
      select learning.programme, max(one.changed_at) as since, null as mentor,
        coalesce(nullif(learner.name, ''), learner.email) as mentee
      from json_each(${JSON.stringify(programmes)}) as each
      cross join json_each('["declined","passed","withdrawn"]') as ended
      cross join requests as one on one.rowid in (
        select rowid from requests where programme = each.value and state = ended.value
          and ${inScope(scope, sql`+programme`)}
        order by changed_at desc limit ${mostLooked}
      )
      join participations as learning on learning.id = one.mentee and learning.standing = 'ready'
      join people as learner on learner.id = learning.person
      where one.origin = 'list' and not ${hasMentor(sql`learning.id`)} and not exists (
        select 1 from requests as living
        join participations as guiding on guiding.id = living.mentor and guiding.standing = 'ready'
        where living.mentee = learning.id and living.state in (${listed(livingStates)}))
      group by learning.id order by since limit ${most}`,
  );
