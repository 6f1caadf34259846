import type { Database } from './open.ts';
import type { Statement } from './statement.ts';

/** The results of statements, in their order. */
type ResultsOf<Statements extends readonly Statement[]> = {
  -readonly [At in keyof Statements]: Statements[At] extends Statement<infer Result>
    ? Result
    : never;
};

/**
 * Does statements in one batch, all of them or none, in their order; where there are none there is
 * nothing to do. Nothing else in the house writes to the database; only actions come here.
 *
 * @returns what each statement gave: rows of one that reads, the number of changed rows of one that writes
 * @throws when the database cannot be reached or refuses
 */
export async function commit<const Statements extends readonly Statement[]>(
  db: Database,
  statements: Statements,
): Promise<ResultsOf<Statements>> {
  // D1 refuses a batch of nothing.
  const bound = statements.map((statement) => statement.bound);
  const results = bound.length > 0 ? await db.$client.batch(bound) : [];
  const read = statements.map((statement, at) => {
    const result = results[at];
    if (!result) throw new Error(`the database gave no result for statement ${at + 1}`);
    return statement.read(result);
  });
  return read as ResultsOf<Statements>;
}

/** Whether a commit was refused because a row points to one that is not there. */
export const lacksReference = (error: unknown): boolean =>
  error instanceof Error && /FOREIGN KEY/.test(error.message);
