import { sql } from 'drizzle-orm';
import type { Database } from '../open.ts';

/** What waits for coordinators beside answers. */
export interface LeftOver {
  /** How many messages were not delivered, counted up to a hundred. */
  readonly undelivered: number;
  /** Of each programme, how many pairs were announced before a moment and are not signed by both. */
  readonly unsigned: readonly { readonly programme: string; readonly n: number }[];
}

/** Reads what waits beside answers, in one statement: the job may ask few. */
export async function leftOver(db: Database, announcedBefore: number): Promise<LeftOver> {
  const rows = await db.all<{ programme: string | null; n: number }>(sql`
    select null as programme, count(*) as n
    from (select 1 from messages where state = 'undelivered' limit 100)
    union all
    select programme, count(*) from pairs
    where state in ('announced', 'half_signed') and made_at < ${announcedBefore} group by programme`);
  return {
    undelivered: rows.find(({ programme }) => programme === null)?.n ?? 0,
    unsigned: rows.flatMap(({ programme, n }) => (programme === null ? [] : [{ programme, n }])),
  };
}
