import { sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import { type Origin, openStates, type RequestState } from '../../domain/requests/request.ts';
import { listed } from '../listed.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Both } from '../proposals/cohort.ts';
import { hasMentor, placesLeft, placesOpen } from './places.ts';

/** A request as the console reads it: who and where it stands, never what the two write to each other. */
export interface RequestRow {
  readonly id: string;
  readonly origin: Origin;
  readonly state: RequestState;
  readonly rank: number;
  readonly score: number | null;
  readonly pair: string | null;
  readonly changedAt: number;
  /** Whether the mentor still takes part. */
  readonly isReady: 0 | 1;
  /** Participations, persons and names. */
  readonly mentor: string;
  readonly mentorPerson: string;
  readonly mentorName: string;
  readonly mentee: string;
  readonly menteePerson: string;
  readonly menteeName: string;
}

/** At most `limit` requests of a programme, those of one mentee together, by name and rank. */
export const requestsOf = (
  db: Database,
  programme: string,
  scope: Scope,
  limit: number,
): Promise<readonly RequestRow[]> =>
  db.all<RequestRow>(sql`
    select one.id, one.origin, one.state, one.rank, one.score, one.pair, one.changed_at as changedAt,
      guiding.standing = 'ready' as isReady,
      guiding.id as mentor, guide.id as mentorPerson, coalesce(nullif(guide.name, ''), guide.email) as mentorName,
      learning.id as mentee, learner.id as menteePerson, coalesce(nullif(learner.name, ''), learner.email) as menteeName
    from (
      select * from requests where programme = ${programme} and ${inScope(scope, sql`programme`)}
      order by changed_at desc limit ${limit}
    ) as one
    join participations as guiding on guiding.id = one.mentor
    join people as guide on guide.id = guiding.person
    join participations as learning on learning.id = one.mentee
    join people as learner on learner.id = learning.person
    order by learning.words, learning.id, one.origin, one.rank, one.changed_at desc`);

/** Condition that something may still come of a mentee's short list: a mentor on it still takes part, and considers their request or has a place. */
const hasList = (most: number) => sql`exists (
  select 1 from requests as one
  join participations as guiding on guiding.id = one.mentor and guiding.standing = 'ready'
  where one.mentee = taking.id and one.origin = 'list'
    and (one.state in (${listed(openStates)})
      or (one.state = 'listed' and ${placesLeft(sql`one.mentor`, most)} > 0)))`;

/**
 * At most `limit` mentees who are ready, have no mentor, and of whose short list nothing is left, by name.
 *
 * @param most people one mentor accompanies at most in the programme
 */
export const menteesWaiting = async (
  db: Database,
  programme: string,
  most: number,
  scope: Scope,
  limit: number,
): Promise<readonly string[]> =>
  (
    await db.all<{ id: string }>(sql`
      select taking.id from participations as taking
      where taking.programme = ${programme} and taking.role = 'mentee' and taking.standing = 'ready'
        and ${inScope(scope, sql`taking.programme`)}
        and not ${hasMentor(sql`taking.id`)} and not ${hasList(most)}
      order by taking.words, taking.rowid limit ${limit}`)
  ).map(({ id }) => id);

/** A mentor with places that are held for nobody. */
export interface OpenMentor {
  readonly id: string;
  /** How many such places. */
  readonly open: number;
}

/**
 * At most `limit` mentors who are ready and have a place, those on the fewest lists first.
 *
 * @param most people one mentor accompanies at most in the programme
 */
export const mentorsOpen = (
  db: Database,
  programme: string,
  most: number,
  scope: Scope,
  limit: number,
): Promise<readonly OpenMentor[]> =>
  db.all<OpenMentor>(sql`
    select id, open from (
      select taking.id, ${placesOpen(sql`taking.id`, most)} as open,
        (select count(*) from requests as one where one.mentor = taking.id and one.state = 'listed') as lists,
        taking.words
      from participations as taking
      where taking.programme = ${programme} and taking.role = 'mentor' and taking.standing = 'ready'
        and ${inScope(scope, sql`taking.programme`)}
    ) where open > 0 order by lists, words, id limit ${limit}`);

/** Of these mentees, those with whom it came to something, or to nothing for good: they are not suggested to each other again. */
export const settledBetween = (
  db: Database,
  mentees: readonly string[],
): Promise<readonly Both[]> =>
  db.all<Both>(sql`
    select distinct mentor, mentee from requests
    where mentee in (select value from json_each(${JSON.stringify(mentees)}))
      and state in ('listed', 'asked', 'more', 'accepted', 'declined', 'passed') limit 20000`);

/** How many mentors of a programme stand in its directory. */
export const directorySize = async (
  db: Database,
  programme: string,
  scope: Scope,
): Promise<number> =>
  (
    await db.all<{ size: number }>(sql`
      select count(*) as size from participations as taking
      where taking.programme = ${programme} and taking.role = 'mentor' and taking.standing = 'ready'
        and taking.id in (select participation from listed_mentors)
        and ${inScope(scope, sql`taking.programme`)}`)
  )[0]?.size ?? 0;
