import { type SQL, sql } from 'drizzle-orm';
import type { Answers } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { formVersions, submissions } from '../schema.ts';
import { readingRaw, type Statement } from '../statement.ts';

/** A story that somebody told of a programme, with the definition that it answered. */
export interface ToldStory {
  readonly language: 'fr' | 'en';
  readonly answers: Answers;
  readonly definition: Form;
}

/** Condition that a submission tells a story that the coordinators have answered: what it allows is settled with whoever wrote it. */
export const isSettledStory = (
  { forms, programme }: { readonly forms: readonly string[]; readonly programme: string },
  scope: Scope,
): SQL => sql`
  ${submissions.form} in (select value from json_each(${JSON.stringify(forms)}))
  and ${submissions.programme} = ${programme} and ${submissions.status} = 'answered'
  and ${submissions.suspicion} is null and ${inScope(scope, submissions.programme)}`;

/** Statement that reads such stories, the newest first. */
export const storiesThat = (
  db: Database,
  which: SQL,
  most: number,
): Statement<readonly ToldStory[]> => {
  const rows = readingRaw<{ language: 'fr' | 'en'; answers: string; definition: string }>(
    db,
    sql`select ${submissions.language}, ${submissions.answers}, ${formVersions.definition}
      from ${submissions} cross join ${formVersions} on ${formVersions.version} = ${submissions.version}
      where ${which} order by ${submissions.receivedAt} desc limit ${most}`,
  );
  return {
    ...rows,
    read: (result) =>
      rows.read(result).map(({ language, answers, definition }) => ({
        language,
        answers: JSON.parse(answers) as Answers,
        definition: JSON.parse(definition) as Form,
      })),
  };
};
