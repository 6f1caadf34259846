import { and, eq, gt, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { consoleCodes, coordinators } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import type { Proof } from './proof.ts';

/** Statement that stores a printed code by its hash. */
export const addCode = (
  db: Database,
  code: { readonly hash: string; readonly who: string; readonly expiresAt: number },
): Statement<number> => writing(db, db.insert(consoleCodes).values(code));

/** Statement that stores a recovery code, if the condition holds. */
export const addRecoveryCode = (
  db: Database,
  {
    hash,
    who,
    expiresAt,
  }: { readonly hash: string; readonly who: string; readonly expiresAt: number },
  when: SQL,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${consoleCodes} (hash, who, expires_at)
      select ${hash}, ${who}, ${expiresAt} where ${when}`),
  );

/** Statement that forgets every printed code of somebody. */
export const forgetCodesOf = (db: Database, who: string): Statement<number> =>
  writing(db, db.delete(consoleCodes).where(eq(consoleCodes.who, who)));

/** Statement that forgets the codes that are past their time. */
export const forgetCodes = (db: Database, now: number): Statement<number> =>
  writing(db, db.delete(consoleCodes).where(lt(consoleCodes.expiresAt, now)));

const good = (hash: string, now: number) =>
  and(eq(consoleCodes.hash, hash), isNull(consoleCodes.usedAt), gt(consoleCodes.expiresAt, now));

/** A code that was printed, for whom the condition says. It is good once. */
const printed = (db: Database, hash: string, now: number, whose: SQL): Proof => ({
  who: sql`(select who from ${consoleCodes} where ${good(hash, now)} and ${whose})`,
  provedAt: now,
  spend: [
    writing(
      db,
      db
        .update(consoleCodes)
        .set({ usedAt: now })
        .where(and(good(hash, now), whose)),
    ),
  ],
});

/** A code that was printed on this machine, for whoever sits before it. */
export const terminalCode = (db: Database, hash: string, now: number): Proof =>
  printed(db, hash, now, sql`${consoleCodes.who} = 'local'`);

/** A code that was printed for an owner to keep. */
export const recoveryCode = (db: Database, hash: string, now: number): Proof =>
  printed(
    db,
    hash,
    now,
    sql`${consoleCodes.who} in (select key from ${coordinators} where role = 'owner')`,
  );
