import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formDefinitions } from '../domain/addresses.ts';
import { languages as all, firstLanguage, type Language } from '../domain/words/language.ts';
import type { SiteIndex } from '../functions/http/site-index.ts';

/** The languages of a built site, the first one first; before anything is built, of the product. */
export function builtLanguages(site = 'dist'): readonly Language[] {
  const file = join(site, formDefinitions, 'index.json');
  if (!existsSync(file)) return all;
  const { languages }: SiteIndex = JSON.parse(readFileSync(file, 'utf8'));
  return languages;
}

/** The first of them. */
export const builtLanguage = (site?: string): Language => builtLanguages(site)[0] ?? firstLanguage;
