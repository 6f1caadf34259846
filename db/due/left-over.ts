import { sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { silentCounts } from './silence.ts';

/** What waits for coordinators beside answers. */
export interface LeftOver {
  /** How many messages were not delivered, counted up to a hundred. */
  readonly undelivered: number;
  /** Of each programme, how many pairs were announced before a moment and are not signed by both. */
  readonly unsigned: readonly { readonly programme: string; readonly n: number }[];
  /** Of each programme, how many requests for help nobody has answered. */
  readonly help: readonly { readonly programme: string; readonly n: number }[];
  /** Of each programme, how many pairs stay silent after both were written to. */
  readonly silent: readonly { readonly programme: string; readonly n: number }[];
}

/** Reads what waits beside answers, in one statement: the job may ask few. */
export async function leftOver(
  db: Database,
  announcedBefore: number,
  now: number,
): Promise<LeftOver> {
  const rows = await db.all<{ what: string; programme: string; n: number }>(sql`
    select 'undelivered' as what, '' as programme, count(*) as n
    from (select 1 from messages where state = 'undelivered' limit 100)
    union all
    select 'unsigned', programme, count(*) from pairs
    where state in ('announced', 'half_signed') and made_at < ${announcedBefore} group by programme
    union all
    select 'help', pairs.programme, count(*) from help_requests
    cross join pairs on pairs.id = help_requests.pair
    where help_requests.state = 'open' group by pairs.programme
    union all
    ${silentCounts(now)}`);
  const of = (what: string) =>
    rows.filter((row) => row.what === what).map(({ programme, n }) => ({ programme, n }));
  return {
    undelivered: of('undelivered')[0]?.n ?? 0,
    unsigned: of('unsigned'),
    help: of('help'),
    silent: of('silent'),
  };
}
