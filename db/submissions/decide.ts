import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { audit, type Status, submissions } from '../schema.ts';
import { moveInTally } from '../tallies/tallies.ts';

/** Gives a submission a status, and moves it in the counters, in one batch. */
export async function setStatus(db: Database, id: string, status: Status): Promise<void> {
  await db.batch([
    moveInTally(db, id, status),
    db.update(submissions).set({ status }).where(eq(submissions.id, id)),
  ]);
}

/** What a coordinator decided about a submission. */
export interface Decision {
  readonly id: string;
  /** The status that the coordinator saw when deciding. */
  readonly was: Status;
  readonly status: Status;
  /** The note; left as it is when it was not sent. */
  readonly note: string | undefined;
  /** Who decided. */
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Stores a decision with its trace, unless somebody changed the status in the meantime.
 *
 * @returns whether it was stored
 */
export async function decide(db: Database, decision: Decision): Promise<boolean> {
  const { id, was, status, note, who, now } = decision;
  const unchanged = and(eq(submissions.id, id), eq(submissions.status, was));
  const [, , updated] = await db.batch([
    db.run(sql`
      insert into ${audit} (at, who, action, subject)
      select ${now}, ${who}, 'status', form || '/' || id from ${submissions} where ${unchanged}`),
    moveInTally(db, id, status, was),
    db
      .update(submissions)
      .set({ status, ...(note === undefined ? {} : { note }) })
      .where(unchanged)
      .returning({ id: submissions.id }),
  ]);
  return updated.length === 1;
}
