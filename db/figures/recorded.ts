import { sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import { trace } from '../audit/audit.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { recordedFigures } from '../schema.ts';
import { readingRaw, type Statement, writing } from '../statement.ts';

/** A figure that a coordinator recorded, or a correction of one. */
export interface RecordedRow {
  readonly id: string;
  readonly objective: string;
  /** ISO day. */
  readonly day: string;
  /** Null where the figure was taken back. */
  readonly value: number | null;
  readonly note: string;
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The row that it stands for. */
  readonly corrects: string | null;
}

/** Everything that was recorded for the objectives of a programme, if somebody may see it, the oldest first. */
export const recordedIn = (
  db: Database,
  programme: string,
  scope: Scope,
): Promise<readonly RecordedRow[]> =>
  db.all<RecordedRow>(sql`
    select id, objective, day, value, note, who, at, corrects from ${recordedFigures}
    where programme = ${programme} and ${inScope(scope, recordedFigures.programme)} order by at, rowid limit 500`);

/** A figure as it is recorded: its id is what the form carried, so that two presses record one. */
export interface Recording
  extends Pick<RecordedRow, 'id' | 'objective' | 'day' | 'value' | 'note'> {
  readonly programme: string;
  /** The row that it stands for, as somebody saw it. */
  readonly corrects: string | null;
}

/**
 * Statements that record a figure, or stand it in for one that nobody has corrected meanwhile. The last
 * one finds it, now or from a first press; nothing where it was not recorded.
 */
export function recordFigure(
  db: Database,
  { id, programme, objective, day, value, note, corrects }: Recording,
  scope: Scope,
  { who, now }: Mover,
): readonly [Statement<number>, Statement<number>, Statement<readonly { readonly id: string }[]>] {
  const free = sql`${inScope(scope, sql`${programme}`)} and not exists (select 1 from ${recordedFigures} where id = ${id})
    and ${
      corrects === null
        ? sql`true`
        : sql`exists (
            select 1 from ${recordedFigures}
            where id = ${corrects} and programme = ${programme} and objective = ${objective}
          ) and not exists (select 1 from ${recordedFigures} where corrects = ${corrects})`
    }`;
  return [
    trace(db, { at: now, who, action: 'figure', subject: `${programme} ${objective}` }, free),
    writing(
      db,
      db.run(sql`
        insert into ${recordedFigures} (id, programme, objective, day, value, note, who, at, corrects)
        select ${id}, ${programme}, ${objective}, ${day}, ${value}, ${note}, ${who}, ${now}, ${corrects}
        where ${free}`),
    ),
    readingRaw<{ readonly id: string }>(
      db,
      sql`select id from ${recordedFigures}
        where id = ${id} and programme = ${programme} and ${inScope(scope, recordedFigures.programme)}`,
    ),
  ];
}
