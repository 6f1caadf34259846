import { sql } from 'drizzle-orm';
import type { NewMessage } from '../../domain/messages/message.ts';
import { compiled } from '../compiled.ts';
import type { Database } from '../open.ts';
import { messages, participations, people, submissions } from '../schema.ts';
import type { Statement } from '../statement.ts';
import { columns, given, names, rowOf } from './row.ts';
import { isToNobodyKnown, type StoredMessage } from './tables.ts';

/** The values of a message about a submission: its person is the one's whose application that is. */
const valuesAbout = sql.join(
  columns.map(([name, column]) =>
    name === 'person'
      ? sql`(
          select ${participations.person} from ${submissions}
          join ${participations} on ${participations.id} = ${submissions.participation}
          where ${submissions.id} = ${sql.placeholder('submission')}
        )`
      : given(name, column),
  ),
  sql`, `,
);

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

const isRecentReceipt = sql`
  stored_at > ${sql.placeholder('after')} and name in ('receipt', 'receipt-waiting')`;

const addIf = compiled<StoredMessage & Acknowledging>((db) =>
  db.run(sql`
    insert into ${messages} (${names}) select ${valuesAbout}
    where exists (
      select 1 from ${submissions}
      where ${submissions.id} = ${sql.placeholder('submission')} and (${submissions.status} = 'waiting') = ${sql.placeholder('waits')}
    )
    and ${sql.placeholder('most')} > (
      select count(*) from (
        select 1 from ${messages}
        where ${isToNobodyKnown} and recipient_key = ${sql.placeholder('recipientKey')} and ${isRecentReceipt}
        union all
        select 1 from ${messages}
        where person = (select id from ${people} where address_key = ${sql.placeholder('recipientKey')})
          and ${isRecentReceipt}
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
