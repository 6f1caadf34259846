import { sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { isTheirs } from '../pairs/move.ts';
import { pairs, sessionNotes, sessions } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import type { OneOfSession } from './write.ts';

/** Statements that keep what one of the two notes about a session, if nothing else stands there by now than what they saw; an empty text takes it back. The first one tells whether it was kept. */
export const note = (
  db: Database,
  one: OneOfSession & { readonly text: string; readonly seenText: string },
): readonly Statement<number>[] => {
  const stands = sql`coalesce((
    select text from ${sessionNotes} where session = ${one.session} and side = ${one.side}
  ), '')`;
  const which = sql`
    ${stands} in (${one.seenText}, ${one.text}) and ${sessions.id} = ${one.session} and ${sessions.pair} = ${one.pair}
    and exists (select 1 from ${pairs} where ${isTheirs(one)})`;
  return [
    writing(
      db,
      db.run(
        one.text === ''
          ? sql`delete from ${sessionNotes} where side = ${one.side}
              and session in (select id from ${sessions} where ${which})`
          : sql`insert into ${sessionNotes} (session, side, text, at)
              select id, ${one.side}, ${one.text}, ${one.now} from ${sessions} where ${which}
              on conflict (session, side) do update set text = excluded.text, at = excluded.at`,
      ),
    ),
    writing(db, db.run(sql`update ${pairs} set last_sign_at = ${one.now} where ${isTheirs(one)}`)),
  ];
};
