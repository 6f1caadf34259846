import { sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { reportWords } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** What the coordinators say in a report. */
export interface ReportWords {
  readonly text: string;
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What is said in the report of a programme in a language, if somebody may see it. */
export const reportWordsOf = async (
  db: Database,
  { programme, language }: { readonly programme: string; readonly language: Language },
  scope: Scope,
): Promise<ReportWords | undefined> =>
  (
    await db.all<ReportWords>(sql`
      select text, who, at from ${reportWords}
      where programme = ${programme} and language = ${language} and ${inScope(scope, reportWords.programme)}`)
  )[0];

/** Statement that keeps what is said in a report, if it stands as it was seen (`seen`: its moment, 0 for none). */
export const keepReportWords = (
  db: Database,
  one: {
    readonly programme: string;
    readonly language: Language;
    readonly text: string;
    readonly seen: number;
  },
  scope: Scope,
  { who, now }: Mover,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${reportWords} (programme, language, text, who, at)
      select ${one.programme}, ${one.language}, ${one.text}, ${who}, ${now}
      where ${inScope(scope, sql`${one.programme}`)} and ${one.seen} = coalesce((
        select at from ${reportWords} where programme = ${one.programme} and language = ${one.language}
      ), 0)
      on conflict (programme, language) do update
        set text = excluded.text, who = excluded.who, at = max(excluded.at, at + 1)`),
  );
