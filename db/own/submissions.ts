import { desc, sql } from 'drizzle-orm';
import { addressWord } from '../../domain/forms/search-words.ts';
import { compiledReading } from '../compiled.ts';
import { withDefinitions } from '../forms/definitions.ts';
import type { Defined } from '../forms/kept.ts';
import type { Database } from '../open.ts';
import { participations, searchWords, submissions } from '../schema.ts';
import { look } from '../statement.ts';

/** Whose submissions are meant: a person, and the address that they have shown to be theirs. */
export interface Owner {
  readonly person: string;
  readonly addressKey: string;
}

/** Nobody sends more; of what somebody floods the forms with in another's name, no more is looked at. */
const most = 200;

/** What somebody sent as feedback on the sessions of their pairs. */
const feedback = sql`
  select session_feedback.submission from participations as own
  cross join session_feedback on session_feedback.participation = own.id where own.person = ${sql.placeholder('person')}`;

/** A submission as whoever sent it may read it. */
type OwnRow = Pick<
  typeof submissions.$inferSelect,
  | 'id'
  | 'form'
  | 'version'
  | 'programme'
  | 'language'
  | 'answers'
  | 'pairAnswers'
  | 'corrected'
  | 'receivedAt'
  | 'purgeAt'
> & { readonly isTheirs: number; readonly belongs: number };

const rowsOf = compiledReading<
  readonly OwnRow[],
  { readonly person: string; readonly word: string }
>((db) =>
  db
    .select({
      id: submissions.id,
      form: submissions.form,
      version: submissions.version,
      programme: submissions.programme,
      language: submissions.language,
      answers: submissions.answers,
      pairAnswers: submissions.pairAnswers,
      corrected: submissions.corrected,
      receivedAt: submissions.receivedAt,
      purgeAt: submissions.purgeAt,
      isTheirs: sql<number>`${submissions.participation} in (select ${participations.id} from ${participations} where ${participations.person} = ${sql.placeholder('person')})
        or ${submissions.id} in (${feedback})`,
      belongs: sql<number>`${submissions.participation} is not null`,
    })
    .from(submissions)
    .where(sql`${submissions.id} in (
      select ${submissions.id} from ${participations}
      join ${submissions} on ${submissions.participation} = ${participations.id}
      where ${participations.person} = ${sql.placeholder('person')}
      union ${feedback}
      union select * from (
        select ${searchWords.submission} from ${searchWords}
        where ${searchWords.word} = ${sql.placeholder('word')} limit ${most}
      )
    )`)
    .orderBy(desc(submissions.receivedAt)),
);

/** One thing that a person sent. */
export type OwnSubmission = Defined<OwnRow>;

/**
 * What a person sent, as they may read it: every answer that is stored, for the pair too, and nothing
 * that others noted. Their applications, and whatever came with their address; accents of it are not
 * looked at. The newest first.
 */
export const ownSubmissions = async (
  db: Database,
  { person, addressKey }: Owner,
): Promise<readonly OwnSubmission[]> =>
  withDefinitions(db, await look(rowsOf(db, { person, word: addressWord(addressKey) })));
