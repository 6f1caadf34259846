import { type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { audit, participations } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { inScope } from './in-scope.ts';
import { addEvents, type Mover } from './move.ts';

/** Who is marked as making a programme known, or no longer. */
export interface Marking {
  /** The participation's id. */
  readonly id: string;
  readonly is: boolean;
}

/** Statements that mark somebody as an ambassador of their programme, or no longer, with a trace. Done twice they change nothing. The last one tells whether they did. */
export function markAmbassador(
  db: Database,
  { id, is }: Marking,
  scope: Scope,
  by: Mover,
): readonly Statement<number>[] {
  const which: SQL = sql`${participations.id} = ${id} and ${participations.ambassador} <> ${is ? 1 : 0}
    and ${inScope(scope, participations.programme)}`;
  const what = is ? 'ambassador' : 'ambassador_ended';
  return [
    addEvents(db, what, by, which),
    writing(
      db,
      db.run(sql`
        insert into ${audit} (at, who, action, subject)
        select ${by.now}, ${by.who}, 'step', ${participations.id} || ' ' || ${what} from ${participations} where ${which}`),
    ),
    writing(
      db,
      db.run(sql`update ${participations} set ambassador = ${is ? 1 : 0} where ${which}`),
    ),
  ];
}
