import { sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { Said, SessionState } from '../../domain/sessions/session.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';

/**
 * A session as the console shows it: when, how long, whether it took place, and where the feedback stands.
 * What the two write for each other is not selected.
 */
export interface SeenSession {
  readonly id: string;
  readonly number: number;
  readonly state: SessionState;
  readonly minutes: number;
  /** Milliseconds since 1970; null until one is agreed. */
  readonly startsAt: number | null;
  readonly mentorSaid: Said | null;
  readonly menteeSaid: Said | null;
  /** The submissions with what each answered. */
  readonly mentorFeedback: string | null;
  readonly menteeFeedback: string | null;
}

/** The sessions of a pair, if somebody may see it, the last proposed first. */
export const seenSessions = (
  db: Database,
  pair: string,
  scope: Scope,
): Promise<readonly SeenSession[]> =>
  db.all<SeenSession>(sql`
    select sessions.id, number, sessions.state, minutes, starts_at as startsAt,
      mentor_said as mentorSaid, mentee_said as menteeSaid,
      of_mentor.submission as mentorFeedback, of_mentee.submission as menteeFeedback
    from pairs cross join sessions on sessions.pair = pairs.id
    left join session_feedback as of_mentor on of_mentor.session = sessions.id and of_mentor.side = 'mentor'
    left join session_feedback as of_mentee on of_mentee.session = sessions.id and of_mentee.side = 'mentee'
    where pairs.id = ${pair} and ${inScope(scope, sql`pairs.programme`)}
    order by number desc limit 40`);
