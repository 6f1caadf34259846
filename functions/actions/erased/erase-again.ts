import { commit } from '../../../db/commit.ts';
import { forgetNotes, notesAfter } from '../../../db/erased/notes.ts';
import { placeSeen, setPlaceSeen } from '../../../db/erased/seen.ts';
import type { Database } from '../../../db/open.ts';
import { stillThere } from '../../../db/submissions/stored.ts';
import { eraseSubmissions } from '../submissions/erase-submissions.ts';
import { idsIn, type Notes, notesKept } from './notes.ts';

/** So many notes are looked at in a run, and so many submissions erased: within what the free plan gives one. */
const mostNotes = 60;
const mostErased = 12;

const minute = 60_000;
/** So long after its moment a note may still come to be stored: clocks differ, and databases are slow. */
const margin = 10 * minute;
const day = 24 * 60 * minute;

/**
 * Erases again whatever is noted as erased and is there: the database was put back to an older state, or
 * something failed between the note and the erasing. How far the notes were looked through stands in
 * that database, so that one that was put back looks through the later ones anew. Done when nothing
 * happened, it reads a row here and one there.
 *
 * @returns how many submissions were erased
 * @throws when a database cannot be reached or refuses; the next run goes on where this one was
 */
export async function eraseAgain(db: Database, notes: Notes, now: number): Promise<number> {
  const seen = await placeSeen(db);
  // A clock that was ahead has looked at nothing of what comes until then.
  const from = seen.at > now ? { at: 0, id: '' } : seen;
  const [, found] = await commit(notes.db, notesAfter(notes.db, from, mostNotes));
  const named = (await Promise.all(found.map(({ sealed }) => idsIn(notes.key, sealed)))).flat();
  const there = named.length > 0 ? await stillThere(db, named) : [];
  const ids = there.slice(0, mostErased);
  const erased =
    ids.length > 0 ? await eraseSubmissions(db, { ids, who: 'schedule', scope: 'all', now }) : 0;
  if (there.length > mostErased) return erased;
  const last = found.at(-1);
  const upTo =
    found.length === mostNotes && last
      ? { at: last.at, id: last.id }
      : { at: Math.max(from.at, now - margin), id: '' };
  // Whoever only looks does not write each time.
  if (found.length > 0 || upTo.at - seen.at > day || seen.at > now) {
    await commit(db, setPlaceSeen(db, upTo));
    await commit(notes.db, forgetNotes(notes.db, now - notesKept));
  }
  return erased;
}
