import { and, desc, eq, ne, type SQL, sql } from 'drizzle-orm';
import { addressWord } from '../../domain/forms/search-words.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { compiledReading, compiledWithin } from '../compiled.ts';
import { withDefinitions } from '../forms/definitions.ts';
import type { Database } from '../open.ts';
import { formVersions, searchWords, submissions } from '../schema.ts';
import { look } from '../statement.ts';
import { columns, type ReadSubmission, type SubmissionRow } from './read.ts';

/** No person sends more; of what one sender floods the forms with, no more is looked at. */
const mostFound = 400;

/** Condition that a submission is found by an address: letter by letter but for accents and capitals. */
const foundBy = sql`${submissions.id} in (
  select ${searchWords.submission} from ${searchWords} where ${searchWords.word} = ${sql.placeholder('word')}
  limit ${mostFound}
)`;

/** Condition that a submission is one of those whose ids are given as JSON. */
const isNamed = sql`${submissions.id} in (select value from json_each(${sql.placeholder('ids')}))`;

/** A submission without the definition that it answered: many share one, and it is long. */
type BareSubmission = SubmissionRow & Pick<ReadSubmission, 'since'>;

/** Reads the submissions that a condition finds, the newest first. */
const found = <Values extends object>(which: SQL) =>
  compiledWithin<readonly BareSubmission[], Values & { readonly limit: number }>((db, within) =>
    db
      .select({ ...columns, since: formVersions.firstUsedAt })
      .from(submissions)
      .innerJoin(formVersions, eq(formVersions.version, submissions.version))
      .where(and(which, within(submissions.programme)))
      .orderBy(desc(submissions.receivedAt))
      .limit(sql.placeholder('limit')),
  );

const foundByIds = found<{ readonly ids: string }>(isNamed);
const foundByWord = found<{ readonly word: string }>(foundBy);

/** Statement that reads submissions by their ids, the newest first; without the definitions that they answered. */
export const rowsNamed = (db: Database, scope: Scope, ids: readonly string[]) =>
  foundByIds(db, scope, { ids: JSON.stringify(ids), limit: ids.length });

/** Submissions by their ids, each with the definition that it answered, the newest first. */
export const submissionsNamed = async (
  db: Database,
  scope: Scope,
  ids: readonly string[],
): Promise<readonly ReadSubmission[]> => withDefinitions(db, await look(rowsNamed(db, scope, ids)));

/** The submissions that came with an address, by its key, the newest first. Accents are not looked at. */
export const submissionsUnder = async (
  db: Database,
  scope: Scope,
  key: string,
  limit: number,
): Promise<readonly ReadSubmission[]> =>
  withDefinitions(db, await look(foundByWord(db, scope, { word: addressWord(key), limit })));

/** A submission that others are looked for to, by the word of its first address. */
export interface Addressed {
  readonly id: string;
  readonly word: string;
  readonly form: string;
  readonly programme: string;
}

const others = compiledReading<
  readonly Pick<SubmissionRow, 'id' | 'receivedAt' | 'answers'>[],
  Addressed & { readonly limit: number }
>((db) =>
  db
    .select({
      id: submissions.id,
      receivedAt: submissions.receivedAt,
      answers: submissions.answers,
    })
    .from(submissions)
    .where(
      and(
        foundBy,
        ne(submissions.id, sql.placeholder('id')),
        sql`+${submissions.form} = ${sql.placeholder('form')}`,
        sql`+${submissions.programme} = ${sql.placeholder('programme')}`,
      ),
    )
    .orderBy(sql`+${submissions.receivedAt} desc`)
    .limit(sql.placeholder('limit')),
);

/**
 * What else came with an address, to the form and for the programme of a submission: the newest first.
 * Whoever may see the submission may see these.
 */
export const othersWith = (
  db: Database,
  key: string,
  { id, form, programme }: Omit<Addressed, 'word'>,
  limit: number,
) => look(others(db, { id, form, programme, word: addressWord(key), limit }));

/** Of so many submissions with the same address it is looked whether one is to the same form and programme. */
const fewOthers = 10;

const doubled = compiledReading<readonly { readonly id: string }[], { readonly asked: string }>(
  () => sql`
    select one.value ->> 'id' as id from json_each(${sql.placeholder('asked')}) as one
    where exists (
      select 1 from (
        select submission from ${searchWords}
        where word = one.value ->> 'word' and submission <> one.value ->> 'id' limit ${fewOthers}
      ) as other
      cross join ${submissions} on ${submissions.id} = other.submission
      where ${submissions.form} = one.value ->> 'form'
        and ${submissions.programme} = one.value ->> 'programme'
    )`,
);

/** Those of some submissions to whose form and programme something else came with their address. Whoever may see them may know it. */
export const notAlone = (db: Database, asked: readonly Addressed[]) =>
  look(doubled(db, { asked: JSON.stringify(asked) }));
