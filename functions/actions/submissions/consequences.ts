import { addReceipt } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import type { Statement } from '../../../db/statement.ts';
import type { StoredSubmission } from '../../../db/submissions/write.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';

const day = 24 * 60 * 60_000;
/** So many receipts go to one address in a day, whoever asks for them. */
const mostReceipts = 3;

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
 * Each looks whether the row is there, and does nothing when it is done again. What looks suspicious is
 * not acknowledged: its address may be anybody's.
 */
export const consequencesOf = (
  db: Database,
  row: StoredSubmission,
  receipts: readonly NewMessage[],
): readonly Statement[] => (row.suspicion ? [] : acknowledging(db, row, receipts));
