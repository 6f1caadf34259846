import { sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { audit, submissions, tallies } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { addedUp, countedColumns, countersOfRows } from '../tallies/counters.ts';
import { addCounts } from '../tallies/tallies.ts';
import { deleteSubmissions } from './stored.ts';

/** The submissions whose time has come, the oldest first, at most so many. */
const past = (now: number, most: number) => sql`
  select id, ${countedColumns} from ${submissions}
  where purge_at <= ${now} order by purge_at, id limit ${most}`;

/** Statement that takes what is to be purged out of the counters of statuses. Totals stay. */
export const uncountPast = (db: Database, now: number, most: number): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${tallies} (form, programme, counts)
      with past as (${past(now, most)})
      ${addedUp(countersOfRows('past', sql`json_array(json_array(status, -1))`))}
      ${addCounts}`),
  );

/** Statement that leaves a line in the audit for each form of which something is to be purged. */
export const tracePast = (
  db: Database,
  now: number,
  most: number,
  act: { readonly who: string; readonly action: string },
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${audit} (at, who, action, subject)
      select ${now}, ${act.who}, ${act.action}, form || ' ' || count(*) from (${past(now, most)}) group by form`),
  );

/** Statement that deletes what is to be purged. It comes last in its batch: the others look at the rows. */
export const deletePast = (db: Database, now: number, most: number): Statement<number> =>
  deleteSubmissions(db, sql`id in (select id from (${past(now, most)}))`);
