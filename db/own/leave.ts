import { type SQL, sql } from 'drizzle-orm';
import { transitions } from '../../domain/people/participation.ts';
import { self } from '../../domain/people/self.ts';
import type { Database } from '../open.ts';
import { addEvents, withdraw } from '../people/move.ts';
import { participations } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** A participation, and whose it must be. */
export interface Leaving {
  readonly participation: string;
  readonly person: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const mayLeave = ({ participation, person }: Leaving): SQL => sql`
  ${participations.id} = ${participation} and ${participations.person} = ${person}
  and ${participations.standing} in (select value from json_each(${JSON.stringify(transitions.leave.from)}))`;

/** Statements by which a person leaves a programme, if they may. The last one tells whether they did. */
export const leave = (db: Database, leaving: Leaving): readonly Statement<number>[] => [
  addEvents(db, 'leave', { who: self, now: leaving.now }, mayLeave(leaving)),
  ...withdraw(db, mayLeave(leaving)),
  writing(
    db,
    db.run(sql`
      update ${participations} set standing = ${transitions.leave.to}, changed_at = ${leaving.now}
      where ${mayLeave(leaving)}`),
  ),
];
