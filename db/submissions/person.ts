import { desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { formVersions, submissions } from '../schema.ts';
import { columns } from './read.ts';
import { isOneOf } from './stored.ts';

const read = (db: Database) =>
  db
    .select({ ...columns, definition: formVersions.definition, since: formVersions.firstUsedAt })
    .from(submissions)
    .innerJoin(formVersions, eq(formVersions.version, submissions.version));

/** Query for submissions by their ids, each with the definition that it answered, the newest first. */
export const submissionsNamed = (db: Database, ids: readonly string[]) =>
  read(db).where(isOneOf(ids)).orderBy(desc(submissions.receivedAt));

/** Query for the submissions in which an address was written, by its key, the newest first. Which question it answers is not looked at. */
export const submissionsWith = (db: Database, key: string, limit: number) =>
  read(db)
    .where(sql`exists (
      select 1 from json_each(${submissions.answers}) where type = 'text' and lower(value) = ${key}
    )`)
    .orderBy(desc(submissions.receivedAt))
    .limit(limit);
