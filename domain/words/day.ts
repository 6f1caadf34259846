import type { Language } from './language.ts';

/** Where the house stands: a moment belongs to the day that it is there. */
export const timeZone = 'Europe/Paris';

const ofMoment = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone });
const inWords = {
  fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** The ISO day of a moment where the house stands: `2026-11-22`. */
export const dayOf = (moment: number): string => ofMoment.format(moment);

/** An ISO day as people read it, "1er mars 2027", never cut between two lines; anything else is left as it is. */
export function sayDay(iso: string, language: Language): string {
  const moment = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(moment)) return iso;
  const said = inWords[language].format(moment).replaceAll(' ', '\u00a0');
  return language === 'fr' ? said.replace(/^1(?=\D)/, '1er') : said;
}
