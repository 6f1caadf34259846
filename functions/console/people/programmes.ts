import type { Database } from '../../../db/open.ts';
import type { Participant } from '../../../db/people/read.ts';
import { programmesOf } from '../../../domain/forms/entry.ts';
import type { Language } from '../../../domain/words/language.ts';
import { say } from '../../../domain/words/words.ts';
import type { Env } from '../../env.ts';
import { definitionsOf } from '../every-version.ts';
import { everyProgramme, listedForms } from '../forms.ts';
import { consoleWords } from '../words.ts';
import type { SayProgramme } from './columns.tsx';

/**
 * The programmes of the site, and how one is said. One that the site no longer has is said as the form
 * did by which people applied for it.
 */
export async function programmesIn(
  env: Env,
  db: Database,
  rows: readonly Participant[],
  language: Language,
) {
  const now = everyProgramme(await listedForms(env));
  const known = new Set(['', ...now.map(({ value }) => value)]);
  const gone = rows.filter(({ programme }) => !known.has(programme));
  const answered = gone.length > 0 ? [...(await definitionsOf(env, db, gone)).values()] : [];
  const retired = answered
    .flatMap(programmesOf)
    .filter(({ value }) => gone.some(({ programme }) => programme === value));
  const programmes = everyProgramme([{ programmes: now }, { programmes: retired }]);
  const names = new Map(programmes.map(({ value, label }) => [value, say(label, language)]));
  const sayProgramme: SayProgramme = (programme) =>
    names.get(programme) ?? (programme || consoleWords(language).noProgramme);
  return { programmes, sayProgramme };
}
