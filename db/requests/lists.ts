import { type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import { trace } from '../audit/audit.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { type Statement, writing } from '../statement.ts';
import { hasMentor } from './places.ts';

/** A name on a short list that is prepared. */
export interface DraftedName {
  /** Random. */
  readonly id: string;
  /** Participations. */
  readonly mentor: string;
  readonly mentee: string;
  /** From 1. */
  readonly rank: number;
  readonly score: number;
}

/** Statements that prepare short lists in a programme in place of those that were prepared and not sent. The second one tells how many names stand on them. */
export const draftLists = (
  db: Database,
  programme: string,
  names: readonly DraftedName[],
  scope: Scope,
  { who, now }: Mover,
): readonly Statement<number>[] => [
  dropDrafts(db, programme, scope),
  writing(
    db,
    db.run(sql`
      insert into requests (id, programme, mentor, mentee, origin, rank, score, state, changed_at)
      select each.value ->> 'id', guiding.programme, guiding.id, learning.id, 'list',
        each.value ->> 'rank', each.value ->> 'score', 'drafted', ${now}
      from json_each(${JSON.stringify(names)}) as each
      join participations as guiding on guiding.id = each.value ->> 'mentor' and guiding.role = 'mentor'
      join participations as learning on learning.id = each.value ->> 'mentee' and learning.role = 'mentee'
        and learning.programme = guiding.programme and learning.person <> guiding.person
      where guiding.programme = ${programme} and guiding.standing = 'ready' and learning.standing = 'ready'
        and ${inScope(scope, sql`guiding.programme`)}
      on conflict do nothing`),
  ),
  trace(
    db,
    { at: now, who, action: 'request', subject: `${programme} draft` },
    inScope(scope, sql`${programme}`),
  ),
];

/** Statement that throws away what was prepared and not sent, all of it or these names. It tells how many there were. */
export const dropDrafts = (
  db: Database,
  programme: string,
  scope: Scope,
  ids?: readonly string[],
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      delete from requests where programme = ${programme} and state = 'drafted'
        and ${inScope(scope, sql`programme`)}
        and ${ids ? sql`id in (select value from json_each(${JSON.stringify(ids)}))` : sql`true`}`),
  );

/** Condition that a mentee was sent a short list at a moment. */
export const wasSent = (mentee: string, now: number): SQL =>
  sql`exists (select 1 from requests where mentee = ${mentee} and state = 'listed' and changed_at = ${now})`;

/** Statements that send names of short lists, to whoever has no mentor yet. The first one tells how many were sent. */
export const sendLists = (
  db: Database,
  programme: string,
  ids: readonly string[],
  scope: Scope,
  { who, now }: Mover,
): readonly Statement<number>[] => [
  writing(
    db,
    db.run(sql`
      update requests set state = 'listed', changed_at = ${now}
      where programme = ${programme} and state = 'drafted' and ${inScope(scope, sql`programme`)}
        and id in (select value from json_each(${JSON.stringify(ids)}))
        and not ${hasMentor(sql`requests.mentee`)}`),
  ),
  trace(
    db,
    { at: now, who, action: 'request', subject: `${programme} send` },
    sql`exists (select 1 from requests where programme = ${programme} and state = 'listed' and changed_at = ${now})
      and ${inScope(scope, sql`${programme}`)}`,
  ),
];
