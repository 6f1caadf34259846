import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { type Asked, asking, toldByLink } from '../links/asking.ts';

/** The schedule asks people to answer a form, each by a link of their own; whoever was asked since a moment is left out. */
export async function askReviews(
  db: Database,
  form: string,
  asked: readonly Asked[],
  since: { readonly now: number; readonly notSince: number },
): Promise<void> {
  if (asked.length === 0) return;
  await commit(db, asking(db, asked, { form, scope: 'all', ...since }));
}

/** The schedule reminds people of the links that they have. */
export async function remindReviews(db: Database, asked: readonly Asked[]): Promise<void> {
  if (asked.length === 0) return;
  await commit(db, toldByLink(db, asked));
}
