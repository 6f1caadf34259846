import { type SQL, sql } from 'drizzle-orm';
import type { NewMessage } from '../../domain/messages/message.ts';
import type { Database } from '../open.ts';
import { messages, participations, submissions } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { names, rowOf, valuesOf } from './row.ts';

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
      insert into ${messages} (${names}) select ${valuesOf(rowOf(message), { person })}
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
