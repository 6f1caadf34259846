import type { D1PreparedStatement, D1Result } from '@cloudflare/workers-types';
import type { Query, SQL } from 'drizzle-orm';
import type { Database } from './open.ts';

/** Something asked of the database, written down and not done yet: `commit` alone does it. */
export interface Statement<Result = unknown> {
  /** The statement with its values. */
  readonly bound: D1PreparedStatement;
  /** Makes the result out of what the database says of it. */
  read(result: D1Result): Result;
  /** Whether it only reads, or traces that somebody read: it may reach the database together with what is read beside it. */
  readonly looks?: true;
}

/** How many rows a statement added, changed or deleted. */
export const changed = ({ meta }: D1Result): number => meta.changes;

/** A statement as Drizzle builds it: a query, or raw SQL. */
export type Built = { toSQL(): Query } | { getQuery(): Query };

/** The SQL of what Drizzle built, and its values. */
export const queryOf = (built: Built): Query =>
  'toSQL' in built ? built.toSQL() : built.getQuery();

/** Asks one statement that looks, together with what is read beside it. */
export const look = async <Result>({ bound, read }: Statement<Result>): Promise<Result> =>
  read(await bound.all());

/** A statement that writes. Its result is how many rows it changed. */
export function writing(db: Database, built: Built): Statement<number> {
  const { sql, params } = queryOf(built);
  return { bound: db.$client.prepare(sql).bind(...params), read: changed };
}

/** A query of Drizzle that gives rows. */
export interface Select<Rows> {
  readonly _: { readonly result: Rows };
  prepare(): { getQuery(): Query; mapResult(result: unknown, isFromBatch: boolean): unknown };
}

/** A statement that reads, for a batch in which the reading is traced: what was not traced is not shown. */
export function reading<Rows>(db: Database, select: Select<Rows>): Statement<Rows> {
  const prepared = select.prepare();
  const { sql, params } = prepared.getQuery();
  return {
    bound: db.$client.prepare(sql).bind(...params),
    read: (result) => prepared.mapResult(result, true) as Rows,
    looks: true,
  };
}

/** A statement of raw SQL that gives rows, by the names that it gives its columns. */
export function readingRaw<Row>(db: Database, query: SQL): Statement<readonly Row[]> {
  const { sql, params } = queryOf(db.all(query));
  return {
    bound: db.$client.prepare(sql).bind(...params),
    read: ({ results }) => results as unknown as readonly Row[],
    looks: true,
  };
}
