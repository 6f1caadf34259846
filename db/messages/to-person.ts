import { sql } from 'drizzle-orm';
import type { NewMessage } from '../../domain/messages/message.ts';
import type { Database } from '../open.ts';
import { messages, people } from '../schema.ts';
import { queryOf, type Statement } from '../statement.ts';
import { names, rowOf, valuesOf } from './row.ts';
import { addMessageIf } from './store.ts';

/** A message to whoever has an address: whose it is the database finds out, as it stores it. */
export interface Addressed {
  readonly addressKey: string;
  /** What stands behind the person's id in its key. */
  readonly occurrence: string;
  /** At most so many of the same text go to them… */
  readonly most: number;
  /** …from this moment on, milliseconds since 1970. */
  readonly after: number;
}

/** A message whose reader the database finds out, as it is written in one language. */
export type Unaddressed = Omit<NewMessage, 'key' | 'recipient' | 'person'>;

/** One message as it is written in several languages: in another than the first for whoever chose that. */
export type InLanguages = readonly [Unaddressed, ...Unaddressed[]];

/** What of a message differs from language to language, as the person reads it. */
function asTheyRead([first, ...others]: InLanguages) {
  const said = (name: 'language' | 'subject' | 'plain' | 'html') =>
    others.reduce(
      (otherwise, one) =>
        sql`iif(${people.language} = ${one.language}, ${one[name]}, ${otherwise})`,
      sql`${first[name]}`,
    );
  return {
    language: said('language'),
    subject: said('subject'),
    plain: said('plain'),
    html: said('html'),
  };
}

/**
 * Statement that stores a message to the person who has an address, in their language, unless one is there under its key
 * or they were sent several like it. It gives the key of what was stored; nothing where nobody has the
 * address.
 */
export function addMessageTo(
  db: Database,
  letters: InLanguages,
  { addressKey, occurrence, most, after }: Addressed,
): Statement<readonly string[]> {
  const [message] = letters;
  const row = rowOf({ ...message, key: '', recipient: '', person: null });
  const values = valuesOf(row, {
    ...asTheyRead(letters),
    key: sql`${people.id} || '-' || ${occurrence}`,
    recipient: sql`${people.email}`,
    recipientKey: sql`${people.addressKey}`,
    person: sql`${people.id}`,
  });
  const built = db.all(sql`
    insert into ${messages} (${names}) select ${values} from ${people}
    where ${people.addressKey} = ${addressKey} and ${most} > (
      select count(*) from (
        select 1 from ${messages} as sent
        where sent.person = ${people.id}
          and sent.stored_at > ${after} and sent.name = ${message.name} limit ${most}
      )
    )
    on conflict do nothing returning key`);
  const { sql: text, params } = queryOf(built);
  return {
    bound: db.$client.prepare(text).bind(...params),
    read: ({ results }) => results.map((one) => String((one as { key: unknown }).key)),
  };
}

/** Statement that stores a message to an address that a person gives, at most so many from a moment on. */
export const addMessageOf = (
  db: Database,
  message: NewMessage,
  { most, after }: Pick<Addressed, 'most' | 'after'>,
): Statement<number> =>
  addMessageIf(
    db,
    message,
    sql`${most} > (
      select count(*) from ${messages} as sent
      where sent.person = ${message.person} and sent.name = ${message.name}
        and sent.stored_at > ${after}
    )`,
  );

/** Statement that stores a message to somebody who is in the house no more, if they are not. */
export const addFarewell = (db: Database, message: NewMessage, person: string): Statement<number> =>
  addMessageIf(db, message, sql`not exists (select 1 from ${people} where id = ${person})`);
