import { type SQL, sql } from 'drizzle-orm';
import type { Improvement } from '../../domain/improvements/improvement.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { trace } from '../audit/audit.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { type Statement, writing } from '../statement.ts';

/** Statement that adds a line, if it is of a programme that somebody may see. Added twice by one form, it is one. */
export const addImprovement = (
  db: Database,
  { id, programme, source, text }: Improvement & { readonly id: string },
  scope: Scope,
  { who, now }: Mover,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into improvements (id, programme, source, text, who, at)
      select ${id}, ${programme}, ${source}, ${text}, ${who}, ${now} where ${inScope(scope, sql`${programme}`)}
      on conflict do nothing`),
  );

const isSeen = (id: string, scope: Scope): SQL =>
  sql`id = ${id} and ${inScope(scope, sql`programme`)}`;

/** Statement that says that what a line wants is done, or is not after all. */
export const settleImprovement = (
  db: Database,
  id: string,
  done: boolean,
  scope: Scope,
  { now }: Mover,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      update improvements set done_at = ${done ? now : null}
      where ${isSeen(id, scope)} and (done_at is null) = ${done ? 1 : 0}`),
  );

/** Statements that take a line away that is done, with a trace: no slip of a press loses what is still to be done. */
export const dropImprovement = (
  db: Database,
  id: string,
  scope: Scope,
  { who, now }: Mover,
): readonly Statement<number>[] => [
  trace(
    db,
    { at: now, who, action: 'improvement', subject: `${id} drop` },
    sql`exists (select 1 from improvements where ${isSeen(id, scope)} and done_at is not null)`,
  ),
  writing(
    db,
    db.run(sql`delete from improvements where ${isSeen(id, scope)} and done_at is not null`),
  ),
];
