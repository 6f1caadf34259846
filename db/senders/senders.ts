import { eq, lt, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { senderSalts, senders } from '../schema.ts';
import { reading, type Statement, writing } from '../statement.ts';

/** Statement that keeps a salt for a day, if there is none yet. */
export const addSalt = (db: Database, day: number, salt: string): Statement<number> =>
  writing(db, db.insert(senderSalts).values({ day, salt }).onConflictDoNothing());

/** Statement that reads the salt of a day. */
export const saltOf = (db: Database, day: number): Statement<{ readonly salt: string }[]> =>
  reading(
    db,
    db.select({ salt: senderSalts.salt }).from(senderSalts).where(eq(senderSalts.day, day)),
  );

/** Statement that adds to what a sender sent. */
export const addSent = (
  db: Database,
  { hash, day, sent }: { readonly hash: string; readonly day: number; readonly sent: number },
): Statement<number> =>
  writing(
    db,
    db
      .insert(senders)
      .values({ hash, day, sent })
      .onConflictDoUpdate({ target: senders.hash, set: { sent: sql`${senders.sent} + ${sent}` } }),
  );

/** Statement that reads how much a sender sent. */
export const sentBy = (db: Database, hash: string): Statement<{ readonly sent: number }[]> =>
  reading(db, db.select({ sent: senders.sent }).from(senders).where(eq(senders.hash, hash)));

/** Statements that forget the senders of the days before one, and the salts that their names were made with. */
export const forgetSendersBefore = (db: Database, day: number) =>
  [
    writing(db, db.delete(senders).where(lt(senders.day, day))),
    writing(db, db.delete(senderSalts).where(lt(senderSalts.day, day))),
  ] as const;
