import { sql } from 'drizzle-orm';
import { type Gathering, gathered } from '../../domain/gatherings/gathering.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Database } from '../open.ts';
import { type Statement, writing } from '../statement.ts';

/** A gathering, as its people read it: neither who was there nor what the coordinators note. */
export interface OwnGathering extends Gathering {
  readonly id: string;
  readonly programme: string;
  readonly cancelledAt: number | null;
  readonly version: number;
  readonly changedAt: number;
}

/** The gatherings that concern a person and end after a moment, the next first. */
export const ownGatherings = (
  db: Database,
  person: string,
  after: number,
): Promise<readonly OwnGathering[]> =>
  db.all<OwnGathering>(sql`
    select one.id, one.programme, one.kind, one.for_whom as forWhom, one.title, one.starts_at as startsAt,
      one.minutes, one.place, one.host, one.agenda, one.cancelled_at as cancelledAt, one.version,
      one.changed_at as changedAt
    from participations as taking
    join gatherings as one on one.programme = taking.programme and one.starts_at > ${after - 86_400_000}
      and one.for_whom in ('both', taking.role)
    where taking.person = ${person} and one.starts_at + one.minutes * 60000 > ${after}
      and taking.standing in (select value from json_each(${JSON.stringify(gathered)}))
    group by one.id order by one.starts_at, one.id limit 200`);

/** A gathering at which somebody was. */
export interface AttendedGathering
  extends Pick<Gathering, 'kind' | 'title' | 'startsAt' | 'minutes'> {
  readonly programme: string;
  readonly role: Role;
}

/** The gatherings at which it was noted that a person was, the last first. */
export const attendedBy = (db: Database, person: string): Promise<readonly AttendedGathering[]> =>
  db.all<AttendedGathering>(sql`
    select one.programme, taking.role, one.kind, one.title, one.starts_at as startsAt, one.minutes
    from participations as taking
    join gathering_people as there on there.participation = taking.id
    join gatherings as one on one.id = there.gathering
    where taking.person = ${person} order by one.starts_at desc limit 200`);

/** The id of the address at which a person's calendar reads their gatherings; null as long as there is none. */
export async function calendarOfPerson(db: Database, person: string): Promise<string | null> {
  const [row] = await db.all<{ calendar: string | null }>(
    sql`select calendar from people where id = ${person}`,
  );
  return row?.calendar ?? null;
}

/** Whose calendar reads at the address of that id; nobody's where it was given up. */
export const personOfCalendar = async (
  db: Database,
  calendar: string,
): Promise<string | undefined> =>
  (
    await db.all<{ person: string }>(
      sql`select id as person from people where calendar = ${calendar}`,
    )
  )[0]?.person;

/** Statement that gives a person's calendar an address of that id, in place of any before; null gives it up. */
export const setCalendar = (
  db: Database,
  person: string,
  calendar: string | null,
): Statement<number> =>
  writing(db, db.run(sql`update people set calendar = ${calendar} where id = ${person}`));
