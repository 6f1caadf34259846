import { sql } from 'drizzle-orm';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';

/** Somebody who is ready to be paired. */
export interface Ready {
  readonly participation: string;
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly programme: string;
  readonly role: Role;
  /** How many people they said that they accompany at most, if they were asked. */
  readonly capacity: number | null;
  /** How many pairs that are not over they are in. */
  readonly pairs: number;
  /** What they wrote of themselves, if anything. */
  readonly introduction: string | null;
}

const readyOne = sql`
  select taking.id as participation, people.id as person, people.name, people.email, people.language,
    taking.programme, taking.role, submissions.capacity,
    (select count(*) from pairs where (pairs.mentor = taking.id or pairs.mentee = taking.id) and pairs.state <> 'ended') as pairs,
    introductions.text as introduction
  from participations as taking
  join people on people.id = taking.person
  join submissions on submissions.id = taking.application
  left join introductions on introductions.participation = taking.id`;

/** Those of these participations that are ready, and may be seen. */
export const readyNamed = (
  db: Database,
  ids: readonly string[],
  scope: Scope,
): Promise<readonly Ready[]> =>
  db.all<Ready>(sql`
    ${readyOne} where taking.id in (select value from json_each(${JSON.stringify(ids)}))
      and taking.standing = 'ready' and ${inScope(scope, sql`taking.programme`)}`);

/** At most `limit` people who are ready on one side of a programme, those in the fewest pairs first. */
export const readyIn = (
  db: Database,
  { programme, role }: { readonly programme: string; readonly role: Role },
  scope: Scope,
  limit: number,
): Promise<readonly Ready[]> =>
  db.all<Ready>(sql`
    ${readyOne} where taking.programme = ${programme} and taking.role = ${role}
      and taking.standing = 'ready' and ${inScope(scope, sql`taking.programme`)}
    order by pairs, taking.words, taking.id limit ${limit}`);

/** What somebody answered in the application that counts. */
export interface Applied {
  readonly participation: string;
  readonly form: string;
  readonly version: string;
  readonly answers: Answers;
}

/** What those of these participations that may be seen answered. */
export async function appliedBy(
  db: Database,
  ids: readonly string[],
  scope: Scope,
): Promise<readonly Applied[]> {
  const rows = await db.all<Omit<Applied, 'answers'> & { answers: string }>(sql`
    select taking.id as participation, submissions.form, submissions.version, submissions.answers
    from participations as taking join submissions on submissions.id = taking.application
    where taking.id in (select value from json_each(${JSON.stringify(ids)}))
      and ${inScope(scope, sql`taking.programme`)}`);
  return rows.map((row) => ({ ...row, answers: JSON.parse(row.answers) as Answers }));
}
