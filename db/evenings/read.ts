import { type SQL, sql } from 'drizzle-orm';
import type { Prepared } from '../../domain/evenings/evening.ts';
import type { Rating } from '../../domain/evenings/rating.ts';
import type { Role, Standing } from '../../domain/people/participation.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';

/** An evening, as the console reads it. */
export interface EveningRow extends Prepared {
  readonly id: string;
  readonly programme: string;
  readonly version: number;
  /** How its last change is known. */
  readonly touched: string;
  readonly changedBy: string;
  readonly changedAt: number;
}

const shown = sql`
  id, programme, starts_at as startsAt, ends_at as endsAt, round_minutes as roundMinutes,
  break_minutes as breakMinutes, tables, place, version, touched, changed_by as changedBy, changed_at as changedAt`;

/** The evenings that somebody may see, the latest first. */
export const eveningsListed = (
  db: Database,
  scope: Scope,
  limit: number,
): Promise<readonly EveningRow[]> =>
  db.all<EveningRow>(sql`
    select ${shown} from evenings where ${inScope(scope, sql`programme`)}
    order by starts_at desc limit ${limit}`);

/** The evening of that id, if somebody may see it. */
export const eveningNamed = async (
  db: Database,
  id: string,
  scope: Scope,
): Promise<EveningRow | undefined> =>
  (
    await db.all<EveningRow>(sql`
      select ${shown} from evenings where id = ${id} and ${inScope(scope, sql`programme`)}`)
  )[0];

/** Somebody of an evening. */
export interface Guest {
  readonly participation: string;
  readonly person: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly standing: Standing;
  /** The rounds in which they are there. */
  readonly from: number;
  readonly until: number;
}

/** Everybody of an evening, by name. */
export const guestsOf = (db: Database, evening: string): Promise<readonly Guest[]> =>
  db.all<Guest>(sql`
    select taking.id as participation, people.id as person, taking.role,
      coalesce(nullif(people.name, ''), people.email) as name, people.email,
      people.language, taking.standing, one.from_round as "from", one.until_round as until
    from evening_people as one
    join participations as taking on taking.id = one.participation
    join people on people.id = taking.person
    where one.evening = ${evening} order by taking.words, taking.id`);

/** A meeting of an evening, with what both said of it: for the console alone. */
export interface MeetingRow {
  readonly round: number;
  readonly table: number;
  readonly mentor: string;
  readonly mentee: string;
  readonly mentorSaid: Rating | null;
  readonly menteeSaid: Rating | null;
}

/** All meetings of an evening, as they come. */
export const meetingsOf = (db: Database, evening: string): Promise<readonly MeetingRow[]> =>
  db.all<MeetingRow>(sql`
    select round, at_table as "table", mentor, mentee, mentor_said as mentorSaid, mentee_said as menteeSaid
    from evening_meetings where evening = ${evening} order by round, at_table`);

/** The participations of an evening on either side. */
export const expectedAt = (
  db: Database,
  evening: string,
): Promise<readonly { readonly participation: string; readonly role: Role }[]> =>
  db.all(sql`
    select taking.id as participation, taking.role from evening_people
    join participations as taking on taking.id = evening_people.participation
    where evening_people.evening = ${evening}`);

/** Of these keys, those of messages that are stored. */
export const keysStored = async (
  db: Database,
  keys: readonly string[],
): Promise<ReadonlySet<string>> =>
  new Set(
    (
      await db.all<{ key: string }>(sql`
        select key from messages where key in (select value from json_each(${JSON.stringify(keys)}))`)
    ).map(({ key }) => key),
  );

/** Condition that somebody is expected at an evening. */
export const isExpected = (evening: string, participation: string): SQL =>
  sql`exists (select 1 from evening_people where evening = ${evening} and participation = ${participation})`;
