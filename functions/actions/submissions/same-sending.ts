import type { Database } from '../../../db/open.ts';
import { receiptOf } from '../../../db/submissions/receipt.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { partByReader } from '../../../domain/forms/readers.ts';
import type { VersionedForm } from '../../../domain/forms/version.ts';

/** Answers as one text, whatever the order of their questions. */
const asText = (answers: Answers): string =>
  JSON.stringify(Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1)));

/**
 * Whether what is stored under a key is what is being sent: then it is a second press, or a retry
 * after an answer that got lost on its way. Counted-only answers are stored nowhere and cannot differ.
 */
export async function isSame(
  db: Database,
  key: string,
  { form }: VersionedForm,
  answers: Answers,
): Promise<boolean> {
  const stored = await receiptOf(db, key);
  if (stored?.form.id !== form.id) return false;
  const { coordinator, pair } = partByReader(form, answers);
  return asText(stored.answers) === asText({ ...coordinator, ...pair });
}

/**
 * The key of other answers that came with a key already used: somebody went back and changed them,
 * or the next person at the same device did. The same answers get the same key, so that pressing
 * twice is harmless here too. What went before stays as it was: nothing that was acknowledged changes.
 */
export async function keyFor(key: string, form: Form, answers: Answers): Promise<string> {
  const text = new TextEncoder().encode(`${key} ${form.id} ${asText(answers)}`);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}
