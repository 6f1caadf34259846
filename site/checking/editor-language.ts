import { type Language, languages } from '../../domain/words/language.ts';

/** The language that is asked for by the flag `--en` or `--fr`; undefined where none is. */
export const languageAsked = (words: readonly string[] = process.argv): Language | undefined =>
  (['en', 'fr'] as const).find((each) => words.includes(`--${each}`));

/**
 * The language to speak to the editor in: the one that is asked for, else that of a site of one
 * language, else the machine's, else French.
 */
export function editorLanguage(
  spoken: readonly Language[] = languages,
  words: readonly string[] = process.argv,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Language {
  const asked = languageAsked(words);
  if (asked) return asked;
  const [only, ...others] = spoken;
  if (only && others.length === 0) return only;
  return /^en/i.test(environment['LANG'] ?? '') ? 'en' : 'fr';
}
