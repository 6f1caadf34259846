import { eq, sql } from 'drizzle-orm';
import type { Language } from '../../domain/words/language.ts';
import type { Database } from '../open.ts';
import { participations, people, submissions } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** Statement by which a person is written to in a language from now on. */
export const setLanguage = (db: Database, person: string, language: Language): Statement<number> =>
  writing(db, db.update(people).set({ language }).where(eq(people.id, person)));

/** The languages in which whoever sent some applications is written to, by the ids of these. */
export async function languagesOf(
  db: Database,
  applications: readonly string[],
): Promise<ReadonlyMap<string, Language>> {
  const rows = await db
    .select({ id: submissions.id, language: people.language })
    .from(submissions)
    .innerJoin(participations, eq(participations.id, submissions.participation))
    .innerJoin(people, eq(people.id, participations.person))
    .where(
      sql`${submissions.id} in (select value from json_each(${JSON.stringify(applications)}))`,
    );
  return new Map(rows.map(({ id, language }) => [id, language]));
}
