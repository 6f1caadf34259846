import { and, desc, eq, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { events, participations, people, submissions } from '../schema.ts';
import { inScope } from './in-scope.ts';

/** The number of a participation's row. */
export const row = sql<number>`${participations}.rowid`;

/** What lists of people show: a participation, with its person and the status of the application that counts. */
export const columns = {
  row: row.as('row'),
  id: participations.id,
  person: participations.person,
  name: people.name,
  email: people.email,
  programme: participations.programme,
  role: participations.role,
  standing: participations.standing,
  application: participations.application,
  status: submissions.status,
  form: submissions.form,
  version: submissions.version,
  words: participations.words,
  appliedAt: participations.appliedAt,
  changedAt: participations.changedAt,
  ambassador: participations.ambassador,
};

/** Reads participations, each with its person. */
export const participants = (db: Database) =>
  db
    .select(columns)
    .from(participations)
    .innerJoin(people, eq(people.id, participations.person))
    .innerJoin(submissions, eq(submissions.id, participations.application));

/** A participation as lists show it. */
export type Participant = Awaited<ReturnType<typeof participants>>[number];

/** The participations of these ids that somebody may see. */
export const participationsNamed = (db: Database, ids: readonly string[], scope: Scope) =>
  participants(db).where(
    and(
      sql`${participations.id} in (select value from json_each(${JSON.stringify(ids)}))`,
      inScope(scope, participations.programme),
    ),
  );

/** Query for the participations of a person that somebody may see, the newest first. */
export const participationsOf = (db: Database, person: string, scope: Scope) =>
  participants(db)
    .where(and(eq(participations.person, person), inScope(scope, participations.programme)))
    .orderBy(desc(participations.appliedAt));

/** What happened to the participations of a person, the newest first. */
export const eventsOf = (db: Database, person: string, scope: Scope, limit: number) =>
  db
    .select({
      participation: events.participation,
      at: events.at,
      who: events.who,
      what: events.what,
    })
    .from(participations)
    .innerJoin(events, eq(events.participation, participations.id))
    .where(and(eq(participations.person, person), inScope(scope, participations.programme)))
    .orderBy(desc(events.at), desc(events.id))
    .limit(limit);

/** The person of that id, or the one whose application has that id, with the applications that belong to them. */
export async function personBy(db: Database, id: string) {
  const [found] = await db.all<{ id: string; addressKey: string; applications: string }>(sql`
    select people.id as id, people.address_key as addressKey, (
      select json_group_array(${submissions.id}) from ${participations}
      join ${submissions} on ${submissions.participation} = ${participations.id}
      where ${participations.person} = people.id
    ) as applications
    from ${people} where people.id in (
      select ${id} union all
      select ${participations.person} from ${submissions}
      join ${participations} on ${participations.id} = ${submissions.participation}
      where ${submissions.id} = ${id}
    )`);
  if (!found) return undefined;
  const applications: readonly string[] = JSON.parse(found.applications);
  return { ...found, applications };
}
