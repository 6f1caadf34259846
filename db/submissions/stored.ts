import { eq, type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { type Correction, formVersions, submissions } from '../schema.ts';
import { queryOf, type Statement, writing } from '../statement.ts';
import { columns } from './read.ts';

/** Condition that a submission is one of these, and that another condition holds, if there is one. */
export const isOneOf = (ids: readonly string[], and: SQL = sql`true`): SQL =>
  sql`${submissions.id} in (select value from json_each(${JSON.stringify(ids)})) and ${and}`;

/**
 * Reads submissions whole, each with the definition that it answered: what the pair alone may read
 * too, to take it out of the counters. For actions that change a row; no page shows what comes of it.
 */
export const storedWhole = (db: Database, scope: Scope, ids: readonly string[]) =>
  db
    .select({
      ...columns,
      pairAnswers: submissions.pairAnswers,
      capacity: submissions.capacity,
      definition: formVersions.definition,
    })
    .from(submissions)
    .innerJoin(formVersions, eq(formVersions.version, submissions.version))
    .where(isOneOf(ids, inScope(scope, submissions.programme)));

/** Which of some submissions are there, by their ids. */
export async function stillThere(db: Database, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await db.select({ id: submissions.id }).from(submissions).where(isOneOf(ids));
  return rows.map(({ id }) => id);
}

/** A submission as it is stored, and its definition. */
export type Stored = Awaited<ReturnType<typeof storedWhole>>[number];

/** Condition that submissions are all there, with the status and the corrections that they were read with. */
export const allAsRead = (rows: readonly Stored[]): SQL => {
  const seen = rows.map(({ id, status, corrected }) => [id, status, corrected.length]);
  return sql`${rows.length} = (
    select count(*) from json_each(${JSON.stringify(seen)}) as seen
    cross join ${submissions} on ${submissions.id} = seen.value ->> 0
    where ${submissions.status} = seen.value ->> 1
      and json_array_length(${submissions.corrected}) = seen.value ->> 2
  )`;
};

/**
 * Statement that deletes the submissions that meet a condition, and with them the words that they are
 * found by. It comes last in its batch: the others look at the rows. Its result is how many there were.
 */
export function deleteSubmissions(db: Database, which: SQL): Statement<number> {
  const { sql: text, params } = queryOf(
    db.all(sql`delete from ${submissions} where ${which} returning 1`),
  );
  // What the platform says was changed counts the words as well.
  return { bound: db.$client.prepare(text).bind(...params), read: ({ results }) => results.length };
}

/** What a row becomes when answers of it are corrected. */
export interface Corrected
  extends Pick<
    typeof submissions.$inferSelect,
    'answers' | 'programme' | 'attention' | 'asksAnswer' | 'capacity' | 'words'
  > {
  /** Every correction, the new ones last. */
  readonly corrected: readonly Correction[];
}

/** Statement that stores corrected answers in a submission that meets a condition. It comes last in its batch. */
export const storeCorrected = (db: Database, row: Corrected, which: SQL): Statement<number> =>
  writing(db, db.update(submissions).set(row).where(which));
