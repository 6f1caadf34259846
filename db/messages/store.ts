import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { NewMessage } from '../../domain/messages/message.ts';
import { addressKey } from '../../domain/people/address-key.ts';
import { compiled } from '../compiled.ts';
import type { Database } from '../open.ts';
import { messages, submissions } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import type { StoredMessage } from './tables.ts';

const columns = Object.entries(getTableColumns(messages));
const names = sql.join(
  columns.map(([, { name }]) => sql.identifier(name)),
  sql`, `,
);
const values = sql.join(
  columns.map(([name, column]) => sql`${sql.param(sql.placeholder(name), column)}`),
  sql`, `,
);

/** The row of a message that is caused now. */
export const rowOf = ({ now, ...message }: NewMessage): StoredMessage => ({
  ...message,
  recipientKey: addressKey(message.recipient),
  state: 'due',
  attempts: 0,
  due: now,
  since: now,
  storedAt: now,
  settledAt: null,
  reason: '',
  carriedAs: null,
});

const add = compiled<StoredMessage>((db) =>
  db.run(sql`insert into ${messages} (${names}) values (${values}) on conflict do nothing`),
);

/** Statement that stores a message; one that is there already under its key stays as it is. */
export const addMessage = (db: Database, message: NewMessage): Statement<number> =>
  add(db, rowOf(message));

/** Statement that stores a message, if a condition holds. */
export function addMessageIf(db: Database, message: NewMessage, when: SQL): Statement<number> {
  const row = rowOf(message);
  const given = columns.map(([name, column]) =>
    sql.param(row[name as keyof StoredMessage], column),
  );
  return writing(
    db,
    db.run(sql`
      insert into ${messages} (${names}) select ${sql.join(given, sql`, `)}
      where ${when} on conflict do nothing`),
  );
}

/** What a receipt is stored for. */
interface Acknowledging {
  /** The submission's id. */
  readonly submission: string;
  /** Whether it is for one that waits for a place, or for one that does not. */
  readonly waits: 0 | 1;
  /** At most so many messages of all receipts go to one address… */
  readonly most: number;
  /** …from this moment on, milliseconds since 1970. */
  readonly after: number;
}

const addIf = compiled<StoredMessage & Acknowledging>((db) =>
  db.run(sql`
    insert into ${messages} (${names}) select ${values}
    where exists (
      select 1 from ${submissions}
      where id = ${sql.placeholder('submission')} and (status = 'waiting') = ${sql.placeholder('waits')}
    )
    and ${sql.placeholder('most')} > (
      select count(*) from (
        select 1 from ${messages}
        where recipient_key <> '' and recipient_key = ${sql.placeholder('recipientKey')}
          and stored_at > ${sql.placeholder('after')} and name in ('receipt', 'receipt-waiting')
        limit ${sql.placeholder('most')}
      )
    )
    on conflict do nothing`),
);

/**
 * Statement that stores a receipt, in the batch of the sending and after its row: only if that is there,
 * and only if its address was not sent several already. Whoever types the address of somebody else
 * can fill no mailbox.
 */
export const addReceipt = (
  db: Database,
  message: NewMessage,
  acknowledging: Acknowledging,
): Statement<number> => addIf(db, { ...rowOf(message), ...acknowledging });
