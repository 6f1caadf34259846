import { type Issuing, issueCertificate as issuing } from '../../../db/certificates/write.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';

/**
 * One of the two has their certificate made out.
 *
 * @returns whether it was; not where their pair has not reached its end
 */
export async function issueCertificate(db: Database, one: Issuing): Promise<boolean> {
  const [issued] = await commit(db, [issuing(db, one)]);
  return issued > 0;
}
