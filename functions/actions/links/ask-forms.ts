import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import type { Acting } from '../acting.ts';
import { type Asked, asking } from './asking.ts';

/** Who was asked the same in so long is not asked again: a second press sends nothing. */
const once = 12 * 60 * 60_000;

/**
 * A coordinator asks people to answer a form, each by a link of their own. Whoever was asked the same a
 * short while ago, and whoever they may not see, is left out.
 *
 * @returns the keys of the messages that were stored
 */
export async function askForms(
  db: Database,
  form: string,
  asked: readonly Asked[],
  { who, now, scope }: Acting,
): Promise<readonly string[]> {
  if (asked.length === 0) return [];
  const [, , ...stored] = await commit(db, [
    trace(db, { at: now, who, action: 'ask', subject: form }),
    ...asking(db, asked, { form, scope, now, notSince: now - once }),
  ]);
  return asked.flatMap(({ message }, at) => (Number(stored[at]) > 0 ? [message.key] : []));
}
