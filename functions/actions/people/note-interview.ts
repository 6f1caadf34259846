import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import {
  addInterview,
  correctInterview,
  type Interview,
  isNoted,
  takeInterviewBack,
} from '../../../db/people/interviews.ts';
import type { Acting } from '../acting.ts';

/**
 * A coordinator notes what was said in an interview, with a trace that holds nothing of it.
 *
 * @returns whether it was stored; `false` when the participation is gone, or not theirs to see
 */
export async function noteInterview(
  db: Database,
  interview: Interview,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [, added] = await commit(db, addInterview(db, interview, scope, by));
  // What a second press of the same button finds is its own note.
  return added > 0 || isNoted(db, interview, by);
}

/**
 * Whoever wrote a note corrects it; what it said before is kept.
 *
 * @returns whether it was stored; `false` when it is not theirs, or was corrected or taken back meanwhile
 */
export async function correctNote(
  db: Database,
  { id, note }: { readonly id: number; readonly note: string },
  { scope, ...by }: Acting,
): Promise<boolean> {
  const results = await commit(db, correctInterview(db, { id, scope }, note, by));
  return Number(results.at(-1)) > 0;
}

/** Whoever wrote a note takes it back. */
export async function takeNoteBack(
  db: Database,
  id: number,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const results = await commit(db, takeInterviewBack(db, { id, scope }, by));
  return Number(results.at(-1)) > 0;
}
