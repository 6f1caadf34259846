import { and, eq, ne, type SQL, sql } from 'drizzle-orm';
import { isToNobodyKnown } from '../messages/tables.ts';
import type { Database } from '../open.ts';
import { consoleSessions, coordinators, messages } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import type { Proof } from './proof.ts';
import type { Role } from './tables.ts';

/** A coordinator as they are stored. */
export type CoordinatorRow = typeof coordinators.$inferSelect;

/** How far somebody is let in. */
export type Access = Pick<CoordinatorRow, 'name' | 'role' | 'programmes'>;

/** The coordinator with that key. */
export const findCoordinator = async (
  db: Database,
  key: string,
): Promise<CoordinatorRow | undefined> =>
  (await db.select().from(coordinators).where(eq(coordinators.key, key)))[0];

/** Every coordinator, by address. */
export const allCoordinators = (db: Database): Promise<CoordinatorRow[]> =>
  db.select().from(coordinators).orderBy(coordinators.key);

/** What somebody else vouched for: good for whoever is a coordinator by then. */
export const coordinatorProof = (key: string, provedAt: number): Proof => ({
  who: sql`(select key from ${coordinators} where key = ${key})`,
  provedAt,
  spend: [],
});

const isThere = (which: SQL | undefined): SQL =>
  sql`exists (select 1 from ${coordinators} where ${which})`;

/** Condition that somebody is an owner. */
export const ownerIs = (key: string): SQL =>
  isThere(and(eq(coordinators.key, key), eq(coordinators.role, 'owner')));

/** Condition that somebody may let others in: an owner, or whoever sits before the machine. */
const isOwner = (who: string): SQL => (who === 'local' ? sql`true` : ownerIs(who));

const isLetIn = (key: string): SQL => isThere(eq(coordinators.key, key));

/** Condition that there is an owner without somebody: without one nobody could let anybody in. */
const ownerBeside = (key: string): SQL =>
  sql`(${isThere(and(eq(coordinators.role, 'owner'), ne(coordinators.key, key)))}
    or ${isThere(and(eq(coordinators.key, key), ne(coordinators.role, 'owner')))})`;

/** Condition that an owner, who asks, can let somebody in: nobody has. */
export const mayBeAdded = (key: string, who: string): SQL =>
  sql`${isOwner(who)} and not ${isLetIn(key)}`;

/** Condition that an owner, who asks, can let somebody in no longer: an owner is left. */
export const mayBeWithdrawn = (key: string, who: string): SQL =>
  sql`${isOwner(who)} and ${isLetIn(key)} and ${ownerBeside(key)}`;

/** How far somebody is let in, in one line: what a page had read is compared with what stands. */
export const accessLine = ({ name, role, programmes }: Access): string =>
  `${role} ${JSON.stringify(programmes ?? [])} ${name}`;

/** Condition that somebody is let in as far as a page had read. */
const standsAs = (key: string, line: string): SQL =>
  isThere(
    and(
      eq(coordinators.key, key),
      sql`${coordinators.role} || ' ' || coalesce(${coordinators.programmes}, '[]') || ' ' || ${coordinators.name} = ${line}`,
    ),
  );

/**
 * Condition that an owner, who asks, can give somebody a role: an owner is left, and nobody else changed it.
 *
 * @param seen how far they were let in when it was decided, as `accessLine` writes it; whatever it was if absent
 */
export function mayBeChanged(key: string, role: Role, who: string, seen?: string): SQL {
  const may =
    role === 'owner' ? sql`${isOwner(who)} and ${isLetIn(key)}` : mayBeWithdrawn(key, who);
  return seen === undefined ? may : sql`${may} and ${standsAs(key, seen)}`;
}

/** Statement that lets somebody in, if the condition holds. */
export const addCoordinator = (
  db: Database,
  { key, email, name, role, programmes, invitedBy, invitedAt }: Omit<CoordinatorRow, 'signedInAt'>,
  when: SQL,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${coordinators} (key, email, name, role, programmes, invited_by, invited_at)
      select ${key}, ${email}, ${name}, ${role}, ${programmes && JSON.stringify(programmes)}, ${invitedBy}, ${invitedAt}
      where ${when}`),
  );

/** Statement that changes how far somebody is let in, if the condition holds. */
export const changeCoordinator = (
  db: Database,
  key: string,
  access: Access,
  when: SQL,
): Statement<number> =>
  writing(
    db,
    db
      .update(coordinators)
      .set(access)
      .where(and(eq(coordinators.key, key), when)),
  );

/** Statement that lets somebody in no longer, if the condition holds. */
export const deleteCoordinator = (db: Database, key: string, when: SQL): Statement<number> =>
  writing(db, db.delete(coordinators).where(and(eq(coordinators.key, key), when)));

/** Statement that takes back the mail by which somebody was let in, if they no longer are and it has not left. */
export const takeBackLetter = (db: Database, key: string): Statement<number> =>
  writing(
    db,
    db.run(sql`
      delete from ${messages} where ${isToNobodyKnown} and recipient_key = ${key} and name = 'console-invitation'
        and state = 'due' and attempts = 0 and not ${isLetIn(key)}`),
  );

/** Statement that ends the sessions of somebody who is let in no longer: let in again, they sign in again. */
export const endSessionsOfGone = (db: Database, key: string): Statement<number> =>
  writing(
    db,
    db.delete(consoleSessions).where(and(eq(consoleSessions.who, key), sql`not ${isLetIn(key)}`)),
  );

/** Statement that notes when somebody signed in. */
export const noteSignIn = (db: Database, who: SQL, now: number): Statement<number> =>
  writing(
    db,
    db.update(coordinators).set({ signedInAt: now }).where(sql`${coordinators.key} = ${who}`),
  );
