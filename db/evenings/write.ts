import { type SQL, sql } from 'drizzle-orm';
import type { Prepared } from '../../domain/evenings/evening.ts';
import type { Expected, PlannedMeeting } from '../../domain/evenings/plan-evening.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { trace } from '../audit/audit.ts';
import { type Change, isTouchedIn, touchIn } from '../changes.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { type Statement, writing } from '../statement.ts';

/** An evening that is prepared. */
export interface NewEvening extends Prepared {
  /** Random. */
  readonly id: string;
  readonly programme: string;
}

/** Condition that a change was made, by the statement that stands before in the batch. */
const isTouched = (change: Pick<Change, 'id' | 'token'>): SQL => isTouchedIn('evenings', change);

/** Statement that leaves a trace of what was done with an evening, if that was done. */
const traceChange = (
  db: Database,
  change: Pick<Change, 'id' | 'token'>,
  what: string,
  { who, now }: Mover,
): Statement<number> =>
  trace(
    db,
    { at: now, who, action: 'evening', subject: `${change.id} ${what}` },
    isTouched(change),
  );

/** Statement that prepares an evening, if it is of a programme that somebody may see. */
const addEvening = (
  db: Database,
  { id, programme, ...one }: NewEvening,
  token: string,
  scope: Scope,
  { who, now }: Mover,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into evenings (id, programme, starts_at, ends_at, round_minutes, break_minutes, tables, place, version, touched, changed_by, changed_at)
      select ${id}, ${programme}, ${one.startsAt}, ${one.endsAt}, ${one.roundMinutes}, ${one.breakMinutes},
        ${one.tables}, ${one.place}, 1, ${token}, ${who}, ${now}
      where ${inScope(scope, sql`${programme}`)} on conflict do nothing`),
  );

/** Statement that changes an evening as it was seen. It tells whether it was changed. */
const touch = (
  db: Database,
  change: Change,
  set: SQL | undefined,
  scope: Scope,
  by: Mover,
): Statement<number> => touchIn(db, 'evenings', { change, scope, by }, set);

/** Statements by which people are expected in some rounds, and meet as is planned from a round on; what lies before stays. */
const planned = (
  db: Database,
  change: Pick<Change, 'id' | 'token'>,
  people: readonly Expected[],
  from: number,
  meetings: readonly PlannedMeeting[],
): readonly Statement<number>[] => [
  writing(
    db,
    db.run(sql`
      insert into evening_people (evening, participation, from_round, until_round)
      select evenings.id, taking.id, each.value ->> 'from', each.value ->> 'until'
      from json_each(${JSON.stringify(people)}) as each
      join evenings on evenings.id = ${change.id} and evenings.touched = ${change.token}
      join participations as taking on taking.id = each.value ->> 'participation' and taking.programme = evenings.programme
      where true
      on conflict do update set from_round = excluded.from_round, until_round = excluded.until_round`),
  ),
  writing(
    db,
    db.run(sql`
      delete from evening_meetings where evening = ${change.id} and round >= ${from} and ${isTouched(change)}`),
  ),
  writing(
    db,
    db.run(sql`
      insert into evening_meetings (evening, round, at_table, mentor, mentee)
      select ${change.id}, each.value ->> 'round', each.value ->> 'table', guiding.participation, learning.participation
      from json_each(${JSON.stringify(meetings.filter(({ round }) => round >= from))}) as each
      join evening_people as guiding on guiding.evening = ${change.id} and guiding.participation = each.value ->> 'mentor'
      join evening_people as learning on learning.evening = ${change.id} and learning.participation = each.value ->> 'mentee'
      where ${isTouched(change)}`),
  ),
];

/** Statements that prepare an evening with its people and its rounds. The first one tells whether it was. */
export const prepareEvening = (
  db: Database,
  evening: NewEvening,
  { people, meetings }: { people: readonly Expected[]; meetings: readonly PlannedMeeting[] },
  scope: Scope,
  by: Mover,
): readonly Statement<number>[] => {
  const change = { id: evening.id, token: crypto.randomUUID() };
  return [
    addEvening(db, evening, change.token, scope, by),
    ...planned(db, change, people, 1, meetings),
    traceChange(db, change, 'prepare', by),
  ];
};

/** What an evening is planned anew with. */
export interface NewPlan {
  readonly people: readonly Expected[];
  readonly meetings: readonly PlannedMeeting[];
  /** The first round that changes. */
  readonly from: number;
  /** The timetable, where that changes too. */
  readonly prepared?: Prepared | undefined;
}

/** Statements that plan an evening anew from a round on. The first one tells whether it was as it was seen. */
export const planEvening = (
  db: Database,
  change: Change,
  { people, meetings, from, prepared }: NewPlan,
  scope: Scope,
  by: Mover,
): readonly Statement<number>[] => [
  touch(
    db,
    change,
    prepared
      ? sql`starts_at = ${prepared.startsAt}, ends_at = ${prepared.endsAt}, round_minutes = ${prepared.roundMinutes},
          break_minutes = ${prepared.breakMinutes}, tables = ${prepared.tables}, place = ${prepared.place}`
      : undefined,
    scope,
    by,
  ),
  ...planned(db, change, people, from, meetings),
  traceChange(db, change, 'plan', by),
];

/** Statements that take an evening away with all that was said at it. The first one tells whether it was as it was seen. */
export const dropEvening = (
  db: Database,
  change: Change,
  scope: Scope,
  by: Mover,
): readonly Statement<number>[] => [
  touch(db, change, undefined, scope, by),
  traceChange(db, change, 'drop', by),
  writing(
    db,
    db.run(sql`delete from evenings where id = ${change.id} and touched = ${change.token}`),
  ),
];

/** Statement that forgets evenings that ended before a moment. */
export const forgetEvenings = (db: Database, before: number): Statement<number> =>
  writing(db, db.run(sql`delete from evenings where ends_at < ${before}`));
