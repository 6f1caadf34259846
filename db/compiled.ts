import type { D1Result } from '@cloudflare/workers-types';
import { is, Param, Placeholder } from 'drizzle-orm';
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

/**
 * A statement that reads, whose SQL is written once in the life of an isolate: for what each run of the
 * job asks, or each message.
 *
 * @param write builds the query, with `sql.placeholder(name)` wherever a value goes
 */
export function compiledReading<Rows, Values extends object = object>(
  write: (db: Database) => Select<Rows>,
) {
  let known:
    | {
        readonly sql: string;
        readonly takes: readonly Take[];
        readonly rows: (result: D1Result) => Rows;
      }
    | undefined;
  return (
    db: Database,
    ...[values]: object extends Values ? [] : [values: Values]
  ): Statement<Rows> => {
    if (!known) {
      const prepared = write(db).prepare();
      const { sql, params } = prepared.getQuery();
      const rows = (result: D1Result) => prepared.mapResult(result, true) as Rows;
      known = { sql, takes: params.map(takeFor), rows };
    }
    const given = (values ?? {}) as Readonly<Record<string, unknown>>;
    const bound = db.$client.prepare(known.sql).bind(...known.takes.map((take) => take(given)));
    return { bound, read: known.rows };
  };
}
