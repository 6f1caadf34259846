import { sql } from 'drizzle-orm';
import type { Role } from '../../domain/people/participation.ts';
import type { Said, SessionState } from '../../domain/sessions/session.ts';
import type { Database } from '../open.ts';
import type { OwnPair } from '../pairs/own.ts';

/** A session as one of the two sees it. */
export interface OwnSessionRow {
  readonly id: string;
  readonly number: number;
  readonly state: SessionState;
  readonly objective: string;
  readonly place: string;
  readonly minutes: number;
  /** Milliseconds since 1970, as all below. */
  readonly moments: readonly number[];
  readonly proposedBy: Role;
  readonly startsAt: number | null;
  readonly sequence: number;
  readonly mentorSaid: Said | null;
  readonly menteeSaid: Said | null;
  readonly madeAt: number;
  readonly changedAt: number;
  /** When they themselves gave feedback; of the other one's nothing is read. */
  readonly feedbackAt: number | null;
}

/** The sessions of a pair as the two read them, the last proposed first. Whose the pair is was asked before. */
export async function sessionsOf(
  db: Database,
  { id, side }: Pick<OwnPair, 'id' | 'side'>,
  { most = 60, session }: { readonly most?: number; readonly session?: string | undefined } = {},
): Promise<readonly OwnSessionRow[]> {
  const rows = await db.all<Omit<OwnSessionRow, 'moments'> & { moments: string }>(sql`
    select sessions.id, number, state, objective, place, minutes, moments, proposed_by as proposedBy,
      starts_at as startsAt, sequence, mentor_said as mentorSaid, mentee_said as menteeSaid,
      made_at as madeAt, changed_at as changedAt, session_feedback.at as feedbackAt
    from sessions
    left join session_feedback on session_feedback.session = sessions.id and session_feedback.side = ${side}
    where pair = ${id} ${session === undefined ? sql`` : sql`and sessions.id = ${session}`}
    order by number desc limit ${most}`);
  return rows.map((row) => ({ ...row, moments: JSON.parse(row.moments) as number[] }));
}

/** A note about a session. */
export interface SessionNote {
  readonly session: string;
  readonly side: Role;
  readonly text: string;
  readonly at: number;
}

/** What the two noted about a session. */
export const notesOf = (db: Database, session: string): Promise<readonly SessionNote[]> =>
  db.all<SessionNote>(sql`
    select session, side, text, at from session_notes where session = ${session} order by side`);

/** A session of somebody's pairs for their own copy, with what they noted and which pair it is of. */
export interface HeldSession extends Omit<OwnSessionRow, 'feedbackAt'> {
  readonly pair: string;
  readonly side: Role;
  readonly note: string | null;
}

/** All sessions of somebody's pairs, each with their own note, for the copy of what is kept of them. */
export async function sessionsOfPerson(
  db: Database,
  person: string,
): Promise<readonly HeldSession[]> {
  const rows = await db.all<Omit<HeldSession, 'moments'> & { moments: string }>(sql`
    with mine as (
      select pairs.id, 'mentor' as side from participations
      cross join pairs on pairs.mentor = participations.id where participations.person = ${person}
      union all
      select pairs.id, 'mentee' from participations
      cross join pairs on pairs.mentee = participations.id where participations.person = ${person}
    )
    select mine.id as pair, mine.side, sessions.id, number, state, objective, place, minutes, moments,
      proposed_by as proposedBy, starts_at as startsAt, sequence, mentor_said as mentorSaid,
      mentee_said as menteeSaid, made_at as madeAt, changed_at as changedAt, session_notes.text as note
    from mine cross join sessions on sessions.pair = mine.id
    left join session_notes on session_notes.session = sessions.id and session_notes.side = mine.side
    order by pair, number`);
  return rows.map((row) => ({ ...row, moments: JSON.parse(row.moments) as number[] }));
}
