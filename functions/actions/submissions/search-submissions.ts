import { traceOfLook } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { reading } from '../../../db/statement.ts';
import type { SubmissionRow } from '../../../db/submissions/read.ts';
import { submissionsFound } from '../../../db/submissions/search.ts';
import { beginningsIn } from '../../../domain/forms/search-words.ts';
import type { Acting } from '../acting.ts';

/**
 * Somebody looks for submissions by the beginning of a name or an address, whatever the form. The
 * trace says that they did, never for whom.
 */
export async function searchSubmissions(
  db: Database,
  typed: string,
  { limit, who, now, scope }: Acting & { readonly limit: number },
): Promise<readonly SubmissionRow[]> {
  const beginnings = beginningsIn(typed);
  if (beginnings.length === 0) return [];
  const [rows] = await commit(db, [
    reading(db, submissionsFound(db, scope, beginnings, limit)),
    traceOfLook(db, { at: now, who, action: 'search', subject: 'all' }),
  ]);
  return rows;
}
