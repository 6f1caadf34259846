import { emptied } from './tables.ts';
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

/** Empties the database of proposals, evenings, gatherings, improvements, submissions, their totals, who sent them, the traces of coordinators and the notes of erasures; and of what else stands in some other tables. */
export async function nothingStored(...others: readonly string[]): Promise<void> {
  await env.ERASED?.exec('drop table if exists erasures');
  await emptied([...tables, ...others]);
}
