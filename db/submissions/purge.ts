import { sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { audit, submissions, tallies } from '../schema.ts';
import {
  addCounts,
  attentionCounter,
  statusCounter,
  suspicionCounter,
} from '../tallies/tallies.ts';

/** Rows deleted in one batch: enough for a night, few enough for D1's time limit. */
const atOnce = 500;

/**
 * Deletes submissions whose time has come, the oldest first, with the counters of their statuses and
 * a line in the audit for each form. What their answers added to totals stays: nothing leads from it
 * to a person. All in one batch: rows, counters and audit always agree.
 *
 * @param now milliseconds since 1970
 * @returns how many were deleted; 0 when nothing is left to delete
 */
export async function purgePast(db: Database, now: number, most: number = atOnce): Promise<number> {
  const past = sql`
    select id, form, programme, status, attention, suspicion from ${submissions}
    where purge_at <= ${now} order by purge_at, id limit ${most}`;
  const counted = (name: string, which: string) =>
    sql`select form, programme, ${`${name} `} || status as counter from past where ${sql.raw(which)}`;
  const [, , deleted] = await db.batch([
    db.run(sql`
      insert into ${tallies} (form, programme, counts)
      with past as (${past}), counters as (
        select form, programme, counter, count(*) as n from (
          ${counted(statusCounter, 'true')} union all
          ${counted(attentionCounter, 'attention')} union all
          ${counted(suspicionCounter, 'suspicion is not null')}
        ) group by form, programme, counter
      )
      select form, programme, json_group_object(counter, -n) from counters
      where true group by form, programme
      ${addCounts}`),
    db.run(sql`
      insert into ${audit} (at, who, action, subject)
      select ${now}, 'schedule', 'purge', form || ' ' || count(*) from (${past}) group by form`),
    db.run(sql`delete from ${submissions} where id in (select id from (${past}))`),
  ]);
  return deleted.meta.changes;
}
