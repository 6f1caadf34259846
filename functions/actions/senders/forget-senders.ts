import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { forgetSendersBefore } from '../../../db/senders/senders.ts';

/** The schedule forgets who sent many forms on the days before one. */
export const forgetSenders = async (db: Database, day: number): Promise<void> =>
  void (await commit(db, forgetSendersBefore(db, day)));
