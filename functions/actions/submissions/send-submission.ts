import { commit, lacksReference } from '../../../db/commit.ts';
import { addVersion } from '../../../db/forms/versions.ts';
import { isSpentAlready, spend } from '../../../db/links/forms.ts';
import type { Database } from '../../../db/open.ts';
import { addFeedback } from '../../../db/sessions/feedback.ts';
import type { Statement } from '../../../db/statement.ts';
import {
  addPlaced,
  addSubmission,
  type Places,
  type StoredSubmission,
} from '../../../db/submissions/write.ts';
import { leftOutCounter, rowCounters } from '../../../db/tallies/counters.ts';
import { addPlacedToTally, addToTally, raise } from '../../../db/tallies/tallies.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { hasWaitingList } from '../../../domain/forms/limits.ts';
import { idOf } from '../../../domain/forms/reference.ts';
import type { Status } from '../../../domain/forms/status.ts';
import { answered, countersOf } from '../../../domain/forms/tally.ts';
import type { VersionedForm } from '../../../domain/forms/version.ts';
import { applicantIn } from '../../../domain/people/applicant.ts';
import { consequencesOf } from './consequences.ts';
import { rowOf, type Sending } from './row-of.ts';
import { compare, keyFor } from './same-sending.ts';

/** Versions that this isolate has already seen stored: their insert is left out of the batch. */
const stored = new Set<string>();

/** The places of a form, one of which a sending looks for. */
function placesOf(form: Form): Places | undefined {
  const { places } = form;
  return places === undefined ? undefined : { places, list: hasWaitingList(form) ? 1 : 0 };
}

/**
 * The statements that store a row and raise its counters, in their order. What only totals may know
 * goes into the counters and nowhere else. The answers of what looks suspicious are in no total: that
 * it was left out is counted.
 */
function storing(
  db: Database,
  { form }: VersionedForm,
  { answers, late = false }: Sending,
  row: StoredSubmission,
): readonly [Statement<number>, Statement<number>] {
  const { id, programme } = row;
  const totals = row.suspicion
    ? ([[leftOutCounter, answered]] as const)
    : countersOf(form, answers);
  const increments = (status: Status) => raise([...totals, ...rowCounters({ ...row, status })]);
  const places = placesOf(form);
  if (!places || late) {
    const counted = { form: form.id, programme, increments: increments(row.status), id };
    return [addToTally(db, counted), addSubmission(db, row)];
  }
  const counted = { id, placed: increments('new'), waiting: increments('waiting') };
  const { addressKey = '', role = '' } = (!row.suspicion && applicantIn(form, answers)) || {};
  return [addPlaced(db, { ...row, ...places, addressKey, role }), addPlacedToTally(db, counted)];
}

/**
 * Stores a submission in one batch: the definition it answered (once), the counters it raises, the
 * row, and what follows from it.
 *
 * @returns whether a row was added; `false` when the key was there already, or when there is no place
 *   for it: then nothing changed
 */
async function store(
  db: Database,
  definition: VersionedForm,
  sending: Sending,
  id: string,
): Promise<boolean> {
  const { version, form } = definition;
  const row = rowOf(definition, sending, id);
  const both = storing(db, definition, sending, row);
  const { spends, about, receipts } = sending;
  const follows = [
    ...consequencesOf(db, form, row, receipts?.(id) ?? []),
    ...(spends ? [spend(db, spends, id)] : []),
    ...(about ? addFeedback(db, about, id) : []),
  ];
  if (stored.has(version)) {
    try {
      const [, added] = await commit(db, [...both, ...follows]);
      return added > 0;
    } catch (error) {
      // The database may have been restored to a time before this version.
      stored.delete(version);
      if (!lacksReference(error)) throw error;
    }
  }
  const first = { version, form: form.id, definition: form, firstUsedAt: sending.now };
  const [, , added] = await commit(db, [addVersion(db, first), ...both, ...follows]);
  stored.add(version);
  return added > 0;
}

/** Somebody sends by a link that was used for something else: nothing is stored. */
export class LinkSpent extends Error {}

/** A submission that is stored. */
export interface Stored {
  /** The key that opens its receipt. */
  readonly key: string;
  /** What the database and the console call it. */
  readonly id: string;
}

/**
 * Somebody sends a form. The same answers again under the same key change nothing; other answers
 * under a used key are a submission of their own, under a key of their own. A form with places puts
 * whoever finds none on its waiting list, or refuses them.
 *
 * @returns what is stored; `undefined` when the form is closed, or has no place and no waiting list
 * @throws LinkSpent when the link by which it is sent was used for something else; anything else when the
 *   database cannot be reached or refuses; then nothing was stored
 */
export async function sendSubmission(
  db: Database,
  definition: VersionedForm,
  sending: Sending,
): Promise<Stored | undefined> {
  const { key, answers, closed = false } = sending;
  const { form } = definition;
  const id = await idOf(key);
  const spent = (error: unknown): false => {
    if (!isSpentAlready(error)) throw error;
    return false;
  };
  const stores = !closed && store(db, definition, sending, id);
  const added = await (sending.spends && stores ? stores.catch(spent) : stores);
  if (added) return { key, id };
  const found = await compare(db, id, definition, answers);
  if (found === 'same') return { key, id };
  if (sending.spends && !closed) throw new LinkSpent('the link was used already');
  if (found === 'nothing' && (closed || placesOf(form))) return undefined;
  const own = await keyFor(key, form, answers);
  return own === key ? { key, id } : sendSubmission(db, definition, { ...sending, key: own });
}
