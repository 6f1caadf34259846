import { trace, traceOfLook } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import {
  isMessage,
  type ListedMessage,
  type MessageCursor,
  messageIs,
  messagesFrom,
} from '../../../db/messages/read.ts';
import type { StoredMessage } from '../../../db/messages/tables.ts';
import type { Database } from '../../../db/open.ts';
import type { MessageState } from '../../../domain/messages/states.ts';
import type { Acting } from '../acting.ts';

/** What somebody wants to see of the outbox. */
interface Asked {
  readonly state?: MessageState | undefined;
  readonly after?: MessageCursor | undefined;
  readonly limit: number;
}

/** Somebody looks at the list of messages, with a trace. */
export async function listMessages(
  db: Database,
  asked: Asked,
  { who, now, scope }: Acting,
): Promise<readonly ListedMessage[]> {
  const [rows] = await commit(db, [
    messagesFrom(db, { ...asked, scope }),
    traceOfLook(db, { at: now, who, action: 'list', subject: 'messages' }),
  ]);
  return rows;
}

/** Somebody opens one message, with a trace if it is one that they may see. Nothing of it changes. */
export async function openMessage(
  db: Database,
  key: string,
  { who, now, scope }: Acting,
): Promise<StoredMessage | undefined> {
  const [rows] = await commit(db, [
    messageIs(db, scope, key),
    trace(db, { at: now, who, action: 'read', subject: `message/${key}` }, isMessage(scope, key)),
  ]);
  return rows[0];
}
