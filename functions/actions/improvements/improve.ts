import { commit } from '../../../db/commit.ts';
import {
  addImprovement,
  dropImprovement,
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
