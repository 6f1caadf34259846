import { openDatabase, takeUse } from '../../db/open.ts';
import { noteUse } from '../actions/use/note-use.ts';
import type { Env } from '../env.ts';
import { logFault } from './log-fault.ts';

/** Whether the database has what the free plan gives a day, and no more. */
export const hasFreeDay = ({ PLAN }: Env): boolean => PLAN !== 'paid';

/** Notes what was asked of the database since this was last done. Whatever comes of it, nobody is told. */
export async function settleUse(env: Env): Promise<void> {
  if (!hasFreeDay(env)) return;
  const { rowsRead, rowsWritten } = takeUse(env.DB);
  if (rowsRead + rowsWritten === 0) return;
  const now = Date.now();
  await noteUse(openDatabase(env.DB), { rowsRead, rowsWritten }, now, Math.random()).catch(
    (error) => logFault('use not noted', error),
  );
}
