import { commit } from '../../../db/commit.ts';
import { addMessage } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';

/** Messages that time causes, and nothing else, are stored; those that are there already stay as they are. */
export async function storeMessages(db: Database, messages: readonly NewMessage[]): Promise<void> {
  if (messages.length > 0)
    await commit(
      db,
      messages.map((message) => addMessage(db, message)),
    );
}
