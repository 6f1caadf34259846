import { type SQL, sql } from 'drizzle-orm';
import { holdingStatuses, type Taken } from '../../domain/forms/limits.ts';
import type { Status } from '../../domain/forms/status.ts';
import type { Database } from '../open.ts';
import { tallies } from '../schema.ts';
import { statusCounter } from './counters.ts';

/** How many submissions of the chosen tallies have one of these statuses. */
const counted = (statuses: readonly Status[]): SQL => {
  const each = statuses.map((status) => `coalesce(counts ->> '$."${statusCounter} ${status}"', 0)`);
  return sql.raw(`coalesce(sum(${each.join(' + ')}), 0)`);
};

const held = counted(holdingStatuses);
const waiting = counted(['waiting']);

/**
 * Query, of one row, whether a form still has a free place. Those who wait come before whoever sends
 * now: where there is a waiting list, a place that became free is no free one. It reads the counters,
 * a row a programme, and never the submissions.
 *
 * @param given the form, how many places it has, and whether there is a waiting list (1 or 0)
 */
export const freePlace = (given: { form: SQL; places: SQL; list: SQL }): SQL => sql`
  select ${held} < ${given.places} and (not ${given.list} or ${waiting} = 0) as free
  from ${tallies} where form = ${given.form}`;

/** How many submissions of a form hold a place, and how many wait for one. */
export async function takenPlaces(db: Database, form: string): Promise<Taken> {
  const [row] = await db.all<Taken>(sql`
    select ${held} as held, ${waiting} as waiting from ${tallies} where form = ${form}`);
  return row ?? { held: 0, waiting: 0 };
}
