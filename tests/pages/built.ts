import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtForms } from '../../commands/built-forms.ts';
import { builtLanguages } from '../../commands/built-index.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { Language } from '../../domain/words/language.ts';

/** The folder of the built site. */
export const folder = 'dist';

/** The languages that it has. */
export const languages: readonly Language[] = builtLanguages(folder);

/** Every form that it has. */
export const siteForms: readonly Form[] = builtForms().map(({ form }) => form);

/** One built page. */
export interface BuiltPage {
  /** Its address, with the final slash; `/404.html` for the not-found pages. */
  readonly address: string;
  /** Its file below the repository. */
  readonly file: string;
  readonly html: string;
}

/**
 * Every page of the built site, read once. What only the Worker reads (`_binome/`) is no page.
 *
 * @throws when the site was not built, so that no test can pass by looking at nothing
 */
export function builtPages(): readonly BuiltPage[] {
  if (!existsSync(join(folder, '404.html'))) throw new Error('dist/ is missing: run npm run check');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !/^(?:pagefind|_binome)\//.test(file));
  return files.sort().map((file) => ({
    address: `/${file.replace(/index\.html$/, '')}`,
    file: join(folder, file),
    html: readFileSync(join(folder, file), 'utf8'),
  }));
}
