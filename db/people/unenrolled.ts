import { eq, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { formVersions, participations, people, submissions, unenrolled } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** Query for the applications that still have no person, or whose person's address is to have another key; the oldest first. */
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

/**
 * Statement that gives the person of an application the key that their address has by now. Where somebody
 * else has it, they stay two.
 */
export const renewKey = (
  db: Database,
  application: string,
  addressKey: string,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      update or ignore ${people} set address_key = ${addressKey}
      where address_key <> ${addressKey} and id = (
        select ${participations.person} from ${submissions}
        join ${participations} on ${participations.id} = ${submissions.participation}
        where ${submissions.id} = ${application}
      )`),
  );

/** Statement that takes an application from those that wait for their person. */
export const noLongerWaiting = (db: Database, id: string): Statement<number> =>
  writing(db, db.delete(unenrolled).where(eq(unenrolled.submission, id)));
