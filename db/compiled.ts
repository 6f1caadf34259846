import type { D1PreparedStatement } from '@cloudflare/workers-types';
import { is, Param, Placeholder, type Query } from 'drizzle-orm';
import type { Database } from './open.ts';

/** A statement as Drizzle builds it, with placeholders instead of values. */
type Written = { toSQL(): Query } | { getQuery(): Query };

/** The value of one parameter as the database takes it. */
function boundTo(parameter: unknown, values: Readonly<Record<string, unknown>>): unknown {
  if (is(parameter, Placeholder)) return values[parameter.name];
  if (!is(parameter, Param) || !is(parameter.value, Placeholder)) return parameter;
  const value = values[parameter.value.name];
  return value === null ? null : parameter.encoder.mapToDriverValue(value);
}

/**
 * A statement whose SQL is written once in the life of an isolate and from then on only given its
 * values: writing it anew costs a sending more than all its checks do.
 *
 * @param write builds the statement, with `sql.placeholder(name)` wherever a value goes
 */
export function compiled<Values extends object>(write: (db: Database) => Written) {
  let query: Query | undefined;
  return (db: Database, values: Values): D1PreparedStatement => {
    if (!query) {
      const written = write(db);
      query = 'toSQL' in written ? written.toSQL() : written.getQuery();
    }
    const given = values as Readonly<Record<string, unknown>>;
    return db.$client.prepare(query.sql).bind(...query.params.map((each) => boundTo(each, given)));
  };
}
