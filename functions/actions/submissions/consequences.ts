import { addReceipt } from '../../../db/messages/receipt.ts';
import type { Database } from '../../../db/open.ts';
import { belongsToNobody, followCorrection } from '../../../db/people/correct.ts';
import { enrol } from '../../../db/people/enrol.ts';
import type { Statement } from '../../../db/statement.ts';
import type { StoredSubmission } from '../../../db/submissions/write.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import { applicantIn } from '../../../domain/people/applicant.ts';

const day = 24 * 60 * 60_000;
/** So many receipts go to one address in a day, whoever asks for them. */
const mostReceipts = 3;

/** What of a stored row says whose it is. */
type Row = Pick<StoredSubmission, 'id' | 'answers' | 'suspicion'>;

const as = ({ id, answers }: Row) => ({
  id,
  answers: JSON.stringify(answers),
  person: crypto.randomUUID(),
  participation: crypto.randomUUID(),
});

/** What sending an application does: its person and their participation are made or found. */
export function enrolling(db: Database, form: Form, row: Row): readonly Statement[] {
  const applicant = applicantIn(form, row.answers);
  return applicant ? enrol(db, { ...applicant, ...as(row), believed: row.suspicion ? 0 : 1 }) : [];
}

/** The receipts of a submission: which of them is stored, its row decides. */
const acknowledging = (
  db: Database,
  row: StoredSubmission,
  receipts: readonly NewMessage[],
): readonly Statement[] =>
  receipts.map((receipt) =>
    addReceipt(db, receipt, {
      submission: row.id,
      waits: receipt.name === 'receipt-waiting' ? 1 : 0,
      most: mostReceipts,
      after: receipt.now - day,
    }),
  );

/**
 * What follows from a submission, as statements that come after the one that stores it, in its batch.
 * Each looks whether the row is there, and does nothing when it is done again. Forms whose sending has
 * no consequences pay nothing. What looks suspicious is not acknowledged: its address may be anybody's.
 */
export const consequencesOf = (
  db: Database,
  form: Form,
  row: StoredSubmission,
  receipts: readonly NewMessage[],
): readonly Statement[] => [
  ...(form.does === undefined ? [] : enrolling(db, form, row)),
  ...(row.suspicion ? [] : acknowledging(db, row, receipts)),
];

/**
 * What follows from correcting answers, as statements that come after the one that stores them: whose
 * application it is may have changed, and for which programme.
 */
export function consequencesOfCorrection(
  db: Database,
  form: Form,
  before: Row & Pick<StoredSubmission, 'programme' | 'participation'>,
  after: Row & Pick<StoredSubmission, 'programme'>,
): readonly Statement[] {
  if (before.participation === null) return enrolling(db, form, after);
  const [was, is] = [before, after].map(({ answers }) => applicantIn(form, answers));
  const { id, answers } = as(after);
  if (!is) return [belongsToNobody(db, id, answers)];
  const same =
    was?.email === is.email && was.name === is.name && before.programme === after.programme;
  return same ? [] : followCorrection(db, { ...is, ...as(after) });
}
