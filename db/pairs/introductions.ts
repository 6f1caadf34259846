import { sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { introductions, participations } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** What somebody writes of themselves for the person they will be paired with. */
export interface Introducing {
  readonly participation: string;
  /** Whose participation it must be. */
  readonly person: string;
  /** Empty to take it back. */
  readonly text: string;
  /** What stood there when it was written over: anything else stays. */
  readonly seen: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Statement that keeps what somebody writes of themselves, or takes it back, if the participation is theirs and nothing else stands there by now. */
export const introduce = (
  db: Database,
  { participation, person, text, seen, now }: Introducing,
): Statement<number> => {
  const stands = sql`coalesce((select text from ${introductions} where participation = ${participation}), '')`;
  const which = sql`id = ${participation} and person = ${person} and ${stands} in (${seen}, ${text})`;
  return writing(
    db,
    text === ''
      ? db.run(sql`
          delete from ${introductions} where participation in (
            select id from ${participations} where ${which}
          )`)
      : db.run(sql`
          insert into ${introductions} (participation, text, at)
          select id, ${text}, ${now} from ${participations} where ${which}
          on conflict (participation) do update set text = excluded.text, at = excluded.at`),
  );
};

/** What a person wrote of themselves, by participation. */
export async function introductionsOf(
  db: Database,
  person: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.all<{ participation: string; text: string }>(sql`
    select participation, text from ${participations}
    cross join ${introductions} on participation = ${participations.id}
    where ${participations.person} = ${person}`);
  return new Map(rows.map(({ participation, text }) => [participation, text]));
}
