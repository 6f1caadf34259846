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

/** Some parts of an export; the first ones come with how many submissions there are in all. */
export interface Parts {
  readonly parts: readonly Part[];
  /** Whether there are more after them. */
  readonly more: boolean;
  /** How many parts there are, where these are all of them. */
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

/** Where a page of parts begins: after a part, by its number and its oldest submission. */
export interface After {
  readonly number: number;
  readonly oldest: Cursor;
}

/** How much a page of parts may hold, and how many submissions are looked at for it. */
export interface Most {
  readonly parts: number;
  readonly looked: number;
}

/** So many numbers stand beside each other for a submission on the scales: when it came, its row, what it weighs. */
const numbers = 3;

/**
 * Cuts submissions, the newest first: a part takes one after the other until the next would overfill it.
 *
 * @param weighed the numbers of all: there are thousands, and no object is made of any
 */
function cutIn(weighed: readonly number[], full: number, before: number): readonly Part[] {
  const parts: Part[] = [];
  const placeAt = (at: number): Cursor => ({
    receivedAt: weighed[at] ?? 0,
    row: weighed[at + 1] ?? 0,
  });
  let [begins, filled] = [0, 0];
  for (let at = 0; at <= weighed.length; at += numbers) {
    const weight = weighed[at + 2] ?? full;
    const isFull = at > begins && (at === weighed.length || filled + weight > full);
    if (isFull) {
      const [newest, oldest] = [placeAt(begins), placeAt(at - numbers)];
      parts.push({
        number: before + parts.length + 1,
        newest,
        oldest,
        rows: (at - begins) / numbers,
      });
      [begins, filled] = [at, 0];
    }
    filled += weight;
  }
  return parts;
}

/**
 * Cuts a selection, as it was at a moment, into parts of about equal weight, the newest first, and
 * returns the first ones, or those after a part. The database looks once at each submission that is
 * put on the scales, and hands over all of them as one text: as rows, or added up with a window, they
 * cost several times that. The first parts come with how many submissions there are.
 */
export async function partsOf(
  db: Database,
  { selection, moment }: { selection: Selection; moment: Moment },
  { full, each }: Cut,
  { after, most }: { after: After | undefined; most: Most },
): Promise<Parts> {
  const stored = storedBy(selection, moment);
  const beyond = after
    ? [sql`(${submissions.receivedAt}, ${row}) < (${after.oldest.receivedAt}, ${after.oldest.row})`]
    : [];
  const counted = after
    ? sql`null`
    : sql`(select count(*) from ${submissions} where ${and(...stored)})`;
  const [found] = await db.all<{
    readonly places: string | null;
    readonly rows: number | null;
  }>(sql`
    select '[' || group_concat(received_at || ',' || place || ',' || weight) || ']' as places, ${counted} as rows
    from (
      select received_at, ${row} as place, ${each} + length(answers) + length(note) as weight
      from ${submissions} where ${and(...stored, ...beyond)}
      order by received_at desc, ${row} desc limit ${most.looked + 1}
    )`);
  const weighed: readonly number[] = JSON.parse(found?.places ?? '[]');
  const all = cutIn(weighed, full, after?.number ?? 0);
  // Where there is more to look at, the last part may not be full yet: it is the first one after these.
  const whole = weighed.length / numbers > most.looked ? all.slice(0, -1) : all;
  const parts = whole.slice(0, most.parts);
  const more = parts.length < all.length;
  return {
    more,
    ...(after ? {} : { rows: found?.rows ?? 0, ...(more ? {} : { all: parts.length }) }),
    parts,
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
