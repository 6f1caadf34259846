import { eq, sql } from 'drizzle-orm';
import type { Stretch } from '../../domain/due/reach.ts';
import { wordKey } from '../../domain/due/word.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { compiledReading } from '../compiled.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { messages, participations, people, stoppedRules, submissions } from '../schema.ts';
import { reading } from '../statement.ts';
import { isStopped } from './halt.ts';

/** Somebody whom time may have brought something, and by which application. */
type StandingPerson = Pick<
  typeof participations.$inferSelect,
  'application' | 'person' | 'programme' | 'role' | 'standing' | 'appliedAt' | 'changedAt'
> &
  Pick<typeof people.$inferSelect, 'name' | 'email' | 'language'> &
  Pick<typeof submissions.$inferSelect, 'form' | 'version'> & { readonly participation: string };

/** Whoever stands in a stretch, by its place in a list in JSON; each is a stretch of an index. */
const standsIn = sql`
  near.programme = each.value ->> 'programme' and near.role = each.value ->> 'role'
  and near.standing = each.value ->> 'standing'
  and near.applied_at >= each.value ->> 'from' and near.applied_at < each.value ->> 'until'`;

/** What looks suspicious is nobody's promise: its address may be anybody's. */
const isBelieved = sql`not exists (
  select 1 from ${submissions} where id = near.application and suspicion is not null
)`;

/** A stretch with what stands behind the id of an application in the key of its word. */
const withKey = (one: Stretch) => ({ ...one, said: wordKey(one.rule, '', one.occurrence) });

/** Where a word was said already, or a coordinator stopped it. */
const isSaid = sql`
  exists (select 1 from ${messages} where key = near.application || (each.value ->> 'said'))
  or ${isStopped(sql`each.value ->> 'rule'`, sql`near.programme`)}`;

/** The statement below, whose stretches come as JSON. */
const standingOf = compiledReading<
  readonly StandingPerson[],
  { readonly stretches: string; readonly most: number }
>((db) =>
  db
    .select({
      application: participations.application,
      participation: participations.id,
      person: participations.person,
      programme: participations.programme,
      role: participations.role,
      standing: participations.standing,
      appliedAt: participations.appliedAt,
      changedAt: participations.changedAt,
      name: people.name,
      email: people.email,
      language: people.language,
      form: submissions.form,
      version: submissions.version,
    })
    .from(participations)
    .innerJoin(people, eq(people.id, participations.person))
    .innerJoin(submissions, eq(submissions.id, participations.application))
    .where(
      sql`${participations}.rowid in (
        select one.rowid from json_each(${sql.placeholder('stretches')}) as each
        cross join ${participations} as one on one.rowid in (
          select near.rowid from ${participations} as near
          where ${standsIn} and not (${isSaid}) and ${isBelieved}
          order by near.applied_at limit ${sql.placeholder('most')}
        )
        order by one.applied_at limit ${sql.placeholder('most')}
      )`,
    )
    .orderBy(participations.appliedAt),
);

/**
 * Statement that reads who stands in some stretches and has still to be told, the longest first; at most
 * so many of all of them.
 */
export const standingIn = (db: Database, stretches: readonly Stretch[], most: number) =>
  standingOf(db, { stretches: JSON.stringify(stretches.map(withKey)), most });

/** Who stands in some stretches, how many in each, counted up to a number. */
export const countedIn = (
  db: Database,
  stretches: readonly Pick<Stretch, 'programme' | 'role' | 'standing' | 'from' | 'until'>[],
  most: number,
) =>
  db.all<{ programme: string; n: number }>(sql`
    select each.value ->> 'programme' as programme, (
      select count(*) from (
        select 1 from ${participations} as near where ${standsIn} and ${isBelieved} limit ${most}
      )
    ) as n from json_each(${JSON.stringify(stretches)}) as each`);

/** Statement that reads on which days coordinators were told what waits for them, from one on. */
export const daysOfDigests = (db: Database, from: string) =>
  reading(
    db,
    db
      .selectDistinct({ day: sql<string>`substr(${messages.key}, 8, 10)`.as('day') })
      .from(messages)
      .where(sql`key >= ${`digest-${from}`} and key < 'digest-~'`)
      .orderBy(sql`1`),
  );

/** Statement that reads what coordinators have stopped, in the programmes that somebody may see. */
export const whatIsStopped = (db: Database, scope: Scope) =>
  reading(db, db.select().from(stoppedRules).where(inScope(scope, stoppedRules.programme)));
