import { and, eq, type SQL, sql } from 'drizzle-orm';
import { statuses } from '../../domain/forms/status.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { submissions, tallies } from '../schema.ts';
import { type Cursor, chosen, columns, everyForm, row, type Selection, type Sort } from './read.ts';

/** Which way to read from a place in a list. */
export type Direction = 'onwards' | 'back';

/** So many submissions, the newest of a selection, are sorted by what they say: the database reads no more. */
export const mostSorted = 200;

/** What part of a list is asked for. */
interface Asked {
  readonly limit: number;
  /** The place from which on; its beginning without one. */
  readonly from: Cursor | undefined;
  readonly direction: Direction;
}

/** What is sorted by. */
const keys: Readonly<Record<Exclude<Sort, 'oldest'>, SQL>> = {
  // The words of a submission begin with its name, without accents and capitals.
  name: sql`${submissions.words}`,
  programme: sql`${submissions.programme}`,
  status: sql`instr(${sql.raw(`'${statuses.join(' ')}'`)}, ${submissions.status})`,
};

/** Whether the rows of a list come in rising time when it is read that way. */
const rises = ({ sort }: Selection, direction: Direction): boolean =>
  (sort === 'oldest') === (direction === 'onwards');

/** The part of a list in the order of time from a place on: conditions, and the order. */
function byTime(selection: Selection, { from, direction }: Asked) {
  const up = rises(selection, direction);
  const [compare, way] = up ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
  const place = from && sql`(${from.receivedAt}, ${from.row})`;
  return {
    beyond: place ? [sql`(${submissions.receivedAt}, ${row}) ${compare} ${place}`] : [],
    order: [sql`${submissions.receivedAt} ${way}`, sql`${row} ${way}`] as const,
  };
}

/**
 * Condition of the nearest submissions of each form, or of each form in each programme that may be
 * seen: no index has those of several in the order of time, and each has an index in which they are.
 */
function nearestOfEach(
  selection: Selection,
  { beyond, order }: ReturnType<typeof byTime>,
  limit: number,
): SQL {
  const { scope, form, programme } = selection;
  const apart = scope !== 'all' && programme === undefined;
  const of = { form: sql`each.form`, programme: apart ? sql`each.programme` : undefined };
  const nearest = sql`
    select ${row} from ${submissions}
    where ${and(...chosen(selection, of), ...beyond)}
    order by ${sql.join([...order], sql`, `)} limit ${limit}`;
  const each = apart
    ? sql`select form, programme from ${tallies}
        where ${inScope(scope, tallies.programme)} and ${form === everyForm ? sql`true` : eq(tallies.form, form)}`
    : sql`select distinct form from ${tallies}`;
  return sql`${row} in (
    select near.rowid from (${each}) as each
    cross join ${submissions} as near on near.rowid in (${nearest})
  )`;
}

/** Conditions of what may be among the nearest submissions of a selection in the order of time. */
function nearest(selection: Selection, timed: ReturnType<typeof byTime>, limit: number): SQL[] {
  const { scope, form, programme, mark } = selection;
  const several = form === everyForm || (scope !== 'all' && programme === undefined);
  return several && mark === undefined
    ? [nearestOfEach(selection, timed, limit)]
    : [...chosen(selection), ...timed.beyond];
}

/** The part of a sorted list from a place on. Who has left the list meanwhile is looked for at its beginning. */
function byKey(selection: Selection, key: SQL, { limit, from, direction }: Asked) {
  const [compare, up, down] =
    direction === 'onwards' ? [sql`>`, sql`asc`, sql`desc`] : [sql`<`, sql`desc`, sql`asc`];
  const place =
    from &&
    sql`(
      coalesce((select ${key} from ${submissions} where ${row} = ${from.row}), -1),
      ${-from.receivedAt}, ${-from.row}
    )`;
  const newest = { limit: mostSorted, from: undefined, direction: 'onwards' } as const;
  const timed = byTime({ ...selection, sort: undefined }, newest);
  // Of several programmes as many of each as make no more of all.
  const { scope, programme } = selection;
  const parts = scope === 'all' || programme !== undefined ? 1 : Math.max(1, scope.length);
  // The keys of the newest alone, so that few rows are read whole.
  const found = sql`${row} in (
    select place from (
      select ${row} as place, ${submissions.receivedAt} as at, ${key} as key
      from ${submissions} where ${and(...nearest(selection, timed, Math.ceil(mostSorted / parts)))}
      order by ${submissions.receivedAt} desc, ${row} desc limit ${mostSorted}
    )
    where ${place ? sql`(key, -at, -place) ${compare} ${place}` : sql`true`}
    order by key ${up}, at ${down}, place ${down} limit ${limit}
  )`;
  return {
    where: [found],
    order: [sql`${key} ${up}`, sql`${submissions.receivedAt} ${down}`, sql`${row} ${down}`],
  };
}

/** What of a selection is read, in which order. */
function partOf(selection: Selection, asked: Asked) {
  const { sort } = selection;
  if (sort && sort !== 'oldest') return byKey(selection, keys[sort], asked);
  const timed = byTime(selection, asked);
  return { where: nearest(selection, timed, asked.limit), order: timed.order };
}

/**
 * Query for at most `limit` submissions of a list from a place (not included), nearest first: without
 * a place from its beginning. Reads hardly more rows than it returns of a list in the order of time,
 * and of a sorted one no more than are sorted.
 */
export function submissionsFrom(
  db: Database,
  selection: Selection,
  limit: number,
  from?: Cursor,
  direction: Direction = 'onwards',
) {
  const { where, order } = partOf(selection, { limit, from, direction });
  return db
    .select(columns)
    .from(submissions)
    .where(and(...where))
    .orderBy(...order)
    .limit(limit);
}
