import { eq, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { coordinators } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import type { Proof } from './proof.ts';

/** A coordinator as they are stored. */
export type CoordinatorRow = typeof coordinators.$inferSelect;

/** The coordinator with that key. */
export const findCoordinator = async (
  db: Database,
  key: string,
): Promise<CoordinatorRow | undefined> =>
  (await db.select().from(coordinators).where(eq(coordinators.key, key)))[0];

/** Every coordinator, by address. */
export const allCoordinators = (db: Database) =>
  db.select().from(coordinators).orderBy(coordinators.key);

/** What somebody else vouched for: good for whoever is a coordinator by then. */
export const coordinatorProof = (key: string, provedAt: number): Proof => ({
  who: sql`(select key from ${coordinators} where key = ${key})`,
  provedAt,
  spend: [],
});

/** Statement that notes when somebody signed in. */
export const noteSignIn = (db: Database, who: SQL, now: number): Statement<number> =>
  writing(
    db,
    db.update(coordinators).set({ signedInAt: now }).where(sql`${coordinators.key} = ${who}`),
  );
