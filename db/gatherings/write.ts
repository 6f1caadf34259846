import { type SQL, sql } from 'drizzle-orm';
import type { Gathering } from '../../domain/gatherings/gathering.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { trace } from '../audit/audit.ts';
import { type Change, isTouchedIn, touchIn } from '../changes.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { type Statement, writing } from '../statement.ts';

/** A gathering that is planned. */
export interface NewGathering extends Gathering {
  /** Random; that of its form: two presses plan one. */
  readonly id: string;
  readonly programme: string;
}

/** Condition that a change was made, by the statement that stands before in the batch. */
const isTouched = (change: Pick<Change, 'id' | 'token'>): SQL => isTouchedIn('gatherings', change);

const traceChange = (
  db: Database,
  change: Pick<Change, 'id' | 'token'>,
  what: string,
  { who, now }: Mover,
): Statement<number> =>
  trace(
    db,
    { at: now, who, action: 'gathering', subject: `${change.id} ${what}` },
    isTouched(change),
  );

/** Statements that plan a gathering in a programme that somebody may see. The first one tells whether it was. */
export function planGathering(
  db: Database,
  { id, programme, ...one }: NewGathering,
  scope: Scope,
  by: Mover,
): readonly Statement<number>[] {
  const token = crypto.randomUUID();
  return [
    writing(
      db,
      db.run(sql`
        insert into gatherings (id, programme, kind, for_whom, title, starts_at, minutes, place, host, agenda, version, touched, changed_by, changed_at)
        select ${id}, ${programme}, ${one.kind}, ${one.forWhom}, ${one.title}, ${one.startsAt}, ${one.minutes},
          ${one.place}, ${one.host}, ${one.agenda}, 1, ${token}, ${by.who}, ${by.now}
        where ${inScope(scope, sql`${programme}`)}
        on conflict do nothing`),
    ),
    traceChange(db, { id, token }, 'plan', by),
  ];
}

/** Statement that changes a gathering as it was seen. It tells whether it was changed. */
const touch = (
  db: Database,
  change: Change,
  set: SQL,
  scope: Scope,
  by: Mover,
): Statement<number> => touchIn(db, 'gatherings', { change, scope, by }, set);

/** Statements that change what a gathering is. The first one tells whether it was as it was seen. */
export const rewriteGathering = (
  db: Database,
  change: Change,
  one: Gathering,
  scope: Scope,
  by: Mover,
): readonly Statement<number>[] => [
  touch(
    db,
    change,
    sql`kind = ${one.kind}, for_whom = ${one.forWhom}, title = ${one.title}, starts_at = ${one.startsAt},
      minutes = ${one.minutes}, place = ${one.place}, host = ${one.host}, agenda = ${one.agenda}`,
    scope,
    by,
  ),
  traceChange(db, change, 'change', by),
];

/** Statements that cancel a gathering, or have it take place after all. The first one tells whether it was as it was seen. */
export const cancelGathering = (
  db: Database,
  change: Change,
  cancelled: boolean,
  scope: Scope,
  by: Mover,
): readonly Statement<number>[] => [
  touch(db, change, sql`cancelled_at = ${cancelled ? by.now : null}`, scope, by),
  traceChange(db, change, cancelled ? 'cancel' : 'restore', by),
];

/** Statements that keep the coordinators' notes of a gathering. The first one tells whether it was as it was seen. */
export const noteGathering = (
  db: Database,
  change: Change,
  notes: string,
  scope: Scope,
  by: Mover,
): readonly Statement<number>[] => [
  touch(db, change, sql`notes = ${notes}`, scope, by),
  traceChange(db, change, 'note', by),
];

/** Who was at a gathering: some by name, and how many more. */
export interface Attended {
  readonly participations: readonly string[];
  readonly moreMentors: number;
  readonly moreMentees: number;
  readonly helpers: number;
}

/** Statements that keep who was at a gathering. The first one tells whether it was as it was seen. */
export function attendGathering(
  db: Database,
  change: Change,
  { participations, moreMentors, moreMentees, helpers }: Attended,
  scope: Scope,
  by: Mover,
): readonly Statement<number>[] {
  const named = JSON.stringify(participations);
  const ticked = (role: string): SQL => sql`(
    select count(*) from participations as taking
    where taking.id in (select value from json_each(${named})) and taking.role = ${role}
      and taking.programme = gatherings.programme)`;
  return [
    touch(
      db,
      change,
      sql`counted_at = ${by.now}, helpers = ${helpers}, mentors = ${moreMentors} + ${ticked('mentor')},
        mentees = ${moreMentees} + ${ticked('mentee')}`,
      scope,
      by,
    ),
    writing(
      db,
      db.run(
        sql`delete from gathering_people where gathering = ${change.id} and ${isTouched(change)}`,
      ),
    ),
    writing(
      db,
      db.run(sql`
        insert into gathering_people (gathering, participation)
        select gatherings.id, taking.id from gatherings
        join participations as taking on taking.programme = gatherings.programme
          and taking.id in (select value from json_each(${named}))
        where gatherings.id = ${change.id} and gatherings.touched = ${change.token}`),
    ),
    traceChange(db, change, 'attendance', by),
  ];
}

/** Statement that forgets gatherings that began before a moment, with all that was noted of them. */
export const forgetGatherings = (db: Database, before: number): Statement<number> =>
  writing(db, db.run(sql`delete from gatherings where starts_at < ${before}`));
