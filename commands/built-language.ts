import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formDefinitions } from '../domain/addresses.ts';
import { firstLanguage, type Language } from '../domain/words/language.ts';
import type { SiteIndex } from '../functions/http/site-index.ts';

/** The first language of a built site; before anything is built, of the product. */
export function builtLanguage(site = 'dist'): Language {
  const file = join(site, formDefinitions, 'index.json');
  if (!existsSync(file)) return firstLanguage;
  const { languages }: SiteIndex = JSON.parse(readFileSync(file, 'utf8'));
  return languages[0] ?? firstLanguage;
}
