import { desc, eq } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { participations } from '../schema.ts';

/** Where a person stands in each of their programmes, the newest application first. For the person: nothing that others noted. */
export const standingsOf = (db: Database, person: string) =>
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
    .where(eq(participations.person, person))
    .orderBy(desc(participations.appliedAt));

/** A person in one of their programmes. */
export type OwnStanding = Awaited<ReturnType<typeof standingsOf>>[number];
