import type { Answers } from '../domain/forms/answer.ts';
import { asksAttention, partByReader } from '../domain/forms/readers.ts';
import { countersOf } from '../domain/forms/tally.ts';
import type { VersionedForm } from '../domain/forms/version.ts';
import type { Language } from '../domain/language.ts';
import type { Database } from './open.ts';
import { formVersions, type Suspicion, submissions } from './schema.ts';
import { addToTally, raise, rowCounters } from './tallies.ts';

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

/**
 * Stores a submission in one batch: the definition it answered (once), the counters it raises, the
 * row. All of it or nothing; the same key again changes nothing. What only totals may know goes into
 * the counters and nowhere else.
 *
 * @throws when the database cannot be reached or refuses; then nothing was stored
 */
export async function storeSubmission(
  db: Database,
  { version, form }: VersionedForm,
  { key, language, answers, suspicion, now }: Sending,
): Promise<void> {
  const parted = partByReader(form, answers);
  const programme = typeof answers['programme'] === 'string' ? answers['programme'] : '';
  const attention = asksAttention(form, answers);
  const counters = [
    ...countersOf(form, answers),
    ...rowCounters({ status: 'new', attention, suspicion }),
  ];
  const statements = [
    addToTally(db, form.id, programme, raise(counters), key),
    db
      .insert(submissions)
      .values({
        id: key,
        form: form.id,
        version,
        programme,
        language,
        attention,
        suspicion,
        answers: parted.coordinator,
        pairAnswers: Object.keys(parted.pair).length > 0 ? parted.pair : null,
        receivedAt: now,
        purgeAt: purgeAt(now, form.keep_months),
      })
      .onConflictDoNothing(),
  ] as const;
  if (stored.has(version)) {
    try {
      await db.batch(statements);
      return;
    } catch (error) {
      // The database may have been restored to a time before this version: the foreign key says so.
      stored.delete(version);
      if (!/FOREIGN KEY/.test(causes(error))) throw error;
    }
  }
  const definition = db
    .insert(formVersions)
    .values({ version, form: form.id, definition: form, firstUsedAt: now })
    .onConflictDoNothing();
  await db.batch([definition, ...statements]);
  stored.add(version);
}

const causes = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${causes(error.cause)}` : '';
