import { type SQL, sql } from 'drizzle-orm';
import type { NewMessage } from '../../domain/messages/message.ts';
import { happenings } from '../../domain/messages/states.ts';
import { compiled } from '../compiled.ts';
import type { Database } from '../open.ts';
import { messages } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { columns, given, names, rowOf, valuesOf, valuesOfEach } from './row.ts';
import type { StoredMessage } from './tables.ts';

const values = sql.join(
  columns.map(([name, column]) => given(name, column)),
  sql`, `,
);

const add = compiled<StoredMessage>((db) =>
  db.run(sql`insert into ${messages} (${names}) values (${values}) on conflict do nothing`),
);

/** Statement that stores a message; one that is there already under its key stays as it is. */
export const addMessage = (db: Database, message: NewMessage): Statement<number> =>
  add(db, rowOf(message));

/** Statement that stores a message, if a condition holds. */
export const addMessageIf = (db: Database, message: NewMessage, when: SQL): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${messages} (${names}) select ${valuesOf(rowOf(message))}
      where ${when} on conflict do nothing`),
  );

/** Statement that stores a message as held back, if a condition holds: under its key nothing leaves any more. */
export const addHeldBack = (db: Database, message: NewMessage, when: SQL): Statement<number> => {
  const row = { ...rowOf(message), state: happenings.skipped.to, settledAt: message.now };
  return writing(
    db,
    db.run(sql`
      insert into ${messages} (${names}) select ${valuesOf(row)}
      where ${when} on conflict do nothing`),
  );
};

/** Statement that stores messages about pairs, each as long as its pair is there and stands as it must. */
export const addMessagesOfPairs = (
  db: Database,
  told: readonly { readonly message: NewMessage; readonly pair: string }[],
  stands: SQL = sql`true`,
): Statement<number> => {
  const rows = told.map(({ message, pair }) => ({ ...rowOf(message), pair }));
  return writing(
    db,
    db.run(sql`
      insert into ${messages} (${names}) select ${valuesOfEach}
      from json_each(${JSON.stringify(rows)}) as each join pairs on pairs.id = each.value ->> 'pair'
      where ${stands} on conflict do nothing`),
  );
};
