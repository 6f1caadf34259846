import type { Change } from '../../../db/changes.ts';
import { commit } from '../../../db/commit.ts';
import { gatheringNamed } from '../../../db/gatherings/read.ts';
import {
  type Attended,
  attendGathering,
  cancelGathering,
  forgetGatherings,
  type NewGathering,
  noteGathering,
  planGathering,
  rewriteGathering,
} from '../../../db/gatherings/write.ts';
import type { Database } from '../../../db/open.ts';
import type { Statement } from '../../../db/statement.ts';
import type { Gathering } from '../../../domain/gatherings/gathering.ts';
import type { Acting } from '../acting.ts';
import { type StoredOnce, storeOnce } from '../store-once.ts';

/** Does statements of which the first tells whether anything was done. */
async function done(db: Database, statements: readonly Statement<number>[]): Promise<boolean> {
  const [first] = await commit(db, statements);
  return Number(first) > 0;
}

/** A coordinator plans a gathering. Gives whether they may in that programme, and it was not there. */
export const plan = (db: Database, gathering: NewGathering, { scope, ...by }: Acting) =>
  done(db, planGathering(db, gathering, scope, by));

/** A coordinator plans a gathering under the key of its page, as `storeOnce` says. */
export const planOnce = (db: Database, gathering: NewGathering, by: Acting): Promise<StoredOnce> =>
  storeOnce(
    gathering,
    (one) => plan(db, one, by),
    () => gatheringNamed(db, gathering.id, by.scope),
  );

/** A coordinator changes what a gathering is. Gives whether it was still as they saw it, as below. */
export const replan = (
  db: Database,
  change: Change,
  gathering: Gathering,
  { scope, ...by }: Acting,
) => done(db, rewriteGathering(db, change, gathering, scope, by));

/** A coordinator cancels a gathering, or has it take place after all. */
export const callOff = (
  db: Database,
  change: Change,
  cancelled: boolean,
  { scope, ...by }: Acting,
) => done(db, cancelGathering(db, change, cancelled, scope, by));

/** A coordinator says who was at a gathering. */
export const attend = (
  db: Database,
  change: Change,
  attended: Attended,
  { scope, ...by }: Acting,
) => done(db, attendGathering(db, change, attended, scope, by));

/** A coordinator writes down, for the coordinators alone, what a gathering was. */
export const note = (db: Database, change: Change, notes: string, { scope, ...by }: Acting) =>
  done(db, noteGathering(db, change, notes, scope, by));

/** For so long gatherings are kept, as answers are. */
const kept = 2 * 366 * 24 * 60 * 60_000;

/** The schedule forgets gatherings of long ago, with who was there. */
export const forgetOldGatherings = async (db: Database, now: number): Promise<void> =>
  void (await commit(db, [forgetGatherings(db, now - kept)]));
