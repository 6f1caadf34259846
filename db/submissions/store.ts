import type { D1Result } from '@cloudflare/workers-types';
import { getTableColumns, sql } from 'drizzle-orm';
import type { Answers } from '../../domain/forms/answer.ts';
import { asksAttention, partByReader } from '../../domain/forms/readers.ts';
import { countersOf } from '../../domain/forms/tally.ts';
import type { VersionedForm } from '../../domain/forms/version.ts';
import type { Language } from '../../domain/words/language.ts';
import { compiled } from '../compiled.ts';
import type { Database } from '../open.ts';
import { formVersions, type Suspicion, submissions } from '../schema.ts';
import { addToTally, raise, rowCounters } from '../tallies/tallies.ts';

/** A checked form on its way into the database. */
export interface Sending {
  /** The submission key that the form carried. */
  readonly key: string;
  readonly language: Language;
  /** The checked answers, all readers together. */
  readonly answers: Answers;
  readonly suspicion: Suspicion | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Versions that this isolate has already seen stored: their insert is left out of the batch. */
const stored = new Set<string>();

/** The moment a submission is to be purged: the form's months after it came. */
export function purgeAt(receivedAt: number, months: number): number {
  const day = new Date(receivedAt);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.getTime();
}

type Row = typeof submissions.$inferSelect;
type Version = typeof formVersions.$inferInsert;

const columns = Object.keys(getTableColumns(submissions));
const placeholders = Object.fromEntries(columns.map((name) => [name, sql.placeholder(name)]));

const addRow = compiled<Row>((db) =>
  db
    .insert(submissions)
    .values(placeholders as unknown as Row)
    .onConflictDoNothing(),
);
const addVersion = compiled<Version>((db) =>
  db
    .insert(formVersions)
    .values({
      version: sql.placeholder('version'),
      form: sql.placeholder('form'),
      definition: sql.placeholder('definition'),
      firstUsedAt: sql.placeholder('firstUsedAt'),
    })
    .onConflictDoNothing(),
);

/** The row of a sending, and the counters it raises. */
function prepared({ version, form }: VersionedForm, sending: Sending) {
  const { key, language, answers, suspicion, now } = sending;
  const parted = partByReader(form, answers);
  const attention = asksAttention(form, answers);
  const row: Row = {
    id: key,
    form: form.id,
    version,
    programme: typeof answers['programme'] === 'string' ? answers['programme'] : '',
    language,
    status: 'new',
    note: '',
    attention,
    suspicion,
    answers: parted.coordinator,
    pairAnswers: Object.keys(parted.pair).length > 0 ? parted.pair : null,
    receivedAt: now,
    purgeAt: purgeAt(now, form.keep_months),
  };
  const counters = [
    ...countersOf(form, answers),
    ...rowCounters({ status: 'new', attention, suspicion }),
  ];
  return { row, increments: raise(counters) };
}

/**
 * Stores a submission in one batch: the definition it answered (once), the counters it raises, the
 * row. All of it or nothing; the same key again changes nothing. What only totals may know goes into
 * the counters and nowhere else.
 *
 * @returns whether a row was added; `false` when the key was there already
 * @throws when the database cannot be reached or refuses; then nothing was stored
 */
export async function storeSubmission(
  db: Database,
  definition: VersionedForm,
  sending: Sending,
): Promise<boolean> {
  const { version, form } = definition;
  const { row, increments } = prepared(definition, sending);
  const { key } = sending;
  const statements = [
    addToTally(db, { form: form.id, programme: row.programme, increments, key }),
    addRow(db, row),
  ];
  const added = (results: readonly D1Result[]) => results.at(-1)?.meta.changes !== 0;
  if (stored.has(version)) {
    try {
      return added(await db.$client.batch(statements));
    } catch (error) {
      // The database may have been restored to a time before this version: the foreign key says so.
      stored.delete(version);
      if (!(error instanceof Error && /FOREIGN KEY/.test(error.message))) throw error;
    }
  }
  const first = { version, form: form.id, definition: form, firstUsedAt: sending.now };
  const results = await db.$client.batch([addVersion(db, first), ...statements]);
  stored.add(version);
  return added(results);
}
