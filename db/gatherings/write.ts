import { type SQL, sql } from 'drizzle-orm';
import type { Gathering } from '../../domain/gatherings/gathering.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { trace } from '../audit/audit.ts';
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

/** A change of a gathering as somebody saw it. */
export interface GatheringChange {
  readonly id: string;
  /** The version that they saw: another one is not changed. */
  readonly version: number;
  /** Random, this change's own. */
  readonly token: string;
}

/** Condition that a change was made, by the statement that stands before in the batch. */
const isTouched = ({ id, token }: Pick<GatheringChange, 'id' | 'token'>): SQL =>
  sql`exists (select 1 from gatherings where id = ${id} and touched = ${token})`;

const traceChange = (
  db: Database,
  change: Pick<GatheringChange, 'id' | 'token'>,
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
  { id, version, token }: GatheringChange,
  set: SQL,
  scope: Scope,
  { who, now }: Mover,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      update gatherings set version = version + 1, touched = ${token}, changed_by = ${who}, changed_at = ${now}, ${set}
      where id = ${id} and version = ${version} and ${inScope(scope, sql`programme`)}`),
  );

/** Statements that change what a gathering is. The first one tells whether it was as it was seen. */
export const rewriteGathering = (
  db: Database,
  change: GatheringChange,
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
  change: GatheringChange,
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
  change: GatheringChange,
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
  change: GatheringChange,
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
