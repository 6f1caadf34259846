import { type SQL, sql } from 'drizzle-orm';

/** Words of the house, never what somebody typed, as SQL lists them after `in`. */
export const listed = (values: readonly string[]): SQL =>
  sql.raw(values.map((value) => `'${value}'`).join(', '));
