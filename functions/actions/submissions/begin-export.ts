import { trace } from '../../../db/audit/audit.ts';
import { exportAction, newestTrace } from '../../../db/audit/exports.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { reading } from '../../../db/statement.ts';
import { type Moment, momentNow } from '../../../db/submissions/parts.ts';

/** An export that was begun. */
export interface BegunExport {
  /** The number of its trace, by which its parts are asked for. */
  readonly id: number;
  /** Up to where it goes. */
  readonly moment: Moment;
}

/**
 * Somebody takes answers away. The trace comes before the first row leaves, and says what is taken;
 * whatever is stored later is not in the export.
 */
export async function beginExport(
  db: Database,
  { subject, who, now }: { readonly subject: string; readonly who: string; readonly now: number },
): Promise<BegunExport> {
  const [, traces, moments] = await commit(db, [
    trace(db, { at: now, who, action: exportAction, subject }),
    reading(db, newestTrace(db)),
    reading(db, momentNow(db)),
  ]);
  const [newest, moment] = [traces[0], moments[0]];
  if (!newest || !moment) throw new Error('an export left no trace');
  return { id: newest.id, moment };
}
