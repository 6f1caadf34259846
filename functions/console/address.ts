import { addresses } from '../../domain/addresses.ts';
import { type Language, languageOfPath } from '../../domain/words/language.ts';

/** The console's own address in a language; every page of it stands below. */
export const consoleRoot = (language: Language): string => addresses.console[language];

/** An address within the console, with its query. Empty and missing values are left out. */
export function consoleAddress(
  language: Language,
  page: string,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const given = Object.entries(query).filter((one): one is [string, string] => !!one[1]);
  const search = new URLSearchParams(given).toString();
  return `${consoleRoot(language)}${page}${search === '' ? '' : `?${search}`}`;
}

/** The same page in the other language. */
export const twinOf = (path: string): string =>
  languageOfPath(path) === 'en' ? path.slice('/en'.length) : `/en${path}`;

/** Where to go on after signing in: a page of the console that was asked for, or its home. */
export function goOn(asked: string | null, language: Language): string {
  const safe = /^\/(?:en\/)?console\/(?!sign-)(?:[\w-]+\/)*(?:\?[\w.~%&=+*-]*)?$/;
  return asked !== null && safe.test(asked) ? asked : consoleRoot(language);
}
