import { sql } from 'drizzle-orm';
import type { MessageState } from '../../domain/messages/states.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { messages } from '../schema.ts';
import { reading, type Statement } from '../statement.ts';
import type { StoredMessage } from './tables.ts';

/** A message as a list shows it. */
export type ListedMessage = Pick<
  StoredMessage,
  'key' | 'recipient' | 'language' | 'name' | 'subject' | 'state' | 'due' | 'storedAt' | 'reason'
>;

/** Where a list goes on: what stands at its end. */
export interface MessageCursor {
  /** When that was stored; of those on their way, when it is due. */
  readonly at: number;
  readonly key: string;
}

/** What is to be listed. */
interface Listing {
  /** Only what stands there; everything that is not forgotten unless said. */
  readonly state?: MessageState | undefined;
  readonly after?: MessageCursor | undefined;
  readonly limit: number;
  /** Only what is about these programmes. */
  readonly scope: Scope;
}

const listed = {
  key: messages.key,
  recipient: messages.recipient,
  language: messages.language,
  name: messages.name,
  subject: messages.subject,
  state: messages.state,
  due: messages.due,
  storedAt: messages.storedAt,
  reason: messages.reason,
};

/** Which rows, said as the index says it that they are found by. */
const conditions = {
  due: sql`state = 'due'`,
  undelivered: sql`state = 'undelivered' and recipient <> ''`,
  sent: sql`recipient <> '' and state = 'sent'`,
  told: sql`recipient <> '' and state = 'told'`,
  all: sql`recipient <> ''`,
} as const;

/** Statement that reads messages: the newest first; of those on their way, the longest due. */
export function messagesFrom(
  db: Database,
  { state, after, limit, scope }: Listing,
): Statement<readonly ListedMessage[]> {
  const which = conditions[state ?? 'all'];
  const isDue = state === 'due';
  const place = isDue ? sql`due` : sql`stored_at`;
  const way = isDue ? sql`>` : sql`<`;
  const beyond = after ? sql`and (${place}, key) ${way} (${after.at}, ${after.key})` : sql``;
  const order = isDue ? sql`due, key` : sql`stored_at desc, key desc`;
  return reading(
    db,
    db
      .select(listed)
      .from(messages)
      .where(sql`${which} ${beyond} and ${inScope(scope, sql`+${messages.programme}`)}`)
      .orderBy(order)
      .limit(limit),
  );
}

/** Statement that reads one message whole. */
export const messageIs = (
  db: Database,
  scope: Scope,
  key: string,
): Statement<readonly StoredMessage[]> =>
  reading(
    db,
    db
      .select()
      .from(messages)
      .where(sql`key = ${key} and ${inScope(scope, messages.programme)}`),
  );

/** How many messages were not delivered and wait for the coordinator, counted up to a number. */
export async function undeliveredCount(db: Database, scope: Scope, most: number): Promise<number> {
  const [row] = await db.all<{ n: number }>(
    sql`select count(*) as n from (select 1 from ${messages} where ${conditions.undelivered} and ${inScope(scope, messages.programme)} limit ${most})`,
  );
  return row?.n ?? 0;
}
