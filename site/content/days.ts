import type { Language } from '../../domain/language.ts';

const DAY = 86_400_000;
const FIXED = '\u00a0';

const written = {
  fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day written out, never cut between its number and its month: "1er février 2027", "1 February 2027". */
export const dayInWords = (day: string, language: Language): string => {
  const text = written[language].format(new Date(`${day}T00:00:00Z`)).replaceAll(' ', FIXED);
  return language === 'fr' ? text.replace(/^1(?=\D)/, '1er') : text;
};

/** The day that lies so many weeks before another. */
export const weeksBefore = (day: string, weeks: number): string =>
  new Date(Date.parse(day) - weeks * 7 * DAY).toISOString().slice(0, 10);

/** How many whole weeks lie between two days. */
export const weeksBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / (7 * DAY));
