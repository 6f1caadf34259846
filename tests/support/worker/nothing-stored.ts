import { env } from './visitor.ts';

const tables = [
  'submissions',
  'tallies',
  'audit',
  'senders',
  'sender_salts',
  'messages',
  'erasures_seen',
];

/** Empties the database of submissions, their totals, who sent them, the traces of coordinators and the notes of erasures. */
export async function nothingStored(): Promise<void> {
  await env.ERASED?.exec('drop table if exists erasures');
  await env.DB.batch(tables.map((table) => env.DB.prepare(`delete from ${table}`)));
}
