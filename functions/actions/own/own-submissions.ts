import type { Database } from '../../../db/open.ts';
import { type Owner, type OwnSubmission, ownSubmissions } from '../../../db/own/submissions.ts';
import { addressKeysIn } from '../../../domain/people/address-key.ts';

/** What a person sent: their applications, and what came with their address and is nobody else's. The newest first. */
export async function sentBy(db: Database, owner: Owner): Promise<readonly OwnSubmission[]> {
  const found = await ownSubmissions(db, owner);
  return found.filter(
    ({ isTheirs, belongs, definition, answers }) =>
      isTheirs || (!belongs && addressKeysIn(definition, answers).includes(owner.addressKey)),
  );
}
