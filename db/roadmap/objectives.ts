import { sql } from 'drizzle-orm';
import { mostEver, mostOpen } from '../../domain/roadmap/objective.ts';
import type { Database } from '../open.ts';
import type { OneOfTwo } from '../pairs/move.ts';
import { objectiveScores, objectives, pairEvents, pairs } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { happenedIf, mayWrite } from './write.ts';

/** Scores that are given one after the other are one line of the timeline. */
const halfADay = 12 * 60 * 60_000;

/** Statements that add an objective while fewer than five are pursued; the same words twice are one. The first one tells whether it was added. */
export const addObjective = (
  db: Database,
  one: OneOfTwo,
  text: string,
): readonly Statement<number>[] => {
  const { pair, side, now } = one;
  return [
    writing(
      db,
      db.run(sql`
        insert into ${objectives} (pair, number, text, side, at)
        select ${pairs.id}, 1 + (select count(*) from ${objectives} where pair = ${pair}), ${text}, ${side}, ${now}
        from ${pairs} where ${mayWrite(one)}
          and ${mostOpen} > (select count(*) from ${objectives} where pair = ${pair} and closed_at is null)
          and ${mostEver} > (select count(*) from ${objectives} where pair = ${pair})
          and not exists (
            select 1 from ${objectives} where pair = ${pair} and text = ${text} and closed_at is null
          )
        on conflict do nothing`),
    ),
    happenedIf(
      db,
      one,
      'objective',
      sql`exists (select 1 from ${objectives} where pair = ${pair} and at = ${now} and side = ${side})`,
    ),
  ];
};

/** Statement by which the other one agrees with an objective. */
export const agreeWithObjective = (
  db: Database,
  one: OneOfTwo,
  number: number,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      update ${objectives} set agreed_at = ${one.now}
      where pair = ${one.pair} and number = ${number} and side <> ${one.side} and agreed_at is null
        and closed_at is null and exists (select 1 from ${pairs} where ${mayWrite(one)})`),
  );

/** Statements that set an objective aside, with a reason or without. The first one tells whether it was. */
export const closeObjective = (
  db: Database,
  one: OneOfTwo,
  number: number,
  why: string,
): readonly Statement<number>[] => {
  const { pair, side, now } = one;
  return [
    writing(
      db,
      db.run(sql`
        update ${objectives} set closed_at = ${now}, closed_by = ${side}, why = ${why}
        where pair = ${pair} and number = ${number} and closed_at is null
          and exists (select 1 from ${pairs} where ${mayWrite(one)})`),
    ),
    happenedIf(
      db,
      one,
      'objective',
      sql`exists (
        select 1 from ${objectives} where pair = ${pair} and closed_at = ${now} and closed_by = ${side}
      )`,
    ),
  ];
};

/** Statements by which somebody says where they see open objectives today; said twice on a day, the last counts. The first one tells how many they scored. */
export const scoreObjectives = (
  db: Database,
  one: OneOfTwo,
  day: string,
  scores: readonly { readonly number: number; readonly score: number }[],
): readonly Statement<number>[] => {
  const { pair, side } = one;
  const given = sql`exists (
    select 1 from ${objectiveScores} where pair = ${pair} and side = ${side} and day = ${day}
  )`;
  return [
    writing(
      db,
      db.run(sql`
        insert into ${objectiveScores} (pair, objective, side, day, score)
        select ${pair}, number, ${side}, ${day}, each.value ->> 'score'
        from json_each(${JSON.stringify(scores)}) as each
        cross join ${objectives} on pair = ${pair} and number = each.value ->> 'number' and closed_at is null
        where exists (select 1 from ${pairs} where ${mayWrite(one)})
        on conflict do update set score = excluded.score`),
    ),
    happenedIf(
      db,
      one,
      'scored',
      sql`${given} and not exists (
        select 1 from ${pairEvents}
        where pair = ${pair} and who = ${side} and what = 'scored' and at > ${one.now - halfADay}
      )`,
    ),
  ];
};
