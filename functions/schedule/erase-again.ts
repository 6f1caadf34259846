import { openDatabase } from '../../db/open.ts';
import { eraseAgain } from '../actions/erased/erase-again.ts';
import type { Env } from '../env.ts';
import { erasureNotes } from '../http/erasure-notes.ts';

/** Erases again what a backup that was put back has brought back; in a house that notes no erasures, nothing. */
export async function eraseRestored(env: Env, now: number): Promise<void> {
  const notes = erasureNotes(env);
  if (notes) await eraseAgain(openDatabase(env.DB), notes, now);
}
