import { type SQL, sql } from 'drizzle-orm';
import type { MessageState } from '../../domain/messages/states.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { compiledWithin } from '../compiled.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { messages } from '../schema.ts';
import { look, reading, type Statement } from '../statement.ts';
import { messageProgrammes } from './programmes.ts';
import { isKept, isToNobodyKnown, type StoredMessage, wasFailed } from './tables.ts';

/** A message as a list shows it. */
export type ListedMessage = Pick<
  StoredMessage,
  'key' | 'recipient' | 'language' | 'name' | 'subject' | 'state' | 'due' | 'storedAt' | 'reason'
> & {
  /** The number of its row. */
  readonly row: number;
};

/** Where a list goes on: what stands at its end. */
export interface MessageCursor {
  /** When that was stored; of those on their way, when it is due. */
  readonly at: number;
  /** The number of its row. */
  readonly row: number;
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
  row: sql<number>`${messages}.rowid`.as('row'),
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

/** Which rows, said as the indexes say it that they are found by. */
const conditions = {
  undelivered: sql`${wasFailed} and state = 'undelivered'`,
  sent: sql`${isKept} and state = 'sent'`,
  told: sql`${wasFailed} and state = 'told'`,
  skipped: sql`${wasFailed} and state = 'skipped'`,
  all: isKept,
} as const;

/** What stands behind the end of a list. */
const beyond = (place: SQL, way: SQL, after: MessageCursor | undefined): SQL =>
  after ? sql`(${place}, rowid) ${way} (${after.at}, ${after.row})` : sql`true`;

/**
 * Condition of the newest messages about the programmes that may be seen. No index has those of several in
 * the order of time: so many of each are looked at, and only the newest of all are read whole.
 */
const newestOfAll = ({ after, limit, scope }: Listing, state: keyof typeof conditions): SQL =>
  sql`${messages}.rowid in (
    select near.value ->> 1 from (${messageProgrammes(scope)}) as each, json_each((
      select json_group_array(json_array(stored_at, place)) from (
        select stored_at, rowid as place from ${messages}
        where ${conditions[state]} and ${beyond(sql`stored_at`, sql`<`, after)} and programme is each.programme
        order by stored_at desc, rowid desc limit ${limit}
      )
    )) as near
    order by near.value ->> 0 desc, near.value ->> 1 desc limit ${limit}
  )`;

/** Condition of what is on its way; read in the order of its index, as far as a list goes. There is no more of it than a carrier left behind. */
const onTheirWay = ({ after, scope }: Listing): SQL =>
  sql`state = 'due' and ${beyond(sql`due`, sql`>`, after)} and ${inScope(scope, sql`+${messages.programme}`)}`;

/** Statement that reads messages: the newest first; of those on their way, the longest due. */
export function messagesFrom(db: Database, listing: Listing): Statement<readonly ListedMessage[]> {
  const { state = 'all' } = listing;
  return reading(
    db,
    db
      .select(listed)
      .from(messages)
      .where(state === 'due' ? onTheirWay(listing) : newestOfAll(listing, state))
      .orderBy(
        state === 'due' ? sql`due, ${messages}.rowid` : sql`stored_at desc, ${messages}.rowid desc`,
      )
      .limit(listing.limit),
  );
}

/** Condition that there is a message, for whoever may see those of some programmes. */
export const isMessage = (scope: Scope, key: string): SQL =>
  sql`exists (select 1 from ${messages} where key = ${key} and ${inScope(scope, sql`programme`)})`;

/** Statement that reads what is stored and leaves only after a moment, the next first. */
export const leavingAfter = (
  db: Database,
  { now, scope, limit }: { readonly now: number; readonly scope: Scope; readonly limit: number },
) =>
  reading(
    db,
    db
      .select({ ...listed, attempts: messages.attempts })
      .from(messages)
      .where(sql`state = 'due' and due > ${now} and ${inScope(scope, sql`+${messages.programme}`)}`)
      .orderBy(messages.due)
      .limit(limit),
  );

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

const undelivered = compiledWithin<readonly { readonly n: number }[], { readonly most: number }>(
  (_, within) => sql`
    select count(*) as n from (
      select 1 from ${messages} where ${conditions.undelivered} and ${within(messages.programme)}
      limit ${sql.placeholder('most')}
    )`,
);

/** How many messages were not delivered and wait for the coordinator, counted up to a number. */
export async function undeliveredCount(db: Database, scope: Scope, most: number): Promise<number> {
  const [row] = await look(undelivered(db, scope, { most }));
  return row?.n ?? 0;
}

/** Statement that reads the newest messages to a person, by who they are and by their address; only those about programmes that somebody may see. */
export const messagesTo = compiledWithin<
  readonly ListedMessage[],
  { readonly person: string; readonly addressKey: string; readonly limit: number }
>((db, within) =>
  db
    .select(listed)
    .from(messages)
    .where(sql`key in (
      select key from ${messages} where person = ${sql.placeholder('person')}
      union select key from ${messages}
        where ${isToNobodyKnown} and recipient_key = ${sql.placeholder('addressKey')}
    ) and recipient <> '' and ${within(sql`+${messages.programme}`)}`)
    .orderBy(sql`stored_at desc, key desc`)
    .limit(sql.placeholder('limit')),
);
