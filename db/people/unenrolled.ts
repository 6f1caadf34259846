import { eq } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { formVersions, submissions, unenrolled } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** Query for the applications that still have no person, the oldest first. */
export const waitingForTheirPerson = (db: Database, limit: number) =>
  db
    .select({
      id: submissions.id,
      answers: submissions.answers,
      suspicion: submissions.suspicion,
      definition: formVersions.definition,
    })
    .from(unenrolled)
    .innerJoin(submissions, eq(submissions.id, unenrolled.submission))
    .innerJoin(formVersions, eq(formVersions.version, submissions.version))
    .orderBy(submissions.receivedAt)
    .limit(limit);

/** Statement that takes an application from those that wait for their person. */
export const noLongerWaiting = (db: Database, id: string): Statement<number> =>
  writing(db, db.delete(unenrolled).where(eq(unenrolled.submission, id)));
