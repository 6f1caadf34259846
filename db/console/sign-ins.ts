import { and, eq, lt, type SQL, sql } from 'drizzle-orm';
import { compiledReading } from '../compiled.ts';
import type { Database } from '../open.ts';
import { consoleSessions, coordinators } from '../schema.ts';
import { look, type Statement, writing } from '../statement.ts';

/** A stored session of the console. */
export type SessionRow = typeof consoleSessions.$inferSelect;

/** A session, with what its holder may do; nothing where nobody is let in by that name. */
type UsedSession = SessionRow & {
  [What in 'role' | 'programmes']: (typeof coordinators.$inferSelect)[What] | null;
};

const sessionIs = compiledReading<readonly UsedSession[], { readonly hash: string }>((db) =>
  db
    .select({
      hash: consoleSessions.hash,
      who: consoleSessions.who,
      createdAt: consoleSessions.createdAt,
      seenAt: consoleSessions.seenAt,
      provedAt: consoleSessions.provedAt,
      role: coordinators.role,
      programmes: coordinators.programmes,
    })
    .from(consoleSessions)
    .leftJoin(coordinators, eq(coordinators.key, consoleSessions.who))
    .where(eq(consoleSessions.hash, sql.placeholder('hash'))),
);

/** The session with that hash, whatever its age, with what its holder may do by now. */
export const findSession = async (db: Database, hash: string): Promise<UsedSession | undefined> =>
  (await look(sessionIs(db, { hash })))[0];

/** Statement that stores a new session of whoever the expression gives, if it gives anybody. */
export const addSession = (
  db: Database,
  { hash, createdAt, seenAt, provedAt }: Omit<SessionRow, 'who'>,
  who: SQL,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${consoleSessions} (hash, who, created_at, seen_at, proved_at)
      select ${hash}, known.who, ${createdAt}, ${seenAt}, ${provedAt}
      from (select ${who} as who) as known where known.who is not null`),
  );

/** Statement that forgets the sessions begun before a moment. */
export const forgetSessions = (db: Database, before: number): Statement<number> =>
  writing(db, db.delete(consoleSessions).where(lt(consoleSessions.createdAt, before)));

/** Statement that notes when a session was seen. */
export const touchSession = (db: Database, hash: string, seenAt: number): Statement<number> =>
  writing(db, db.update(consoleSessions).set({ seenAt }).where(eq(consoleSessions.hash, hash)));

/** Statement that ends one session; with a condition, only if that holds. */
export const endSession = (db: Database, hash: string, when?: SQL): Statement<number> =>
  writing(db, db.delete(consoleSessions).where(and(eq(consoleSessions.hash, hash), when)));

/** Statement that ends every session of a person, on all their devices. */
export const endSessionsOf = (db: Database, who: string): Statement<number> =>
  writing(db, db.delete(consoleSessions).where(eq(consoleSessions.who, who)));
