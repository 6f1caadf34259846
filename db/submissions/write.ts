import { eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
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

/** What somebody had read of a submission when they decided on it. */
export interface Seen {
  readonly status: Status;
  /** The note, where it was shown to be changed. */
  readonly note?: string | undefined;
}

/** Condition that a submission is there, and still as it was seen if that is given. */
export const submissionIs = (id: string, seen?: Seen): SQL =>
  sql.join(
    [
      eq(submissions.id, id),
      ...(seen ? [eq(submissions.status, seen.status)] : []),
      ...(seen?.note === undefined ? [] : [eq(submissions.note, seen.note)]),
    ],
    sql` and `,
  );

/**
 * Statement that gives a submission another status, and a note if there is one, as long as it is
 * what was decided on. It comes last in its batch: what goes before looks at the row as it was.
 */
export const setStatus = (
  db: Database,
  stands: SQL,
  { status, note }: { status: Status; note?: string | undefined },
): Statement<number> =>
  writing(
    db,
    db
      .update(submissions)
      .set({ status, ...(note === undefined ? {} : { note }) })
      .where(stands),
  );
