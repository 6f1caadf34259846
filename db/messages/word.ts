import { type SQL, sql } from 'drizzle-orm';
import type { NewMessage } from '../../domain/messages/message.ts';
import { happenings } from '../../domain/messages/states.ts';
import type { Standing } from '../../domain/people/participation.ts';
import { compiled } from '../compiled.ts';
import type { Database } from '../open.ts';
import { messages, participations } from '../schema.ts';
import type { Statement } from '../statement.ts';
import { names, rowOf, valuesOfEach } from './row.ts';

/** A message to somebody in a programme, stored only as long as they stand there as they were seen. */
export interface Word extends NewMessage {
  readonly participation: string;
  readonly application: string;
  readonly standing: Standing;
}

const addMany = (known: SQL) =>
  compiled<{ readonly rows: string }>((db) =>
    db.run(sql`
      insert into ${messages} (${names}) select ${valuesOfEach}
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
