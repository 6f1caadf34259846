import { addresses } from '../../domain/addresses.ts';
import { homes, type Language, languageOfPath, otherThan } from '../../domain/words/language.ts';

/** The console's own address in a language; every page of it stands below. */
export const consoleRoot = (language: Language): string => addresses.console[language];

/** A value of a query. What an address may not hold, and quotes and brackets, is written by its code. */
const encoded = (value: string): string =>
  encodeURIComponent(value).replace(/[!'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** An address within the console, with its query. Empty and missing values are left out. */
export function consoleAddress(
  language: Language,
  page: string,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  // Not by `URLSearchParams`, a class of the platform: it costs a page of many links a millisecond.
  const search = Object.entries(query)
    .flatMap(([name, value]) => (value ? [`${name}=${encoded(value)}`] : []))
    .join('&');
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
