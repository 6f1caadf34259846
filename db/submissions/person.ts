import { and, desc, eq, ne, type SQL, sql } from 'drizzle-orm';
import { addressWord } from '../../domain/forms/search-words.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { type Defined, withDefinitions } from '../forms/definitions.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { formVersions, searchWords, submissions } from '../schema.ts';
import { columns, type ReadSubmission } from './read.ts';
import { isOneOf } from './stored.ts';

/** Rows without the definitions that they answered: many rows share one, and it is long. */
const read = (db: Database) =>
  db
    .select({ ...columns, since: formVersions.firstUsedAt })
    .from(submissions)
    .innerJoin(formVersions, eq(formVersions.version, submissions.version));

/** No person sends more; of what one sender floods the forms with, no more is looked at. */
const mostFound = 400;

/** Condition that a submission is found by an address: letter by letter but for accents and capitals. */
const foundBy = (key: string) => sql`${submissions.id} in (
  select ${searchWords.submission} from ${searchWords} where ${searchWords.word} = ${addressWord(key)}
  limit ${mostFound}
)`;

/** Query for submissions by their ids, the newest first; without the definitions that they answered. */
export const rowsNamed = (db: Database, scope: Scope, ids: readonly string[]) =>
  read(db)
    .where(isOneOf(ids, inScope(scope, submissions.programme)))
    .orderBy(desc(submissions.receivedAt));

/** Submissions by their ids, each with the definition that it answered, the newest first. */
export const submissionsNamed = async (
  db: Database,
  scope: Scope,
  ids: readonly string[],
): Promise<readonly ReadSubmission[]> => withDefinitions(db, await rowsNamed(db, scope, ids));

/** What tells whose a submission is: its answers, and the definition that says which of them is an address. */
const addressed = (db: Database, which: SQL | undefined, limit: number) =>
  db
    .select({ id: submissions.id, version: submissions.version, answers: submissions.answers })
    .from(submissions)
    .where(which)
    .orderBy(desc(submissions.receivedAt))
    .limit(limit);

/** A submission as far as it tells whose it is. */
export type AddressedSubmission = Defined<Awaited<ReturnType<typeof addressed>>[number]>;

/** Whose some submissions are, by their ids. */
export const addressedNamed = async (
  db: Database,
  scope: Scope,
  ids: readonly string[],
): Promise<readonly AddressedSubmission[]> =>
  withDefinitions(
    db,
    await addressed(db, isOneOf(ids, inScope(scope, submissions.programme)), ids.length),
  );

/** The submissions that came with an address, by its key, the newest first. Accents are not looked at. */
export const addressedWith = async (
  db: Database,
  scope: Scope,
  key: string,
  limit: number,
): Promise<readonly AddressedSubmission[]> =>
  withDefinitions(
    db,
    await addressed(db, and(foundBy(key), inScope(scope, submissions.programme)), limit),
  );

/**
 * Query for what else came with an address, to the form and for the programme of a submission: the
 * newest first. Whoever may see the submission may see these.
 */
export const othersWith = (
  db: Database,
  key: string,
  {
    id,
    form,
    programme,
  }: { readonly id: string; readonly form: string; readonly programme: string },
  limit: number,
) =>
  db
    .select({
      id: submissions.id,
      receivedAt: submissions.receivedAt,
      answers: submissions.answers,
    })
    .from(submissions)
    .where(
      and(
        foundBy(key),
        ne(submissions.id, id),
        sql`+${submissions.form} = ${form}`,
        sql`+${submissions.programme} = ${programme}`,
      ),
    )
    .orderBy(sql`+${submissions.receivedAt} desc`)
    .limit(limit);

/** A submission that others are looked for to, by the word of its first address. */
export interface Addressed {
  readonly id: string;
  readonly word: string;
  readonly form: string;
  readonly programme: string;
}

/** Of so many submissions with the same address it is looked whether one is to the same form and programme. */
const fewOthers = 10;

/** Query for those of some submissions to whose form and programme something else came with their address. Whoever may see them may know it. */
export const notAlone = (db: Database, asked: readonly Addressed[]) =>
  db.all<{ readonly id: string }>(sql`
    select one.value ->> 'id' as id from json_each(${JSON.stringify(asked)}) as one
    where exists (
      select 1 from (
        select submission from ${searchWords}
        where word = one.value ->> 'word' and submission <> one.value ->> 'id' limit ${fewOthers}
      ) as other
      cross join ${submissions} on ${submissions.id} = other.submission
      where ${submissions.form} = one.value ->> 'form'
        and ${submissions.programme} = one.value ->> 'programme'
    )`);
