import type { D1Database } from '@cloudflare/workers-types';
import { openDatabase } from '../../../db/open.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import type { VersionedForm } from '../../../domain/forms/version.ts';
import { sendSubmission } from '../../../functions/actions/submissions/send-submission.ts';

/** A statement as it reached the database. */
export interface Recorded {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** A database that keeps what it is asked and does nothing. */
function recorder(batches: Recorded[][]): D1Database {
  const statement = (sql: string, values: readonly unknown[]) => ({
    sql,
    values,
    bind: (...given: readonly unknown[]) => statement(sql, given),
  });
  const d1 = {
    prepare: (sql: string) => statement(sql, []),
    batch: async (statements: readonly Recorded[]) => {
      batches.push(statements.map(({ sql, values }) => ({ sql, values })));
      return statements.map(() => ({ success: true, results: [], meta: { changes: 1 } }));
    },
  };
  return d1 as unknown as D1Database;
}

/** The statements by which the house stores a submission whose definition is stored already. */
export async function recordedStatements(
  definition: VersionedForm,
  answers: Answers,
  key: string,
  now: number,
): Promise<readonly Recorded[]> {
  const batches: Recorded[][] = [];
  const db = openDatabase(recorder(batches));
  const sending = { key, language: 'fr', answers, suspicion: null, now } as const;
  // Twice: the first time in a process the definition goes with it.
  await sendSubmission(db, definition, sending);
  await sendSubmission(db, definition, sending);
  const later = batches.at(-1);
  if (!later) throw new Error('Storing a submission is no batch any more: mend the bench.');
  return later;
}
