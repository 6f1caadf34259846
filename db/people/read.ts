import { and, desc, eq, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import { compiledReading, compiledWithin } from '../compiled.ts';
import type { Database } from '../open.ts';
import { events, participations, people, submissions } from '../schema.ts';
import { look } from '../statement.ts';
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

/** Condition that a participation belongs to a person who is given later. */
export const ofPerson = eq(participations.person, sql.placeholder('person'));

/** Statement that reads the participations of a person that somebody may see, the newest first. */
export const participationsOf = compiledWithin<readonly Participant[], { readonly person: string }>(
  (db, within) =>
    participants(db)
      .where(and(ofPerson, within(participations.programme)))
      .orderBy(desc(participations.appliedAt)),
);

/** What happened to a participation. */
type StoredEvent = Pick<typeof events.$inferSelect, 'participation' | 'at' | 'who' | 'what'>;

/** Statement that reads what happened to the participations of a person, the newest first. */
export const eventsOf = compiledWithin<
  readonly StoredEvent[],
  { readonly person: string; readonly limit: number }
>((db, within) =>
  db
    .select({
      participation: events.participation,
      at: events.at,
      who: events.who,
      what: events.what,
    })
    .from(participations)
    .innerJoin(events, eq(events.participation, participations.id))
    .where(and(ofPerson, within(participations.programme)))
    .orderBy(desc(events.at), desc(events.id))
    .limit(sql.placeholder('limit')),
);

const personIs = compiledReading<
  readonly { readonly id: string; readonly addressKey: string; readonly applications: string }[],
  { readonly id: string }
>(
  () => sql`
    select people.id as id, people.address_key as addressKey, (
      select json_group_array(${submissions.id}) from ${participations}
      join ${submissions} on ${submissions.participation} = ${participations.id}
      where ${participations.person} = people.id
    ) as applications
    from ${people} where people.id in (
      select ${sql.placeholder('id')} union all
      select ${participations.person} from ${submissions}
      join ${participations} on ${participations.id} = ${submissions.participation}
      where ${submissions.id} = ${sql.placeholder('id')}
    )`,
);

/** The person of that id, or the one whose application has that id, with the applications that belong to them. */
export async function personBy(db: Database, id: string) {
  const [found] = await look(personIs(db, { id }));
  if (!found) return undefined;
  const applications: readonly string[] = JSON.parse(found.applications);
  return { ...found, applications };
}
