import { and, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { compiled } from '../compiled.ts';
import type { Database } from '../open.ts';
import { type Status, submissions } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** A submission as it is stored. */
export type StoredSubmission = typeof submissions.$inferSelect;

const columns = Object.keys(getTableColumns(submissions));
const placeholders = Object.fromEntries(columns.map((name) => [name, sql.placeholder(name)]));

/** Statement that stores a submission; one that is there already under that id stays as it is. */
export const addSubmission = compiled<StoredSubmission>((db) =>
  db
    .insert(submissions)
    .values(placeholders as unknown as StoredSubmission)
    .onConflictDoNothing(),
);

/** Condition that a submission is there, with a status if one is given. */
export const submissionIs = (id: string, status?: Status): SQL =>
  sql`${submissions.id} = ${id}${status === undefined ? sql`` : sql` and ${submissions.status} = ${status}`}`;

/**
 * Statement that gives a submission another status, and a note if there is one, as long as it has
 * the status that it had. It comes last in its batch: what goes before looks at that status.
 */
export const setStatus = (
  db: Database,
  id: string,
  { was, status, note }: { was: Status; status: Status; note?: string | undefined },
): Statement<number> =>
  writing(
    db,
    db
      .update(submissions)
      .set({ status, ...(note === undefined ? {} : { note }) })
      .where(and(eq(submissions.id, id), eq(submissions.status, was))),
  );
