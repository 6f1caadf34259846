import { and, desc, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { searchWords, submissions } from '../schema.ts';
import { columns } from './read.ts';

/** At most so many words that begin alike are looked at, however many there are. */
const lookedAt = 300;

/**
 * Query for the submissions that are found by words which begin like all of these, the newest first:
 * those that belong to no person. People are found by themselves (`db/people/list.ts`).
 * The longest beginning is looked up, the others among what it finds.
 *
 * @param beginnings folded, at least one
 */
export function submissionsFound(
  db: Database,
  scope: Scope,
  beginnings: readonly string[],
  limit: number,
) {
  const [longest = '', ...others] = [...beginnings].sort((one, other) => other.length - one.length);
  return db
    .select(columns)
    .from(submissions)
    .where(
      and(
        sql`${submissions.id} in (
          select submission from ${searchWords}
          where word >= ${longest} and word < ${longest} || char(1114111) limit ${lookedAt}
        )`,
        inScope(scope, submissions.programme),
        sql`${submissions.participation} is null`,
        ...others.map((begin) => sql`instr(${submissions.words}, ${` ${begin}`}) > 0`),
      ),
    )
    .orderBy(desc(submissions.receivedAt))
    .limit(limit);
}
