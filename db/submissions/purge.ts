import { sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { audit, submissions, tallies } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import {
  addCounts,
  attentionCounter,
  statusCounter,
  suspicionCounter,
} from '../tallies/tallies.ts';

/** The submissions whose time has come, the oldest first, at most so many. */
const past = (now: number, most: number) => sql`
  select id, form, programme, status, attention, suspicion from ${submissions}
  where purge_at <= ${now} order by purge_at, id limit ${most}`;

/** Statement that takes what is to be purged out of the counters of statuses. Totals stay. */
export function uncountPast(db: Database, now: number, most: number): Statement<number> {
  const counted = (name: string, which: string) =>
    sql`select form, programme, ${`${name} `} || status as counter from past where ${sql.raw(which)}`;
  return writing(
    db,
    db.run(sql`
      insert into ${tallies} (form, programme, counts)
      with past as (${past(now, most)}), counters as (
        select form, programme, counter, count(*) as n from (
          ${counted(statusCounter, 'true')} union all
          ${counted(attentionCounter, 'attention')} union all
          ${counted(suspicionCounter, 'suspicion is not null')}
        ) group by form, programme, counter
      )
      select form, programme, json_group_object(counter, -n) from counters
      where true group by form, programme
      ${addCounts}`),
  );
}

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
  writing(
    db,
    db.run(sql`delete from ${submissions} where id in (select id from (${past(now, most)}))`),
  );
