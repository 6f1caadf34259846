import { type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import { trace } from '../audit/audit.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { pairEvents, pairs } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { addEvent } from './move.ts';

/** A pair that is renewed. */
export interface Renewing {
  readonly id: string;
  /** The ISO day to which it was renewed before, as the coordinator saw it; null where it never was. */
  readonly was: string | null;
  /** The ISO day to which it is renewed. */
  readonly until: string;
}

/** Condition that a pair was renewed at a moment. */
export const isRenewedAt = (id: string, now: number): SQL => sql`
  exists (select 1 from ${pairEvents} where pair = ${id} and at = ${now} and what = 'renew')`;

/** Statements by which a coordinator renews a pair that is under way and still ends when they saw it end. The last one tells whether it was. */
export function renewing(
  db: Database,
  { id, was, until }: Renewing,
  scope: Scope,
  { who, now }: Mover,
): readonly Statement<number>[] {
  const which = sql`
    ${pairs.id} = ${id} and ${pairs.state} in ('active', 'paused')
    and ${pairs.until} is ${was} and ${pairs.until} is not ${until} and ${inScope(scope, pairs.programme)}`;
  return [
    addEvent(db, sql`'renew'`, { who, now }, which),
    trace(
      db,
      { at: now, who, action: 'pair', subject: `${id} renew` },
      sql`exists (select 1 from ${pairs} where ${which})`,
    ),
    writing(db, db.run(sql`update ${pairs} set until = ${until} where ${which}`)),
  ];
}
