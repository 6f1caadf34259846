import { sql } from 'drizzle-orm';
import type { Role } from '../../domain/people/participation.ts';
import type { Database } from '../open.ts';
import { pairEvents, pairs, sessionFeedback, sessions, submissions } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** Feedback of one of two on a session. */
export interface NewFeedback {
  readonly session: string;
  readonly side: Role;
  /** The answer that the form holds as `satisfaction`; null where it holds none. */
  readonly satisfaction: number | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Statements that tie what was sent to the session that it is about, in the batch of its row and after it:
 * unless the session was cancelled, whoever sends it is gone, or has said since that the two did not meet. What the pair's lists show of it follows:
 * the lower of what the two said of the last session of which one said something.
 */
export function addFeedback(
  db: Database,
  { session, side, satisfaction, now }: NewFeedback,
  submission: string,
): readonly Statement<number>[] {
  const own = side === 'mentor' ? pairs.mentor : pairs.mentee;
  const said = side === 'mentor' ? sessions.mentorSaid : sessions.menteeSaid;
  const tied = sql`exists (
    select 1 from ${sessionFeedback} where session = ${session} and side = ${side} and submission = ${submission} and at = ${now}
  )`;
  return [
    writing(
      db,
      db.run(sql`
        insert into ${sessionFeedback} (session, side, participation, submission, satisfaction, at)
        select ${sessions.id}, ${side}, ${own}, ${submission}, ${satisfaction}, ${now}
        from ${sessions} join ${pairs} on ${pairs.id} = ${sessions.pair}
        where ${sessions.id} = ${session} and ${sessions.state} <> 'cancelled' and ${own} is not null
          and ${said} is not 'missed'
          and exists (select 1 from ${submissions} where id = ${submission})
        on conflict do nothing`),
    ),
    writing(
      db,
      db.run(sql`
        insert into ${pairEvents} (pair, at, who, what)
        select ${sessions.pair}, ${now}, ${side}, 'session_feedback' from ${sessions}
        where ${sessions.id} = ${session} and ${tied}`),
    ),
    writing(
      db,
      db.run(sql`
        update ${pairs} set satisfaction = coalesce((
          select min(one.satisfaction) from session_feedback as one where one.session = (
            select each.session from sessions as held
            join session_feedback as each on each.session = held.id and each.satisfaction is not null
            where held.pair = ${pairs.id} order by held.starts_at desc limit 1
          )
        ), satisfaction)
        where ${pairs.id} = (select pair from ${sessions} where ${sessions.id} = ${session}) and ${tied}`),
    ),
  ];
}
