import { sql } from 'drizzle-orm';
import { farewell } from '../../domain/messages/keys.ts';
import { addressKey } from '../../domain/people/address-key.ts';
import type { Database } from '../open.ts';
import { messages } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { messageProgrammes } from './programmes.ts';
import { isKept, isToNobodyKnown } from './tables.ts';

/**
 * Statement that forgets what messages said and to which address, once they were stored before a moment
 * and are no longer on their way. That there was one stays: its key keeps it from being sent again.
 */
export const forgetMessages = (db: Database, before: number, most: number): Statement<number> =>
  writing(
    db,
    db.run(sql`
      update ${messages}
      set recipient = '', recipient_key = '', subject = '', plain = '', html = '', carried_as = null
      where key in (
        select old.key from (${messageProgrammes('all')}) as each
        cross join ${messages} as old on old.rowid in (
          select rowid from ${messages}
          where ${isKept} and programme is each.programme and stored_at < ${before} and state <> 'due'
          order by stored_at limit ${most}
        )
        limit ${most}
      )`),
  );

/** Statement that deletes all messages to some addresses, on their way or not; those to a person go with them. */
export const deleteMessagesTo = (db: Database, addresses: readonly string[]): Statement<number> =>
  writing(
    db,
    db.run(sql`
      delete from ${messages} where ${isToNobodyKnown} and recipient_key in (
        select value from json_each(${JSON.stringify(addresses.map(addressKey))})
      )`),
  );

/** Statement that deletes all messages about some rows: those whose key begins with an id of theirs. */
export const deleteMessagesAbout = (db: Database, ids: readonly string[]): Statement<number> =>
  writing(
    db,
    db.run(sql`
      delete from ${messages} where key in (
        select message.key from json_each(${JSON.stringify(ids)}) as about
        join ${messages} as message on message.key >= about.value || '-' and message.key < about.value || '.'
      )`),
  );

/** Statement that deletes farewells that are no longer on their way: nothing is kept of whoever had everything erased. */
export const deleteFarewells = (db: Database): Statement<number> =>
  writing(
    db,
    db.run(sql`
      delete from ${messages}
      where key >= ${farewell} and key < ${`${farewell}~`} and state <> 'due'`),
  );
