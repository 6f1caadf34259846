import { sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { audit, submissions, tallies } from '../schema.ts';
import { readingRaw, type Statement, writing } from '../statement.ts';
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

/** No more submissions of a form are looked at, those of several programmes together: past that they are many. */
export const mostGoing = 50;

/** How much of a form is to be purged. */
export interface Going {
  /** The form's id. */
  readonly form: string;
  /** How many, counted up to `mostGoing`. */
  readonly n: number;
  /** When the first of them is, milliseconds since 1970. */
  readonly first: number;
}

/**
 * Statement that reads what is to be purged until a moment, by form, in the programmes that somebody may
 * see. What was sent first goes first, so only the oldest of each form are looked at.
 */
export function goingUntil(db: Database, until: number, scope: Scope): Statement<readonly Going[]> {
  const each =
    scope === 'all'
      ? sql`select distinct form, null as programme from ${tallies}`
      : sql`select form, programme from ${tallies} where ${inScope(scope, tallies.programme)}`;
  const own = scope === 'all' ? sql`` : sql`and near.programme = each.programme`;
  const most = scope === 'all' ? mostGoing : Math.ceil(mostGoing / Math.max(1, scope.length));
  return readingRaw<Going>(
    db,
    sql`
      select old.form, count(*) as n, min(old.purge_at) as first from (${each}) as each
      cross join ${submissions} as old on old.rowid in (
        select near.rowid from ${submissions} as near where near.form = each.form ${own}
        order by near.received_at limit ${most}
      )
      where old.purge_at <= ${until} group by old.form order by first`,
  );
}
