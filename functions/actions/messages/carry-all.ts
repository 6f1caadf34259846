import { commit } from '../../../db/commit.ts';
import { noteAllCarried } from '../../../db/messages/deliver.ts';
import type { Database } from '../../../db/open.ts';

/** Every message that was due by a moment is noted as carried as soon as it was: for a demonstration of months in which nobody carried any. */
export const carryAll = async (db: Database, now: number): Promise<void> =>
  void (await commit(db, [noteAllCarried(db, now)]));
