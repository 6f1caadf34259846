import { sql } from 'drizzle-orm';
import type { OwnStep } from '../../domain/pairs/help.ts';
import type { Database } from '../open.ts';
import { pairs } from '../schema.ts';
import type { Statement } from '../statement.ts';
import { addHelp, type NewHelp } from './help.ts';
import { addEvent, isTheirs, mayMove, move, type OneOfTwo } from './move.ts';

/** Condition that a pair was moved at a moment. */
export const hasMovedAt = (id: string, now: number) =>
  sql`exists (select 1 from ${pairs} where ${pairs.id} = ${id} and ${pairs.changedAt} = ${now})`;

/** Statements by which one of the two pauses a pair that has begun, takes it up again or ends it, with a word to the coordinator if they have one. The last one tells whether they did. */
export function stepOfOne(
  db: Database,
  name: OwnStep,
  one: OneOfTwo,
  word: NewHelp | undefined,
): readonly Statement<number>[] {
  const which = sql`${isTheirs(one)} and ${mayMove(name)}`;
  return [
    addEvent(db, name, { who: one.side, now: one.now }, which),
    ...(word ? [addHelp(db, one, word, mayMove(name))] : []),
    move(db, name, one.now, which),
  ];
}
