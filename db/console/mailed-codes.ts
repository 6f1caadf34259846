import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { NewMessage } from '../../domain/messages/message.ts';
import { addMessageIf } from '../messages/store.ts';
import type { Database } from '../open.ts';
import { coordinators, mailedCodes } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import type { Proof } from './proof.ts';

/** Statement that forgets the codes that are past their time. */
export const forgetMailed = (db: Database, now: number): Statement<number> =>
  writing(db, db.delete(mailedCodes).where(lt(mailedCodes.expiresAt, now)));

/** A code that is asked for. */
interface Asking {
  /** SHA-256 of the secret that the browser which asks holds. */
  readonly hash: string;
  /** The key of the address that was typed. */
  readonly key: string;
  readonly expiresAt: number;
}

/** Statement that stores that a code was asked for: whose it is, if the address is anybody's. */
export const addMailed = (db: Database, { hash, key, expiresAt }: Asking): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${mailedCodes} (hash, who, expires_at)
      select ${hash}, (select key from ${coordinators} where key = ${key}), ${expiresAt}`),
  );

/**
 * Statement that stores the message with a code, after the code and in its batch: only if the address
 * is a coordinator's, and was not sent so many in the life of a code. To whoever asked it makes no difference.
 */
export const mailCode = (
  db: Database,
  hash: string,
  message: NewMessage,
  most: number,
): Statement<number> =>
  addMessageIf(
    db,
    message,
    sql`${most} >= (
      select count(*) from ${mailedCodes} as asked
      where asked.who = (select who from ${mailedCodes} where hash = ${hash})
    ) and exists (select 1 from ${mailedCodes} where hash = ${hash} and who is not null)`,
  );

/** So often a code may be typed, and be wrong. */
export const mostTries = 5;

/**
 * A code that was typed by the browser that asked for it. It is good once, before its time and its
 * tries are over, for whoever is a coordinator by then; a wrong one costs a try.
 *
 * @param right whether it is the code of that row
 */
export function mailedCode(db: Database, hash: string, right: boolean, now: number): Proof {
  const good = and(
    eq(mailedCodes.hash, hash),
    gt(mailedCodes.expiresAt, now),
    lt(mailedCodes.tries, mostTries),
  );
  const theirs = sql`who in (select key from ${coordinators})`;
  return {
    who: right ? sql`(select who from ${mailedCodes} where ${good} and ${theirs})` : sql`null`,
    provedAt: now,
    spend: [
      right
        ? writing(db, db.delete(mailedCodes).where(good))
        : writing(db, db.update(mailedCodes).set({ tries: sql`tries + 1` }).where(good)),
    ],
  };
}
