import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';

/** Somebody takes the answers of a form away. The trace comes before the first row leaves. */
export async function exportSubmissions(
  db: Database,
  { form, who, now }: { readonly form: string; readonly who: string; readonly now: number },
): Promise<void> {
  await commit(db, [trace(db, { at: now, who, action: 'export', subject: form })]);
}
