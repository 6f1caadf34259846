import { type SQL, sql } from 'drizzle-orm';
import type { OneWhoMeets, SessionRule } from '../../domain/due/sessions.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { readingRaw, type Statement } from '../statement.ts';
import { isStopped } from './halt.ts';

/** Which sessions are looked at: those that begin between two moments, and at most so many people. */
export interface LookedAtSessions {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  readonly most: number;
  /** Of pairs of which programmes. */
  readonly scope: Scope;
}

/** Both sides of the sessions in a state that begin between two moments, as far as they were not told. */
const asked = (
  db: Database,
  states: SQL,
  { from, until, most, scope }: LookedAtSessions,
  { rule, when }: { readonly rule: SessionRule; readonly when: SQL },
): Statement<readonly OneWhoMeets[]> =>
  readingRaw(
    db,
    sql`
      select two.session, two.pair, two.programme, two.side, people.id as person, people.name, people.email,
        people.language, coalesce(nullif(stranger.name, ''), stranger.email, '') as other,
        two.startsAt, two.agreedAt, two.minutes
      from (
        select sessions.id as session, pairs.id as pair, pairs.programme, side.value as side,
          sessions.starts_at as startsAt, sessions.changed_at as agreedAt, sessions.minutes,
          iif(side.value = 'mentor', sessions.mentor_said, sessions.mentee_said) as said, pairs.state as stands,
          iif(side.value = 'mentor', pairs.mentor, pairs.mentee) as own,
          iif(side.value = 'mentor', pairs.mentee, pairs.mentor) as foreigner
        from sessions cross join pairs on pairs.id = sessions.pair
        cross join json_each('["mentor","mentee"]') as side
        where sessions.state in (${states}) and sessions.starts_at >= ${from} and sessions.starts_at < ${until}
          and ${inScope(scope, sql`pairs.programme`)} and not ${isStopped(rule, sql`pairs.programme`)}
      ) as two
      cross join participations as taking on taking.id = two.own
      cross join people on people.id = taking.person
      left join participations as facing on facing.id = two.foreigner
      left join people as stranger on stranger.id = facing.person
      where ${when} and not exists (
        select 1 from messages where key = two.session || ${`-${rule}-`} || two.side || '-' || two.startsAt
      )
      order by two.startsAt limit ${most}`,
  );

/** Statement that reads who has a session ahead and was not reminded, the next one first. */
export const aheadIn = (db: Database, looked: LookedAtSessions) =>
  asked(db, sql`'agreed'`, looked, { rule: 'session-soon', when: sql`two.stands = 'active'` });

/** Statement that reads who had a session, has not said whether it took place, and was not asked, the longest past first. */
export const unsaidIn = (db: Database, looked: LookedAtSessions) =>
  asked(db, sql`'agreed', 'held', 'missed'`, looked, {
    rule: 'session-after',
    when: sql`two.said is null`,
  });
