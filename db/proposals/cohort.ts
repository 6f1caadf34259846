import { sql } from 'drizzle-orm';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';

/** Somebody who is ready to be paired, with what they answered. */
export interface CohortRow {
  readonly participation: string;
  readonly name: string;
  readonly addressKey: string;
  readonly form: string;
  readonly version: string;
  readonly answers: Answers;
  /** How many people they said that they accompany at most, if they were asked. */
  readonly capacity: number | null;
  /** How many pairs that are not over a mentor is in. */
  readonly pairs: number;
}

type Stored = Omit<CohortRow, 'answers'> & { readonly answers: string };

const read = (rows: readonly Stored[]): readonly CohortRow[] =>
  rows.map((row) => ({ ...row, answers: JSON.parse(row.answers) as Answers }));

const somebody = (role: Role) => sql`
  select taking.id as participation, people.name, people.address_key as addressKey,
    submissions.form, submissions.version, submissions.answers, submissions.capacity,
    ${
      role === 'mentor'
        ? sql`(select count(*) from pairs where pairs.mentor = taking.id and pairs.state <> 'ended')`
        : sql`0`
    } as pairs
  from participations as taking
  join people on people.id = taking.person
  join submissions on submissions.id = taking.application`;

/** Only who has no mentor yet is to be paired. */
const isFree = (role: Role) =>
  role === 'mentor'
    ? sql`true`
    : sql`not exists (select 1 from pairs where pairs.mentee = taking.id and pairs.state <> 'ended')`;

/** One side of a programme. */
export interface OneSide {
  readonly programme: string;
  readonly role: Role;
}

/** At most `limit` people who are ready on one side of a programme, by name, from somebody on (not included). */
export const cohortSide = async (
  db: Database,
  { programme, role }: OneSide,
  scope: Scope,
  limit: number,
  after?: string,
): Promise<readonly CohortRow[]> =>
  read(
    await db.all<Stored>(sql`
      ${somebody(role)} where taking.id in (
        select taking.id from participations as taking
        where taking.programme = ${programme} and taking.role = ${role} and taking.standing = 'ready'
          and ${
            after === undefined
              ? sql`true`
              : sql`(taking.words, taking.rowid) > (select words, rowid from participations where id = ${after})`
          }
          and ${isFree(role)} and ${inScope(scope, sql`taking.programme`)}
        order by taking.words, taking.rowid limit ${limit}
      ) order by taking.words, taking.rowid`),
  );

/**
 * Those of these participations who are still ready on one side of a programme, with what they answered. They
 * are found by their ids (`+` keeps SQLite from walking the whole side of the programme to find them there).
 */
export const cohortNamed = async (
  db: Database,
  { programme, role }: OneSide,
  ids: readonly string[],
  scope: Scope,
): Promise<readonly CohortRow[]> =>
  read(
    await db.all<Stored>(sql`
      ${somebody(role)} where taking.id in (select value from json_each(${JSON.stringify(ids)}))
        and +taking.programme = ${programme} and +taking.role = ${role} and +taking.standing = 'ready'
        and ${isFree(role)} and ${inScope(scope, sql`taking.programme`)}
      order by taking.id`),
  );

/** Somebody who is ready on one side of a programme, with what they answered, whatever pairs they are in. */
export const cohortOne = async (
  db: Database,
  { programme, role }: OneSide,
  id: string,
): Promise<CohortRow | undefined> =>
  read(
    await db.all<Stored>(sql`
      ${somebody(role)} where taking.id = ${id} and taking.programme = ${programme}
        and taking.role = ${role} and taking.standing = 'ready'`),
  )[0];

/** Two participations, as what is known of them together is kept. */
export interface Both {
  readonly mentor: string;
  readonly mentee: string;
}

/** Pairs among these mentors that are over, but for those that the coordinator took back: they already were. */
export const formerPairs = (db: Database, mentors: readonly string[]): Promise<readonly Both[]> =>
  db.all<Both>(sql`
    select distinct mentor, mentee from pairs
    where mentor in (select value from json_each(${JSON.stringify(mentors)}))
      and state = 'ended' and ending <> 'withdraw' and mentee is not null limit 20000`);

/** Pairs among these mentors of whom somebody settled that a name is not the other's. */
export const settledAmong = (db: Database, mentors: readonly string[]): Promise<readonly Both[]> =>
  db.all<Both>(sql`
    select mentor, mentee from settled_names
    where mentor in (select value from json_each(${JSON.stringify(mentors)})) limit 20000`);

/** How many are ready on each side of a programme, counted up to `most`; of the mentees, who has no mentor. */
export const cohortSize = async (
  db: Database,
  programme: string,
  scope: Scope,
  most: number,
): Promise<{ readonly mentors: number; readonly mentees: number }> =>
  (
    await db.all<{ mentors: number; mentees: number }>(sql`
      select
        (select count(*) from (
          select 1 from participations where programme = ${programme} and role = 'mentor'
            and standing = 'ready' and ${inScope(scope, sql`programme`)} limit ${most}
        )) as mentors,
        (select count(*) from (
          select 1 from participations as taking where programme = ${programme} and role = 'mentee'
            and standing = 'ready' and ${inScope(scope, sql`programme`)} and ${isFree('mentee')} limit ${most}
        )) as mentees`)
  )[0] ?? { mentors: 0, mentees: 0 };
