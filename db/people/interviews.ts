import { and, desc, eq, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { audit, interviews, participations } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { inScope } from './in-scope.ts';
import type { Mover } from './move.ts';

/** What was noted of an interview, and for which participation. */
export interface Interview {
  readonly participation: string;
  readonly note: string;
}

/** Query for what was noted of the interviews with a person, the newest first. */
export const interviewsWith = (db: Database, person: string, scope: Scope, limit: number) =>
  db
    .select({
      participation: interviews.participation,
      at: interviews.at,
      who: interviews.who,
      note: interviews.note,
    })
    .from(participations)
    .innerJoin(interviews, eq(interviews.participation, participations.id))
    .where(and(eq(participations.person, person), inScope(scope, participations.programme)))
    .orderBy(desc(interviews.at), desc(interviews.id))
    .limit(limit);

/**
 * Statements that store what was noted, with a trace without content, if the participation is there and
 * may be seen. The last one tells whether it was.
 */
export function addInterview(
  db: Database,
  { participation, note }: Interview,
  scope: Scope,
  { who, now }: Mover,
): readonly [Statement<number>, Statement<number>] {
  const which = sql`${participations.id} = ${participation} and ${inScope(scope, participations.programme)}`;
  return [
    writing(
      db,
      db.run(sql`
        insert into ${audit} (at, who, action, subject)
        select ${now}, ${who}, 'interview', ${participations.id} from ${participations} where ${which}`),
    ),
    writing(
      db,
      db.run(sql`
        insert into ${interviews} (participation, at, who, note)
        select ${participations.id}, ${now}, ${who}, ${note} from ${participations} where ${which}`),
    ),
  ];
}
