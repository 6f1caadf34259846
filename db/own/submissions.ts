import { desc, eq, sql } from 'drizzle-orm';
import { addressWord } from '../../domain/forms/search-words.ts';
import type { Database } from '../open.ts';
import { formVersions, participations, searchWords, submissions } from '../schema.ts';

/** Whose submissions are meant: a person, and the address that they have shown to be theirs. */
export interface Owner {
  readonly person: string;
  readonly addressKey: string;
}

/** Nobody sends more; of what somebody floods the forms with in another's name, no more is looked at. */
const most = 200;

/**
 * What a person sent, as they may read it: every answer that is stored, for the pair too, and nothing
 * that others noted. Their applications, and whatever came with their address; accents of it are not
 * looked at. The newest first.
 */
export const ownSubmissions = (db: Database, { person, addressKey }: Owner) =>
  db
    .select({
      id: submissions.id,
      form: submissions.form,
      programme: submissions.programme,
      language: submissions.language,
      answers: submissions.answers,
      pairAnswers: submissions.pairAnswers,
      corrected: submissions.corrected,
      receivedAt: submissions.receivedAt,
      purgeAt: submissions.purgeAt,
      isTheirs: sql<number>`${submissions.participation} in (select ${participations.id} from ${participations} where ${participations.person} = ${person})`,
      belongs: sql<number>`${submissions.participation} is not null`,
      definition: formVersions.definition,
    })
    .from(submissions)
    .innerJoin(formVersions, eq(formVersions.version, submissions.version))
    .where(sql`${submissions.id} in (
      select ${submissions.id} from ${participations}
      join ${submissions} on ${submissions.participation} = ${participations.id}
      where ${participations.person} = ${person}
      union select * from (
        select ${searchWords.submission} from ${searchWords}
        where ${searchWords.word} = ${addressWord(addressKey)} limit ${most}
      )
    )`)
    .orderBy(desc(submissions.receivedAt));

/** One of these. */
export type OwnSubmission = Awaited<ReturnType<typeof ownSubmissions>>[number];
