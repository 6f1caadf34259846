import type { Database } from '../../../db/open.ts';
import { receiptOf } from '../../../db/submissions/receipt.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { partByReader } from '../../../domain/forms/readers.ts';
import { asUuid, digestOf } from '../../../domain/forms/reference.ts';
import type { VersionedForm } from '../../../domain/forms/version.ts';
import { checksumOf } from '../../../domain/words/checksum.ts';

/** Answers as one text, whatever the order of their questions. */
const asText = (answers: Answers): string =>
  JSON.stringify(Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1)));

/**
 * What is stored under an id, beside what is being sent. The same is a second press, or a retry after
 * an answer that got lost on its way. Counted-only answers are stored nowhere and cannot differ.
 */
export async function compare(
  db: Database,
  id: string,
  { form }: VersionedForm,
  answers: Answers,
): Promise<'same' | 'other' | 'nothing'> {
  const stored = await receiptOf(db, id);
  if (!stored) return 'nothing';
  if (stored.form.id !== form.id) return 'other';
  const { coordinator, pair } = partByReader(form, answers);
  return asText(stored.answers) === asText({ ...coordinator, ...pair }) ? 'same' : 'other';
}

/**
 * The key of other answers that came with a key already used: somebody went back and changed them,
 * or the next person at the same device did. The same answers get the same key, so that pressing
 * twice is harmless here too. What went before stays as it was: nothing that was acknowledged changes.
 */
export const keyFor = async (key: string, form: Form, answers: Answers): Promise<string> =>
  asUuid(await digestOf(`${key} ${form.id} ${asText(answers)}`), 4);

/**
 * A mark of what was sent under a key, counted-only answers included: the browser that sent it keeps
 * the mark, so that the same words from a form opened anew are known for the same. Checked answers
 * stand in the order of their questions: nothing is sorted here. It is a checksum and no
 * digest, because it guards nothing: who reads the mark reads the key beside it, and two sendings that
 * are taken for one are compared in the database, see `isSame`. It costs a sending less than a digest.
 */
export const markOf = (key: string, form: Form, answers: Answers): string =>
  checksumOf(`${key} ${form.id} ${JSON.stringify(answers)}`);
