import { addresses } from '../../domain/addresses.ts';
import { homes, type Language, languageOfPath, otherThan } from '../../domain/words/language.ts';

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
export function twinOf(path: string): string {
  const own = languageOfPath(path);
  return homes[otherThan(own)] + path.slice(homes[own].length);
}

/** A page of the console, of any language, with its query; not one of the pages to sign in or out. */
const inside = new RegExp(
  `^(?:${Object.values(addresses.console).join('|')})(?!sign-)(?:[\\w-]+\\/)*(?:\\?[\\w.~%&=+*-]*)?$`,
);

/** Where to go on after signing in: a page of the console that was asked for, or its home. */
export function goOn(asked: string | null, language: Language): string {
  return asked !== null && inside.test(asked) ? asked : consoleRoot(language);
}
