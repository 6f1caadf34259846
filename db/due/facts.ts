import { sql } from 'drizzle-orm';
import { compiledReading } from '../compiled.ts';
import type { Database } from '../open.ts';
import { announcements, messages, rounds } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** Something that waits, or was done: a round by its name, mail or an announcement by when it is due. */
export interface HouseRow {
  readonly what: 'round' | 'mail' | 'announcement';
  readonly name: string;
  readonly at: number;
}

/** Statement that reads which rounds were done last, and since when mail and an announcement wait: one, for each run of the job asks it first, and the home of the console. */
export const houseRows = compiledReading<readonly HouseRow[]>(
  () => sql`
      select 'round' as what, name, began as at from ${rounds}
      union all
      select 'mail', '', due from (select due from ${messages} where state = 'due' order by due limit 1)
      union all
      select 'announcement', '', due
      from (select due from ${announcements} where state = 'due' order by due limit 1)`,
);

/** Statement that notes rounds as done, each by when it began. */
export const noteRounds = (
  db: Database,
  done: readonly { readonly rule: string; readonly at: number }[],
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${rounds} (name, began)
      select value ->> 0, value ->> 1 from json_each(${JSON.stringify(done.map(({ rule, at }) => [rule, at]))})
      where true on conflict (name) do update set began = excluded.began`),
  );
