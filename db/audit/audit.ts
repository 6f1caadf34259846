import { desc, type SQL, sql } from 'drizzle-orm';
import { compiled, compiledReading } from '../compiled.ts';
import type { Database } from '../open.ts';
import { aboutAccess, audit, submissions } from '../schema.ts';
import { look, type Statement, writing } from '../statement.ts';

/** Who did what, and when. */
export interface Act {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly who: string;
  readonly action: string;
}

/** Who did what to what: never any content. */
export interface Trace extends Act {
  readonly subject: string;
}

/** Statement that adds a trace; with a condition, only if that holds. Who it is may be an expression. */
export const trace = (
  db: Database,
  { at, who, action, subject }: Omit<Trace, 'who'> & { readonly who: string | SQL },
  when: SQL = sql`true`,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${audit} (at, who, action, subject)
      select ${at}, ${who}, ${action}, ${subject} where ${when}`),
  );

const traceOf = compiled<Trace>((db) =>
  db.insert(audit).values({
    at: sql.placeholder('at'),
    who: sql.placeholder('who'),
    action: sql.placeholder('action'),
    subject: sql.placeholder('subject'),
  }),
);

/** Statement that traces that somebody looked at something. What cannot be traced is not shown: it is asked with what is read. */
export const traceOfLook = (db: Database, looked: Trace): Statement<number> => ({
  ...traceOf(db, looked),
  looks: true,
});

/**
 * Statement that traces what was done to the submissions that meet a condition, a line for each; with
 * the ids of questions, a line for each of these.
 */
export const traceOfSubmission = (
  db: Database,
  { at, who, action }: Act,
  which: SQL,
  questions?: readonly string[],
): Statement<number> => {
  const abouts = questions?.map((question) => ` ${question}`) ?? [''];
  return writing(
    db,
    db.run(sql`
      insert into ${audit} (at, who, action, subject)
      select ${at}, ${who}, ${action}, form || '/' || ${submissions.id} || about.value
      from ${submissions}, json_each(${JSON.stringify(abouts)}) as about
      where ${which} order by about.key`),
  );
};

/** The same of somebody who reads these submissions, or takes a copy of them: asked with what is read. */
export const traceOfReading = (db: Database, act: Act, which: SQL): Statement<number> => ({
  ...traceOfSubmission(db, act, which),
  looks: true,
});

/**
 * Statement that adds a trace of somebody who is not known yet, unless there are `most` of the same
 * action in the last minute. It reads no more than those, whatever else was traced meanwhile.
 */
export const traceAtMost = (
  db: Database,
  most: number,
  { at, action, subject }: Omit<Trace, 'who'>,
): Statement<number> =>
  trace(
    db,
    { at, who: '', action, subject },
    sql`${most} > (
      select count(*) from (
        select 1 from ${audit}
        where who = '' and action = ${action} and at > ${at - 60_000} limit ${most}
      )
    )`,
  );

/** What the journal calls it when somebody is let in to the console, how far, or no longer: the words of an index. */
export const accessActions = {
  letIn: 'let-in',
  change: 'access',
  withdraw: 'withdraw',
  recovery: 'recovery',
} as const;

/** What was done last about who is let in, the newest first. */
export const accessTraces = (db: Database, limit: number) =>
  db.select().from(audit).where(aboutAccess).orderBy(desc(audit.id)).limit(limit);

/** The action that the demonstration leaves as the first trace of all in the database it fills. */
export const demonstration = 'demonstration';

const firstTrace = compiledReading<readonly Pick<Trace, 'action'>[]>((db) =>
  db.select({ action: audit.action }).from(audit).orderBy(audit.id).limit(1),
);

/** Whether the database was filled with invented people. Reads one row. */
export async function isDemonstration(db: Database): Promise<boolean> {
  const [first] = await look(firstTrace(db));
  return first?.action === demonstration;
}
