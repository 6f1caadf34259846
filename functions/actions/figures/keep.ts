import { commit } from '../../../db/commit.ts';
import { type KeepingFigure, keepFigures } from '../../../db/figures/kept.ts';
import type { Database } from '../../../db/open.ts';
import { dayOf } from '../../../domain/words/day.ts';

/** Keeps what measures of a programme come to now as figures of this month, where they have moved on far enough. */
export async function keepNow(
  db: Database,
  all: readonly KeepingFigure[],
  now: number,
): Promise<void> {
  if (all.length > 0) await commit(db, [keepFigures(db, all, dayOf(now).slice(0, 7))]);
}
