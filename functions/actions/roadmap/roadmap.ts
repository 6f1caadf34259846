import { commit } from '../../../db/commit.ts';
import { addMessageIf } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import type { OneOfTwo } from '../../../db/pairs/move.ts';
import {
  agreeWithRoadmap,
  isWritten,
  type Writing,
  writeRoadmap,
} from '../../../db/roadmap/write.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';

/**
 * One of the two writes a new version of their roadmap.
 *
 * @param letter what tells the other one that there is something to read
 * @returns whether it was kept; not where the other one wrote one meanwhile, or the pair is over
 */
export async function writeVersion(
  db: Database,
  writes: Writing,
  letter: NewMessage | undefined,
): Promise<boolean> {
  const [kept] = await commit(db, [
    ...writeRoadmap(db, writes),
    ...(letter ? [addMessageIf(db, letter, isWritten(writes))] : []),
  ]);
  return Number(kept) > 0;
}

/** One of the two agrees with the version that they read. Gives whether they did; not where there is a newer one. */
export async function agreeWithVersion(
  db: Database,
  one: OneOfTwo,
  version: number,
): Promise<boolean> {
  const [agreed] = await commit(db, agreeWithRoadmap(db, one, version));
  return Number(agreed) > 0;
}
