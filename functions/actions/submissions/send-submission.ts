import { commit, lacksReference } from '../../../db/commit.ts';
import { addVersion } from '../../../db/forms/versions.ts';
import type { Database } from '../../../db/open.ts';
import { addSubmission } from '../../../db/submissions/write.ts';
import { addToTally, raise, rowCounters } from '../../../db/tallies/tallies.ts';
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
async function store(db: Database, definition: VersionedForm, sending: Sending): Promise<boolean> {
  const { version, form } = definition;
  const row = rowOf(definition, sending);
  const increments = raise([...countersOf(form, sending.answers), ...rowCounters(row)]);
  const { id: key, programme } = row;
  const counted = addToTally(db, { form: form.id, programme, increments, key });
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

/**
 * Somebody sends a form. The same answers again under the same key change nothing; other answers
 * under a used key are a submission of their own, under a key of their own.
 *
 * @returns the key under which the answers are stored
 * @throws when the database cannot be reached or refuses; then nothing was stored
 */
export async function sendSubmission(
  db: Database,
  definition: VersionedForm,
  sending: Sending,
): Promise<string> {
  const { key, answers } = sending;
  if (await store(db, definition, sending)) return key;
  if (await isSame(db, key, definition, answers)) return key;
  const own = await keyFor(key, definition.form, answers);
  return own === key ? key : sendSubmission(db, definition, { ...sending, key: own });
}
