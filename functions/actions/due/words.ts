import { commit } from '../../../db/commit.ts';
import { addWords, type Word } from '../../../db/messages/word.ts';
import type { Database } from '../../../db/open.ts';

/** Time has brought people a word: each is stored once, unless something was decided meanwhile. */
export async function storeWords(db: Database, words: readonly Word[]): Promise<void> {
  if (words.length > 0) await commit(db, [addWords(db, words)]);
}
