import { purgeSubmissions } from '../actions/submissions/purge-submissions.ts';
import type { Act } from './act.ts';

/** Statements of one batch. */
const statements = 3;

/** Deletes every submission whose time has come, batch after batch. */
export const purge: Act = async ({ db, now, left }) => {
  while (left() >= statements) if ((await purgeSubmissions(db, now)) === 0) return true;
  return false;
};
