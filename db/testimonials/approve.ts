import { type SQL, sql } from 'drizzle-orm';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { type Statement, writing } from '../statement.ts';

/** Condition that a submission still says what was looked at, and may be seen. */
export const saysStill = (id: string, answers: Answers, scope: Scope): SQL => sql`
  exists (select 1 from submissions where id = ${id} and answers = ${JSON.stringify(answers)}
    and ${inScope(scope, sql`programme`)})`;

/** Statement that approves a file made of a submission, in place of what was approved of it before, if a condition holds. */
export const approving = (
  db: Database,
  { id, hash }: { readonly id: string; readonly hash: string },
  when: SQL,
  { who, now }: Mover,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into approvals (submission, hash, who, at) select ${id}, ${hash}, ${who}, ${now} where ${when}
      on conflict (submission) do update set hash = excluded.hash, who = excluded.who, at = excluded.at
      where approvals.hash <> excluded.hash`),
  );

/** Condition that a submission is approved, and may be seen. */
export const isApproved = (id: string, scope: Scope): SQL => sql`
  exists (select 1 from approvals join submissions on submissions.id = approvals.submission
    where approvals.submission = ${id} and ${inScope(scope, sql`submissions.programme`)})`;

/** Statement that takes an approval back, if somebody may see what it is of. */
export const unapproving = (db: Database, id: string, scope: Scope): Statement<number> =>
  writing(
    db,
    db.run(sql`delete from approvals where submission = ${id} and ${isApproved(id, scope)}`),
  );
