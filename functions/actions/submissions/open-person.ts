import { traceOfReading } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { personBy } from '../../../db/people/read.ts';
import {
  notAlone,
  othersWith,
  submissionsNamed,
  submissionsUnder,
} from '../../../db/submissions/person.ts';
import type { ReadSubmission, SubmissionRow } from '../../../db/submissions/read.ts';
import { acknowledgedAs } from '../../../db/submissions/receipt.ts';
import { isOneOf } from '../../../db/submissions/stored.ts';
import type { Answers } from '../../../domain/forms/answer.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { asAddress } from '../../../domain/forms/kinds/email.ts';
import { readReference } from '../../../domain/forms/reference.ts';
import { addressWord } from '../../../domain/forms/search-words.ts';
import { isApplication } from '../../../domain/forms/status.ts';
import { addressKey, addressKeysIn } from '../../../domain/people/address-key.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import type { Acting } from '../acting.ts';

/** At most so many submissions of a person are looked at, the newest. */
export const mostOfAPerson = 100;

/** At most so many of them are told of beside a submission. */
const mostBeside = 5;

/** The submissions that came with an address, the newest first. */
async function under(db: Database, scope: Scope, key: string): Promise<readonly ReadSubmission[]> {
  const found = await submissionsUnder(db, scope, key, mostOfAPerson);
  return found.filter(({ definition, answers }) =>
    addressKeysIn(definition, answers).includes(key),
  );
}

/**
 * All that came from somebody, a person or the sender of a submission, the newest first. With their
 * applications, whatever address these carry, what shares an address with one of them.
 */
async function submissionsOf(
  db: Database,
  scope: Scope,
  id: string,
): Promise<readonly ReadSubmission[]> {
  const person = await personBy(db, id);
  const begun = await submissionsNamed(db, scope, person?.applications ?? [id]);
  const keys = new Set(
    begun.flatMap(({ definition, answers }) => addressKeysIn(definition, answers)),
  );
  const found = await Promise.all([...keys].map((key) => under(db, scope, key)));
  const all = new Map([...begun, ...found.flat()].map((row) => [row.id, row]));
  return [...all.values()].sort((one, other) => other.receivedAt - one.receivedAt);
}

/** The ids of all that came from somebody. */
export const idsOfPerson = async (
  db: Database,
  scope: Scope,
  id: string,
): Promise<readonly string[]> => (await submissionsOf(db, scope, id)).map((row) => row.id);

/** Somebody opens all that a person sent, each with a trace, without which nothing is shown; the newest first. */
export async function openPerson(
  db: Database,
  {
    id,
    who,
    now,
    scope,
    action = 'read',
  }: Acting & {
    /** Theirs, or that of one of their submissions. */
    readonly id: string;
    /** What the journal calls it. */
    readonly action?: 'read' | 'copy';
  },
): Promise<readonly ReadSubmission[]> {
  const rows = await submissionsOf(db, scope, id);
  const which = isOneOf(rows.map((row) => row.id));
  if (rows.length > 0) await commit(db, [traceOfReading(db, { at: now, who, action }, which)]);
  return rows;
}

/** A submission of the person whom somebody means by a reference or an address; `undefined` where they may see nothing under it. */
export async function findPerson(
  db: Database,
  scope: Scope,
  typed: string,
): Promise<string | undefined> {
  const reference = readReference(typed);
  if (reference) return (await acknowledgedAs(db, reference, scope))[0]?.id;
  return (await under(db, scope, addressKey(asAddress(typed))))[0]?.id;
}

/** What else the sender of a submission sent with the same form and for the same programme; the newest first. */
export async function sentAgain(
  db: Database,
  row: ReadSubmission,
): Promise<readonly { readonly id: string; readonly receivedAt: number }[]> {
  const [key] = addressKeysIn(row.definition, row.answers);
  if (key === undefined) return [];
  const found = await othersWith(db, key, row, mostBeside);
  const texts = (answers: Answers) =>
    Object.values(answers).filter((each) => typeof each === 'string');
  return found.filter(({ answers }) => texts(answers).some((text) => addressKey(text) === key));
}

/** Which of some applications are not the only one of their sender, by their ids. Accents of an address are not looked at. */
export async function appliedAgain(
  db: Database,
  rows: readonly SubmissionRow[],
  formOf: (row: SubmissionRow) => Form | undefined,
): Promise<ReadonlySet<string>> {
  const asked = rows.flatMap((row) => {
    const form = formOf(row);
    const [key] = form && isApplication(form) ? addressKeysIn(form, row.answers) : [];
    const { id, programme } = row;
    return key ? [{ id, word: addressWord(key), form: row.form, programme }] : [];
  });
  const found = asked.length > 0 ? await notAlone(db, asked) : [];
  return new Set(found.map(({ id }) => id));
}
