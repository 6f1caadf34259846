import { env } from './visitor.ts';

const tables = [
  'proposal_pairs',
  'proposal_rulings',
  'proposals',
  'requests',
  'listed_mentors',
  'evening_meetings',
  'evening_people',
  'evenings',
  'gathering_people',
  'gatherings',
  'improvements',
  'submissions',
  'tallies',
  'audit',
  'senders',
  'sender_salts',
  'messages',
  'erasures_seen',
];

/** Empties the database of proposals, evenings, gatherings, improvements, submissions, their totals, who sent them, the traces of coordinators and the notes of erasures. */
export async function nothingStored(): Promise<void> {
  await env.ERASED?.exec('drop table if exists erasures');
  await env.DB.batch(tables.map((table) => env.DB.prepare(`delete from ${table}`)));
}
