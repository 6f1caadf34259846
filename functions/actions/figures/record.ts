import { commit } from '../../../db/commit.ts';
import { type Recording, recordFigure } from '../../../db/figures/recorded.ts';
import { keepReportWords } from '../../../db/figures/words.ts';
import type { Database } from '../../../db/open.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { Acting } from '../acting.ts';

/** A coordinator records a figure, or corrects one. Gives whether they did; not where somebody corrected it meanwhile. */
export async function recordOne(db: Database, one: Recording, by: Acting): Promise<boolean> {
  const [, , stands] = await commit(db, recordFigure(db, one, by.scope, by));
  return stands.length > 0;
}

/** A coordinator writes what is said in a report. Gives whether it was kept; not where somebody wrote meanwhile. */
export async function writeReportWords(
  db: Database,
  one: {
    readonly programme: string;
    readonly language: Language;
    readonly text: string;
    readonly seen: number;
  },
  by: Acting,
): Promise<boolean> {
  const [kept] = await commit(db, [keepReportWords(db, one, by.scope, by)]);
  return kept > 0;
}
