import { traceOfLook } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { isSettledStory, storiesThat, type ToldStory } from '../../../db/submissions/stories.ts';
import type { Acting } from '../acting.ts';

/** Among so many stories those are looked for that may be quoted. */
const among = 20;

/** Somebody opens the report of a programme, and with it what people told: that it was read is noted. */
export async function storiesFor(
  db: Database,
  which: { readonly forms: readonly string[]; readonly programme: string },
  { who, now, scope }: Acting,
): Promise<readonly ToldStory[]> {
  const [stories] = await commit(db, [
    storiesThat(db, isSettledStory(which, scope), among),
    traceOfLook(db, { at: now, who, action: 'read', subject: `report/${which.programme}` }),
  ]);
  return stories;
}
