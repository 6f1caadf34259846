import { desc, eq, sql } from 'drizzle-orm';
import { compiledReading } from '../compiled.ts';
import type { Database } from '../open.ts';
import { participations } from '../schema.ts';
import { look } from '../statement.ts';

/** A person in one of their programmes. */
export type OwnStanding = Pick<
  typeof participations.$inferSelect,
  'id' | 'programme' | 'role' | 'standing' | 'application' | 'appliedAt'
>;

const ofPerson = compiledReading<readonly OwnStanding[], { readonly person: string }>((db) =>
  db
    .select({
      id: participations.id,
      programme: participations.programme,
      role: participations.role,
      standing: participations.standing,
      application: participations.application,
      appliedAt: participations.appliedAt,
    })
    .from(participations)
    .where(eq(participations.person, sql.placeholder('person')))
    .orderBy(desc(participations.appliedAt)),
);

/** Where a person stands in each of their programmes, the newest application first. For the person: nothing that others noted. */
export const standingsOf = (db: Database, person: string): Promise<readonly OwnStanding[]> =>
  look(ofPerson(db, { person }));
