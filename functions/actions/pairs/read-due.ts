import { commit } from '../../../db/commit.ts';
import { type LookedAt, leftBehindIn, unsignedIn } from '../../../db/due/pairs.ts';
import type { Database } from '../../../db/open.ts';
import type { PairFacts } from '../../../domain/due/pairs.ts';

/** Looks at the pairs whom time may bring a word, as they were at one moment. */
export async function pairFacts(db: Database, looked: LookedAt): Promise<PairFacts> {
  const [unsigned, leftBehind] = await commit(db, [
    unsignedIn(db, looked),
    leftBehindIn(db, looked),
  ]);
  return { unsigned, leftBehind };
}
