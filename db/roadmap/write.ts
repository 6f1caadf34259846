import { type SQL, sql } from 'drizzle-orm';
import type { PairHappening } from '../../domain/pairs/pair.ts';
import type { Field, Written } from '../../domain/roadmap/roadmap.ts';
import { mostVersions } from '../../domain/roadmap/roadmap.ts';
import type { Database } from '../open.ts';
import { isTheirs, type OneOfTwo } from '../pairs/move.ts';
import { pairEvents, pairs, roadmaps, roadmapTexts } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** Condition that a pair is theirs, has begun and is not over. */
export const mayWrite = (one: OneOfTwo): SQL =>
  sql`${isTheirs(one)} and ${pairs.state} in ('active', 'paused')`;

/** Statement that writes a line into the timeline of a pair, if a condition holds: that something was, not what. */
export const happenedIf = (
  db: Database,
  { pair, side, now }: OneOfTwo,
  what: PairHappening,
  when: SQL,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${pairEvents} (pair, at, who, what)
      select ${pair}, ${now}, ${side}, ${what} where ${when}`),
  );

/** What somebody writes over the version that they had before them. */
export interface Writing extends OneOfTwo {
  /** That version; 0 where there was none. */
  readonly base: number;
  /** The fields that they changed. */
  readonly changed: readonly (Written & { readonly field: Field })[];
  /** Whether they agree with it as they write it. */
  readonly agrees: boolean;
}

/** Condition that this writing made its version. */
export const isWritten = ({ pair, side, base, now }: Writing): SQL => sql`exists (
  select 1 from ${roadmaps} where pair = ${pair} and version = ${base + 1} and side = ${side} and at = ${now}
)`;

/** Statements that add a version, if none was added over the same one meanwhile. The first one tells whether it was. */
export function writeRoadmap(db: Database, writes: Writing): readonly Statement<number>[] {
  const { pair, side, now, base, changed, agrees } = writes;
  const [mentor, mentee] = (['mentor', 'mentee'] as const).map((each) =>
    agrees && each === side ? now : null,
  );
  const rows = JSON.stringify(changed);
  return [
    writing(
      db,
      db.run(sql`
        insert into ${roadmaps} (pair, version, side, at, mentor_agreed, mentee_agreed)
        select ${pairs.id}, ${base + 1}, ${side}, ${now}, ${mentor}, ${mentee} from ${pairs}
        where ${mayWrite(writes)} and ${base + 1} <= ${mostVersions} and ${base} = (
          select coalesce(max(version), 0) from ${roadmaps} where pair = ${pair}
        ) on conflict do nothing`),
    ),
    writing(
      db,
      db.run(sql`
        insert into ${roadmapTexts} (pair, version, field, side, text, day)
        select ${pair}, ${base + 1}, each.value ->> 'field', ${side}, each.value ->> 'text', each.value ->> 'day'
        from json_each(${rows}) as each where ${isWritten(writes)} on conflict do nothing`),
    ),
    happenedIf(db, writes, 'roadmap', isWritten(writes)),
  ];
}

/** Statements by which one of the two agrees with the newest version, if it is the one that they read. The first one tells whether they did. */
export function agreeWithRoadmap(
  db: Database,
  one: OneOfTwo,
  version: number,
): readonly Statement<number>[] {
  const { pair, side, now } = one;
  const own = side === 'mentor' ? sql.raw('mentor_agreed') : sql.raw('mentee_agreed');
  return [
    writing(
      db,
      db.run(sql`
        update ${roadmaps} set ${own} = ${now}
        where pair = ${pair} and version = ${version} and ${own} is null
          and version = (select max(version) from ${roadmaps} where pair = ${pair})
          and exists (select 1 from ${pairs} where ${mayWrite(one)})`),
    ),
    happenedIf(
      db,
      one,
      'roadmap_agreed',
      sql`exists (
        select 1 from ${roadmaps} where pair = ${pair} and version = ${version} and ${own} = ${now}
          and mentor_agreed is not null and mentee_agreed is not null
      ) and not exists (
        select 1 from ${pairEvents} where pair = ${pair} and at = ${now} and what = 'roadmap_agreed'
      )`,
    ),
  ];
}
