import { commit } from '../../../db/commit.ts';
import { addNote } from '../../../db/erased/notes.ts';
import type { Database } from '../../../db/open.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { seal, unseal } from './seal.ts';

/**
 * Where it is noted what was erased: a database of its own, which stays as it is when the other is put
 * back to an older state; and the Worker's own key, without which the notes say nothing.
 */
export interface Notes {
  readonly db: Database;
  /** `SECRET_KEY`. */
  readonly key: string;
}

/**
 * What was asked for is noted and not done yet: the schedule does it within minutes, whatever failed.
 */
export class ErasureNoted extends Error {}

/** So long notes are kept: the host's backups live thirty days at most. In milliseconds. */
export const notesKept = 35 * 24 * 60 * 60_000;

/** Notes that submissions are about to be erased, by their ids. */
export async function noteErasure(
  { db, key }: Notes,
  ids: readonly string[],
  now: number,
): Promise<void> {
  const sealed = await seal(key, ids.join(' '));
  await commit(db, addNote(db, { at: now, id: crypto.randomUUID(), sealed }));
}

/** The ids that a note holds; none where it was sealed with another key. */
export const idsIn = async (key: string, sealed: string): Promise<readonly string[]> =>
  ((await unseal(key, sealed)) ?? '').split(' ').filter(isId);
