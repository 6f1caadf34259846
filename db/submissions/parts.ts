import { and, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { formVersions, submissions } from '../schema.ts';
import { type Cursor, chosen, columns, row, type Selection } from './read.ts';

/** Up to where an export goes: the last row and the last version of a form that were stored when it began. */
export interface Moment {
  readonly row: number;
  readonly version: number;
}

/** A stretch of submissions in the order of lists; both ends belong to it. */
export interface Stretch {
  readonly newest: Cursor;
  readonly oldest: Cursor;
}

/** One part of an export. */
export interface Part extends Stretch {
  /** Counted from 1, the newest submissions first. */
  readonly number: number;
  /** How many submissions it holds. */
  readonly rows: number;
}

/** How an export is cut: a part is full when its submissions weigh this much. */
export interface Cut {
  readonly full: number;
  /** What a submission weighs besides the characters of its answers and note. */
  readonly each: number;
}

/** Some parts of an export; the first ones come with what there is in all. */
export interface Parts {
  readonly parts: readonly Part[];
  /** Whether there are more after them. */
  readonly more: boolean;
  /** How many parts there are. */
  readonly all?: number;
  /** How many submissions there are. */
  readonly rows?: number;
}

/** More submissions than fit into any part. */
export const mostRowsOf = ({ full, each }: Cut): number => Math.ceil(full / each) + 2;

/** Statement that reads the moment that it is. */
export const momentNow = (db: Database) =>
  db
    .select({
      row: sql<number>`(select coalesce(max(rowid), 0) from ${submissions})`.as('row'),
      version: sql<number>`(select coalesce(max(rowid), 0) from ${formVersions})`.as('version'),
    })
    .from(sql`(select 1)`);

const storedBy = (selection: Selection, moment: Moment): SQL[] => [
  ...chosen(selection),
  sql`${row} <= ${moment.row}`,
];

/** A place as text that sorts like the place. */
const asText = sql`printf('%015d-%015d', received_at, rowid)`;

function cursorOf(text: string): Cursor {
  const [receivedAt = 0, place = 0] = text.split('-').map(Number);
  return { receivedAt, row: place };
}

/** Where a page of parts begins: after a part, by its number and its oldest submission. */
export interface After {
  readonly number: number;
  readonly oldest: Cursor;
}

interface PartRow {
  readonly newest: string;
  readonly oldest: string;
  readonly n: number;
  readonly parts: number;
  readonly total: number;
}

/**
 * Cuts a selection, as it was at a moment, into parts of about equal weight, the newest first, and
 * returns the first ones, or those after a part. The first ones come with what there is in all: the
 * database then looks at every submission, later only at those that so many parts may hold.
 */
export async function partsOf(
  db: Database,
  { selection, moment }: { selection: Selection; moment: Moment },
  { full, each }: Cut,
  { after, most }: { after: After | undefined; most: number },
): Promise<Parts> {
  const beyond = after
    ? [sql`(${submissions.receivedAt}, ${row}) < (${after.oldest.receivedAt}, ${after.oldest.row})`]
    : [];
  const unlimited = -1;
  const looked = after ? (most + 1) * mostRowsOf({ full, each }) : unlimited;
  const found = await db.all<PartRow>(sql`
    with weighed as (
      select ${asText} as place, sum(${each} + length(answers) + length(note))
        over (order by received_at desc, rowid desc) as sum
      from ${submissions} where ${and(...storedBy(selection, moment), ...beyond)} limit ${looked}
    ), parts as (
      select max(place) as newest, min(place) as oldest, count(*) as n
      from weighed group by cast((sum - 1) / ${full} as integer)
    )
    select newest, oldest, n, count(*) over () as parts, sum(n) over () as total
    from parts order by newest desc limit ${most}`);
  const parts = found[0]?.parts ?? 0;
  return {
    more: parts > most,
    ...(after ? {} : { all: parts, rows: found[0]?.total ?? 0 }),
    parts: found.map(({ newest, oldest, n }, index) => ({
      number: (after?.number ?? 0) + index + 1,
      newest: cursorOf(newest),
      oldest: cursorOf(oldest),
      rows: n,
    })),
  };
}

/** Statement that reads a stretch of a selection as it was at a moment, at most `limit` rows of it. */
export const submissionsIn = (
  db: Database,
  { selection, moment }: { selection: Selection; moment: Moment },
  { newest, oldest }: Stretch,
  limit: number,
) =>
  db
    .select(columns)
    .from(submissions)
    .where(
      and(
        ...storedBy(selection, moment),
        sql`(${submissions.receivedAt}, ${row}) <= (${newest.receivedAt}, ${newest.row})`,
        sql`(${submissions.receivedAt}, ${row}) >= (${oldest.receivedAt}, ${oldest.row})`,
      ),
    )
    .orderBy(sql`${submissions.receivedAt} desc`, sql`${row} desc`)
    .limit(limit);
