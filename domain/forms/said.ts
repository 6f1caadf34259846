import type { Language } from '../language.ts';

const FIXED = '\u00a0';

const days = {
  fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** An ISO day as people read it, "1er mars 2027", never cut between two lines; anything else is left as it is. */
export function sayDay(iso: string, language: Language): string {
  const moment = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(moment)) return iso;
  const said = days[language].format(moment).replaceAll(' ', FIXED);
  return language === 'fr' ? said.replace(/^1(?=\D)/, '1er') : said;
}

/** A number as people read it: with a decimal comma in French. */
export const sayNumber = (number: number | string, language: Language): string =>
  language === 'fr' ? String(number).replace('.', ',') : String(number);
