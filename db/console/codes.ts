import { and, eq, gt, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { consoleCodes } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** Statement that stores a one-time code by its hash. */
export const addCode = (
  db: Database,
  code: { readonly hash: string; readonly expiresAt: number },
): Statement<number> => writing(db, db.insert(consoleCodes).values(code));

/** Statement that forgets the codes that are past their time. */
export const forgetCodes = (db: Database, now: number): Statement<number> =>
  writing(db, db.delete(consoleCodes).where(lt(consoleCodes.expiresAt, now)));

const unused = (hash: string, now: number) =>
  and(eq(consoleCodes.hash, hash), isNull(consoleCodes.usedAt), gt(consoleCodes.expiresAt, now));

/** Condition that a code was not used yet and is not past its time: of what happens because of it. */
export const codeIsGood = (hash: string, now: number): SQL =>
  sql`exists (select 1 from ${consoleCodes} where ${unused(hash, now)})`;

/** Statement that uses a code up. It comes last in its batch: what goes before looks at the code. */
export const useCode = (db: Database, hash: string, now: number): Statement<number> =>
  writing(db, db.update(consoleCodes).set({ usedAt: now }).where(unused(hash, now)));
