import { commit } from '../../../db/commit.ts';
import {
  addImprovement,
  dropImprovement,
  forgetImprovements,
  settleImprovement,
} from '../../../db/improvements/write.ts';
import type { Database } from '../../../db/open.ts';
import type { Improvement } from '../../../domain/improvements/improvement.ts';
import type { Acting } from '../acting.ts';

/** A coordinator writes down what to do better. */
export const add = async (
  db: Database,
  line: Improvement & { readonly id: string },
  { scope, ...by }: Acting,
): Promise<void> => void (await commit(db, [addImprovement(db, line, scope, by)]));

/** A coordinator says that it is done, or is not after all. */
export const settle = async (
  db: Database,
  id: string,
  done: boolean,
  { scope, ...by }: Acting,
): Promise<void> => void (await commit(db, [settleImprovement(db, id, done, scope, by)]));

/** A coordinator takes a line away that is done. */
export const drop = async (db: Database, id: string, { scope, ...by }: Acting): Promise<void> =>
  void (await commit(db, dropImprovement(db, id, scope, by)));

/** For so long what was done is kept. */
const kept = 2 * 366 * 24 * 60 * 60_000;

/** The schedule forgets what was done long ago; what is still to be done stays. */
export const forgetOldImprovements = async (db: Database, now: number): Promise<void> =>
  void (await commit(db, [forgetImprovements(db, now - kept)]));
