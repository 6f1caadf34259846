import { type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../domain/people/scope.ts';
import type { Database } from './open.ts';
import { inScope } from './people/in-scope.ts';
import type { Mover } from './people/move.ts';
import { type Statement, writing } from './statement.ts';

/** What several may change at once: each row counts its changes, and says which was the last. */
type Changeable = 'evenings' | 'gatherings' | 'proposals';

/** A change of something as somebody saw it. */
export interface Change {
  readonly id: string;
  /** The version that they saw: another one is not changed. */
  readonly version: number;
  /** This change's own: it begins with how the form is known that makes it, and ends at random. */
  readonly token: string;
}

/** Condition that a change was made, by the statement that stands before in the batch. */
export const isTouchedIn = (table: Changeable, { id, token }: Pick<Change, 'id' | 'token'>): SQL =>
  sql`exists (select 1 from ${sql.identifier(table)} where id = ${id} and touched = ${token})`;

/** Who changes what, by which change. */
interface Touching {
  readonly change: Change;
  readonly scope: Scope;
  readonly by: Mover;
}

/** Statement that changes something as it was seen: it sets what is given, if a condition holds. It tells whether it was changed. */
export const touchIn = (
  db: Database,
  table: Changeable,
  { change: { id, version, token }, scope, by: { who, now } }: Touching,
  set: SQL | undefined,
  when: SQL = sql`true`,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      update ${sql.identifier(table)} set version = version + 1, touched = ${token}, changed_by = ${who},
        changed_at = ${now}${set ? sql`, ${set}` : sql``}
      where id = ${id} and version = ${version} and ${when} and ${inScope(scope, sql`programme`)}`),
  );
