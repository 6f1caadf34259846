import type { D1Result } from '@cloudflare/workers-types';
import { type AnyColumn, is, Param, Placeholder, SQL, sql } from 'drizzle-orm';
import type { Scope } from '../domain/people/scope.ts';
import type { Database } from './open.ts';
import { type Built, changed, queryOf, type Select, type Statement } from './statement.ts';

/** Takes one parameter out of the given values, as the database wants it. */
type Take = (values: Readonly<Record<string, unknown>>) => unknown;

function takeFor(parameter: unknown): Take {
  if (is(parameter, Placeholder)) return (values) => values[parameter.name];
  if (!is(parameter, Param) || !is(parameter.value, Placeholder)) return () => parameter;
  const { value, encoder } = parameter;
  return (values) => {
    const given = values[value.name];
    return given === null ? null : encoder.mapToDriverValue(given);
  };
}

/**
 * A statement that writes, whose SQL is written once in the life of an isolate and from then on only
 * given its values: writing it anew costs a sending more than all its checks do.
 *
 * @param write builds the statement, with `sql.placeholder(name)` wherever a value goes
 */
export function compiled<Values extends object>(write: (db: Database) => Built) {
  let known: { readonly sql: string; readonly takes: readonly Take[] } | undefined;
  return (db: Database, values: Values): Statement<number> => {
    if (!known) {
      const { sql, params } = queryOf(write(db));
      known = { sql, takes: params.map(takeFor) };
    }
    const given = values as Readonly<Record<string, unknown>>;
    const bound = db.$client.prepare(known.sql).bind(...known.takes.map((take) => take(given)));
    return { bound, read: changed };
  };
}

/** A statement without its values: its SQL, where its values come from, and how its rows are read. */
interface Known<Rows> {
  readonly sql: string;
  readonly takes: readonly Take[];
  readonly rows: (result: D1Result) => Rows;
}

/** What reads, as Drizzle builds it: a query, or raw SQL whose columns are called as its rows are. */
type Read<Rows> = Select<Rows> | SQL;

function knownFrom<Rows>(db: Database, built: Read<Rows>): Known<Rows> {
  if (is(built, SQL)) {
    const { sql, params } = queryOf(db.all(built));
    return { sql, takes: params.map(takeFor), rows: ({ results }) => results as unknown as Rows };
  }
  const prepared = built.prepare();
  const { sql, params } = prepared.getQuery();
  const rows = (result: D1Result) => prepared.mapResult(result, true) as Rows;
  return { sql, takes: params.map(takeFor), rows };
}

/** What gives values for each placeholder of a query that is written when it is first asked. */
function onceWritten<Rows>(write: (db: Database) => Read<Rows>) {
  let known: Known<Rows> | undefined;
  return (db: Database, given: Readonly<Record<string, unknown>>): Statement<Rows> => {
    known ??= knownFrom(db, write(db));
    const bound = db.$client.prepare(known.sql).bind(...known.takes.map((take) => take(given)));
    return { bound, read: known.rows, looks: true };
  };
}

/**
 * A statement that reads, whose SQL is written once in the life of an isolate: for what each run of the
 * job asks, each message, or each page. Writing it anew costs more than asking it.
 *
 * @param write builds the query, with `sql.placeholder(name)` wherever a value goes
 */
export function compiledReading<Rows, Values extends object = object>(
  write: (db: Database) => Read<Rows>,
) {
  const asked = onceWritten(write);
  return (
    db: Database,
    ...[values]: object extends Values ? [] : [values: Values]
  ): Statement<Rows> => asked(db, { ...values });
}

/** Condition that a row belongs to a programme that may be seen, by the column that names it. */
export type Within = (programme: AnyColumn | SQL) => SQL;

const all: Within = () => sql`true`;
const some: Within = (programme) =>
  sql`${programme} in (select value from json_each(${sql.placeholder('scope')}))`;

/**
 * The same for what somebody reads within their scope. It is written twice: for whoever may see every
 * programme, and for all others.
 *
 * @param write builds the query, with `within` wherever only what may be seen is meant
 */
export function compiledWithin<Rows, Values extends object = object>(
  write: (db: Database, within: Within) => Read<Rows>,
) {
  const ofAll = onceWritten((db) => write(db, all));
  const ofSome = onceWritten((db) => write(db, some));
  return (db: Database, scope: Scope, values: Values): Statement<Rows> =>
    scope === 'all'
      ? ofAll(db, values as Readonly<Record<string, unknown>>)
      : ofSome(db, { ...values, scope: JSON.stringify(scope) });
}
