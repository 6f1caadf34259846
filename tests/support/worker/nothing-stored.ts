import { env } from './visitor.ts';

const tables = ['submissions', 'tallies', 'audit'];

/** Empties the database of submissions, their totals and the traces of coordinators. */
export const nothingStored = () =>
  env.DB.batch(tables.map((table) => env.DB.prepare(`delete from ${table}`)));
