import { commit, lacksReference } from '../../../db/commit.ts';
import { addVersion } from '../../../db/forms/versions.ts';
import type { Database } from '../../../db/open.ts';
import { addSubmission } from '../../../db/submissions/write.ts';
import { addToTally, raise, rowCounters } from '../../../db/tallies/tallies.ts';
import { idOf } from '../../../domain/forms/reference.ts';
import { countersOf } from '../../../domain/forms/tally.ts';
import type { VersionedForm } from '../../../domain/forms/version.ts';
import { rowOf, type Sending } from './row-of.ts';
import { isSame, keyFor } from './same-sending.ts';

/** Versions that this isolate has already seen stored: their insert is left out of the batch. */
const stored = new Set<string>();

/**
 * Stores a submission in one batch: the definition it answered (once), the counters it raises, the
 * row. What only totals may know goes into the counters and nowhere else.
 *
 * @returns whether a row was added; `false` when the key was there already: then nothing changed
 */
async function store(
  db: Database,
  definition: VersionedForm,
  sending: Sending,
  id: string,
): Promise<boolean> {
  const { version, form } = definition;
  const row = rowOf(definition, sending, id);
  const increments = raise([...countersOf(form, sending.answers), ...rowCounters(row)]);
  const { programme } = row;
  const counted = addToTally(db, { form: form.id, programme, increments, id });
  const kept = addSubmission(db, row);
  if (stored.has(version)) {
    try {
      const [, added] = await commit(db, [counted, kept]);
      return added > 0;
    } catch (error) {
      // The database may have been restored to a time before this version.
      stored.delete(version);
      if (!lacksReference(error)) throw error;
    }
  }
  const first = { version, form: form.id, definition: form, firstUsedAt: sending.now };
  const [, , added] = await commit(db, [addVersion(db, first), counted, kept]);
  stored.add(version);
  return added > 0;
}

/** A submission that is stored. */
export interface Stored {
  /** The key that opens its receipt. */
  readonly key: string;
  /** What the database and the console call it. */
  readonly id: string;
}

/**
 * Somebody sends a form. The same answers again under the same key change nothing; other answers
 * under a used key are a submission of their own, under a key of their own.
 *
 * @throws when the database cannot be reached or refuses; then nothing was stored
 */
export async function sendSubmission(
  db: Database,
  definition: VersionedForm,
  sending: Sending,
): Promise<Stored> {
  const { key, answers } = sending;
  const id = await idOf(key);
  if (await store(db, definition, sending, id)) return { key, id };
  if (await isSame(db, id, definition, answers)) return { key, id };
  const own = await keyFor(key, definition.form, answers);
  return own === key ? { key, id } : sendSubmission(db, definition, { ...sending, key: own });
}
