import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formDefinitions } from '../domain/addresses.ts';
import type { ProgrammeEntry } from '../domain/programmes/entry.ts';
import type { Clock } from '../domain/words/clock.ts';
import { languages as all, firstLanguage, type Language } from '../domain/words/language.ts';
import type { SiteIndex } from '../functions/http/site-index.ts';

/** What a built site says that it is made of; nothing before anything is built. */
function builtIndex(site: string): SiteIndex | undefined {
  const file = join(site, formDefinitions, 'index.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** The languages of a built site, the first one first; before anything is built, of the product. */
export const builtLanguages = (site = 'dist'): readonly Language[] =>
  builtIndex(site)?.languages ?? all;

/** The first of them. */
export const builtLanguage = (site?: string): Language => builtLanguages(site)[0] ?? firstLanguage;

/** The clock of a built site; nothing where it names none. */
export const builtClock = (site = 'dist'): Clock | undefined => builtIndex(site)?.clock;

/** The programmes of a built site. */
export const builtProgrammes = (site = 'dist'): readonly ProgrammeEntry[] =>
  builtIndex(site)?.programmes ?? [];
