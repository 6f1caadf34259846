import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { consoleCodes } from '../schema.ts';

/** Stores a one-time code by its hash, and forgets those that are past their time. */
export async function addCode(
  db: Database,
  { hash, expiresAt, now }: { hash: string; expiresAt: number; now: number },
): Promise<void> {
  await db.batch([
    db.delete(consoleCodes).where(lt(consoleCodes.expiresAt, now)),
    db.insert(consoleCodes).values({ hash, expiresAt }),
  ]);
}

/** Uses a code up. One statement: of two that come together with the same code, one is refused. */
export async function useCode(db: Database, hash: string, now: number): Promise<boolean> {
  const used = await db
    .update(consoleCodes)
    .set({ usedAt: now })
    .where(
      and(
        eq(consoleCodes.hash, hash),
        isNull(consoleCodes.usedAt),
        gt(consoleCodes.expiresAt, now),
      ),
    )
    .returning({ hash: consoleCodes.hash });
  return used.length === 1;
}
