import type { Language } from '../../domain/words/language.ts';

/** The language to speak to the editor in: what the flag `--en` or `--fr` says, else the machine's, else French. */
export function editorLanguage(
  words: readonly string[] = process.argv,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Language {
  if (words.includes('--en')) return 'en';
  if (words.includes('--fr')) return 'fr';
  return /^en/i.test(environment['LANG'] ?? '') ? 'en' : 'fr';
}
