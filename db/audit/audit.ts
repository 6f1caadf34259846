import { sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { audit } from '../schema.ts';

/** Who did what to what: never any content. */
export interface Trace {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly who: string;
  readonly action: string;
  readonly subject: string;
}

/** Statement that adds a trace. In one batch with a read, what was not traced is not shown. */
export const trace = (db: Database, { at, who, action, subject }: Trace) =>
  db.insert(audit).values({ at, who, action, subject });

/** The action that the demonstration leaves as the first trace of all in the database it fills. */
export const demonstration = 'demonstration';

/** Whether the database was filled with invented people. Reads one row. */
export async function isDemonstration(db: Database): Promise<boolean> {
  const [first] = await db.select({ action: audit.action }).from(audit).orderBy(audit.id).limit(1);
  return first?.action === demonstration;
}

/** How many of the newest traces are looked at to count tries. */
const lookedAt = 60;

/**
 * Adds a trace unless there are `most` of the same action in the last minute.
 *
 * @returns whether there was room for it
 */
export async function traceAtMost(db: Database, most: number, one: Trace): Promise<boolean> {
  const added = await db.all(sql`
    insert into ${audit} (at, who, action, subject)
    select ${one.at}, ${one.who}, ${one.action}, ${one.subject}
    where ${most} > (
      select count(*) from (select action, at from ${audit} order by id desc limit ${lookedAt})
      where action = ${one.action} and at > ${one.at - 60_000}
    )
    returning id`);
  return added.length === 1;
}
