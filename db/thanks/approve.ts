import { sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { type Statement, writing } from '../statement.ts';

/** A name that is approved as it was seen, by the answer that it stands in. */
export interface ApprovedName {
  readonly id: string;
  readonly hash: string;
}

/** Statement that approves names, in place of what was approved of the same answers before. */
export const approvingNames = (
  db: Database,
  names: readonly ApprovedName[],
  scope: Scope,
  { who, now }: Mover,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into approvals (submission, hash, who, at)
      select submissions.id, names.value ->> 'hash', ${who}, ${now}
      from json_each(${JSON.stringify(names)}) as names
      cross join submissions on submissions.id = names.value ->> 'id'
      where ${inScope(scope, sql`submissions.programme`)}
      on conflict (submission) do update set hash = excluded.hash, who = excluded.who, at = excluded.at
      where approvals.hash <> excluded.hash`),
  );

/** Statement that takes the approval of the names of some answers back. */
export const unapprovingNames = (
  db: Database,
  ids: readonly string[],
  scope: Scope,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      delete from approvals where submission in (
        select submissions.id from json_each(${JSON.stringify(ids)}) as given
        cross join submissions on submissions.id = given.value
        where ${inScope(scope, sql`submissions.programme`)})`),
  );
