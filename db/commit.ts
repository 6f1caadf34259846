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
 * nothing to do. Nothing else in the house writes to the database; only actions come here. Those that
 * only look are asked each by itself: the database gets them as one batch, with what is read beside them.
 *
 * @returns what each statement gave: rows of one that reads, the number of changed rows of one that writes
 * @throws when the database cannot be reached or refuses
 */
export async function commit<const Statements extends readonly Statement[]>(
  db: Database,
  statements: Statements,
): Promise<ResultsOf<Statements>> {
  const bound = statements.map((statement) => statement.bound);
  // D1 refuses a batch of nothing: of none, all look.
  const results = statements.every(({ looks }) => looks)
    ? await Promise.all(bound.map((one) => one.all()))
    : await db.$client.batch(bound);
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
