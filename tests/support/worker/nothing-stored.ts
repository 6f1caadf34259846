import { env } from './visitor.ts';

const tables = ['submissions', 'tallies', 'audit', 'senders', 'sender_salts', 'messages'];

/** Empties the database of submissions, their totals, who sent them and the traces of coordinators. */
export const nothingStored = () =>
  env.DB.batch(tables.map((table) => env.DB.prepare(`delete from ${table}`)));
