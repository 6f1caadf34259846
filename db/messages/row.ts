import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { NewMessage } from '../../domain/messages/message.ts';
import { addressKey } from '../../domain/people/address-key.ts';
import { messages } from '../schema.ts';
import type { StoredMessage } from './tables.ts';

/** The columns of a message, each under its name in code. */
export const columns = Object.entries(getTableColumns(messages));

/** Their names in the database. */
export const names = sql.join(
  columns.map(([, { name }]) => sql.identifier(name)),
  sql`, `,
);

/** The place of a value in a statement that is written once. */
export const given = (name: string, column: (typeof columns)[number][1]) =>
  sql`${sql.param(sql.placeholder(name), column)}`;

/** The row of a message that is caused now. */
export const rowOf = ({ now, due = now, session, ...message }: NewMessage): StoredMessage => ({
  ...message,
  recipientKey: addressKey(message.recipient),
  state: 'due',
  attempts: 0,
  due,
  heldUntil: null,
  since: due,
  storedAt: now,
  settledAt: null,
  reason: '',
  session: session ?? null,
  carriedAs: null,
});

/**
 * The values of a row of a message, in the order of their names.
 *
 * @param found what the database finds out itself, by the name of its column
 */
export function valuesOf(row: StoredMessage, found: Readonly<Record<string, SQL>> = {}): SQL {
  const written = columns.map(
    ([name, column]) => found[name] ?? sql`${sql.param(row[name as keyof StoredMessage], column)}`,
  );
  return sql.join(written, sql`, `);
}

/** The same as `json_each` gives them of rows, under the name `each`. */
export const valuesOfEach = sql.join(
  columns.map(([name]) => sql`each.value ->> ${sql.raw(`'${name}'`)}`),
  sql`, `,
);
