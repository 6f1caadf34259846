import type { Database } from '../../../db/open.ts';
import { submissionsNamed } from '../../../db/submissions/person.ts';
import type { Acting } from '../../actions/acting.ts';
import type { Letters, OneOfMany } from '../../actions/submissions/decide-submission.ts';
import type { Env } from '../../env.ts';
import { decisionLetter, isTold } from './letter.ts';

/** What tells people of decisions on several submissions, by their ids; nothing for those who cannot be told. */
export async function lettersFor(
  env: Env,
  db: Database,
  many: readonly OneOfMany[],
  { now, scope }: Acting,
): Promise<Letters> {
  const told = new Map(many.flatMap(({ id, status }) => (isTold(status) ? [[id, status]] : [])));
  if (told.size === 0) return new Map();
  const rows = await submissionsNamed(db, scope, [...told.keys()]);
  const letters = await Promise.all(
    rows.map(async (row) => {
      const status = told.get(row.id);
      const letter = status && (await decisionLetter(env, row, { status, now }));
      return letter ? ([[row.id, letter]] as const) : [];
    }),
  );
  return new Map(letters.flat());
}

/** The same, if it is wished that people are told. */
export const lettersIfTold =
  (env: Env, db: Database, by: Acting, tells: boolean) =>
  async (many: readonly OneOfMany[]): Promise<Letters> =>
    tells ? lettersFor(env, db, many, by) : new Map();
