import type { Database } from '../../../db/open.ts';
import { languagesOf } from '../../../db/people/language.ts';
import { submissionsNamed } from '../../../db/submissions/person.ts';
import type { ReadSubmission } from '../../../db/submissions/read.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import type { Acting } from '../../actions/acting.ts';
import type { Letters, OneOfMany } from '../../actions/submissions/decide-submission.ts';
import type { Env } from '../../env.ts';
import { type Decidable, decisionLetter, isTold, type Telling } from './letter.ts';

/** What tells somebody of the decision on a submission, in the language that they chose, or wrote in. */
export async function letterOn(
  env: Env,
  db: Database,
  row: Decidable & Pick<ReadSubmission, 'language'>,
  telling: Omit<Telling, 'language'>,
): Promise<NewMessage | undefined> {
  const language = (await languagesOf(db, [row.id])).get(row.id) ?? row.language;
  return decisionLetter(env, row, { ...telling, language });
}

/** What tells people of decisions on several submissions, by their ids; nothing for those who cannot be told. */
export async function lettersFor(
  env: Env,
  db: Database,
  many: readonly OneOfMany[],
  { now, scope }: Acting,
): Promise<Letters> {
  const told = new Map(many.flatMap(({ id, status }) => (isTold(status) ? [[id, status]] : [])));
  if (told.size === 0) return new Map();
  const ids = [...told.keys()];
  const [rows, languages] = await Promise.all([
    submissionsNamed(db, scope, ids),
    languagesOf(db, ids),
  ]);
  const letters = await Promise.all(
    rows.map(async (row) => {
      const status = told.get(row.id);
      const language = languages.get(row.id) ?? row.language;
      const letter = status && (await decisionLetter(env, row, { status, language, now }));
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
