import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { NewMessage } from '../../domain/messages/message.ts';
import { happenings } from '../../domain/messages/states.ts';
import { addressKey } from '../../domain/people/address-key.ts';
import type { Standing } from '../../domain/people/participation.ts';
import { compiled } from '../compiled.ts';
import type { Database } from '../open.ts';
import { messages, participations, people, submissions } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { isToNobodyKnown, type StoredMessage } from './tables.ts';

const columns = Object.entries(getTableColumns(messages));
const names = sql.join(
  columns.map(([, { name }]) => sql.identifier(name)),
  sql`, `,
);
const given = (name: string, column: (typeof columns)[number][1]) =>
  sql`${sql.param(sql.placeholder(name), column)}`;
const values = sql.join(
  columns.map(([name, column]) => given(name, column)),
  sql`, `,
);

/** The same of a message about a submission: it is the person's whose application that is. */
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

const add = compiled<StoredMessage>((db) =>
  db.run(sql`insert into ${messages} (${names}) values (${values}) on conflict do nothing`),
);

/** Statement that stores a message; one that is there already under its key stays as it is. */
export const addMessage = (db: Database, message: NewMessage): Statement<number> =>
  add(db, rowOf(message));

/**
 * A row of a message as the columns and values of an insertion.
 *
 * @param found what the database finds out itself, by the name of its column
 */
export function inserted(row: StoredMessage, found: Readonly<Record<string, SQL>> = {}) {
  const written = columns.map(
    ([name, column]) => found[name] ?? sql`${sql.param(row[name as keyof StoredMessage], column)}`,
  );
  return { names, values: sql.join(written, sql`, `) };
}

/** The columns of a message, and their values as `json_each` gives them of rows, under the name `each`. */
export const fromEach = () => ({
  names,
  values: sql.join(
    columns.map(([name]) => sql`each.value ->> ${sql.raw(`'${name}'`)}`),
    sql`, `,
  ),
});

/** Statement that stores a message, if a condition holds. */
export const addMessageIf = (db: Database, message: NewMessage, when: SQL): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${messages} (${names}) select ${inserted(rowOf(message)).values}
      where ${when} on conflict do nothing`),
  );

/** Statement that stores a message as held back, if a condition holds: under its key nothing leaves any more. */
export const addHeldBack = (db: Database, message: NewMessage, when: SQL): Statement<number> => {
  const row = { ...rowOf(message), state: happenings.skipped.to, settledAt: message.now };
  return writing(
    db,
    db.run(sql`
      insert into ${messages} (${names}) select ${inserted(row).values}
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
  const values = columns.map(([name]) => sql`each.value ->> ${name}`);
  return writing(
    db,
    db.run(sql`
      insert into ${messages} (${names}) select ${sql.join(values, sql`, `)}
      from json_each(${JSON.stringify(rows)}) as each join pairs on pairs.id = each.value ->> 'pair'
      where ${stands} on conflict do nothing`),
  );
};

/** A message to somebody in a programme, stored only as long as they stand there as they were seen. */
export interface Word extends NewMessage {
  readonly participation: string;
  readonly application: string;
  readonly standing: Standing;
}

const addMany = (known: SQL) =>
  compiled<{ readonly rows: string }>((db) =>
    db.run(sql`
      insert into ${messages} (${names}) select ${fromEach().values}
      from json_each(${sql.placeholder('rows')}) as each
      where exists (
        select 1 from ${participations} where id = each.value ->> 'participation'
          and application = each.value ->> 'application' and standing = each.value ->> 'standing'
      )
      on conflict ${known}`),
  );

const addOnTheirWay = addMany(sql`do nothing`);
const addSkipped =
  addMany(sql`(key) do update set state = excluded.state, settled_at = excluded.settled_at
  where ${messages.state} = ${happenings.skipped.from} and ${messages.attempts} = 0`);

/** Statement that stores many words to people, each once, in the state of a message on its way, or of one that is not to leave. */
export function addWords(
  db: Database,
  words: readonly Word[],
  skipped?: { readonly now: number },
): Statement<number> {
  const rows = words.map(({ participation, application, standing, ...message }) => ({
    ...{ participation, application, standing, ...rowOf(message) },
    ...(skipped ? { state: happenings.skipped.to, settledAt: skipped.now } : {}),
  }));
  return (skipped ? addSkipped : addOnTheirWay)(db, { rows: JSON.stringify(rows) });
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

/** The texts that tell somebody a decision, and those that say that there is none yet. */
const decisions = sql.raw("('accepted', 'waiting', 'declined', 'takes-longer', 'not-taken')");

/**
 * Statement that stores what tells a decision, in the batch of the decision and before it: only if the
 * submission still stands as it was decided on.
 */
export const addDecision = (
  db: Database,
  message: NewMessage,
  submission: string,
  stands: SQL,
): Statement<number> => {
  const person = sql`(select person from ${participations} where id = ${submissions.participation})`;
  return writing(
    db,
    db.run(sql`
      insert into ${messages} (${names}) select ${inserted(rowOf(message), { person }).values}
      from ${submissions} where ${submissions.id} = ${submission} and ${stands}
      on conflict do nothing`),
  );
};

/**
 * Statement that takes back what tells a decision on submissions, or that there is none yet, and was not
 * taken up to be sent: another decision comes in its place. It stands before that, too.
 */
export const takeBackDecisions = (db: Database, stands: SQL): Statement<number> =>
  writing(
    db,
    db.run(sql`
      delete from ${messages} where key in (
        select ${messages.key} from ${submissions} join ${messages}
          on ${messages.key} >= ${submissions.id} || '-' and ${messages.key} < ${submissions.id} || '.'
        where ${stands} and ${messages.name} in ${decisions}
          and ${messages.state} = 'due' and ${messages.attempts} = 0
      )`),
  );
