import { eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { compiled } from '../compiled.ts';
import type { Database } from '../open.ts';
import { type Status, submissions } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { freePlace } from '../tallies/places.ts';

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

/** How many places a form has, and what becomes of those who find none. */
export interface Places {
  readonly places: number;
  /** 1: they are put on the waiting list. 0: they are not stored. */
  readonly list: 1 | 0;
}

const values = Object.entries(getTableColumns(submissions)).map(([name, column]) =>
  name === 'status'
    ? sql`iif(room.free, ${sql.placeholder(name)}, 'waiting')`
    : sql`${sql.param(sql.placeholder(name), column)}`,
);
const names = Object.values(getTableColumns(submissions)).map(({ name }) => sql.identifier(name));

/**
 * Statement that stores a submission of a form with places: under its status while one is free, else
 * on the waiting list or not at all. Whether one is free is asked of the counters in this very
 * statement, so of many that come at once as many find one as there are. The counters follow in the
 * same batch (`addPlacedToTally`).
 */
export const addPlaced = compiled<StoredSubmission & Places>((db) =>
  db.run(sql`
    insert into ${submissions} (${sql.join(names, sql`, `)})
    select ${sql.join(values, sql`, `)}
    from (${freePlace({
      form: sql`${sql.placeholder('form')}`,
      places: sql`${sql.placeholder('places')}`,
      list: sql`${sql.placeholder('list')}`,
    })}) as room
    where room.free or ${sql.placeholder('list')}
    on conflict do nothing`),
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
