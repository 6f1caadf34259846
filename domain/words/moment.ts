import { byClock } from './clock.ts';
import { dayOf, sayWeekday } from './day.ts';
import type { Language } from './language.ts';

const inBoth = (options: Intl.DateTimeFormatOptions) =>
  byClock((timeZone) => ({
    fr: new Intl.DateTimeFormat('fr-FR', { ...options, timeZone }),
    en: new Intl.DateTimeFormat('en-GB', { ...options, timeZone }),
  }));

const inWords = inBoth({ dateStyle: 'medium', timeStyle: 'short' });
const ofDay = inBoth({ timeStyle: 'short' });
const inTables = byClock(
  (timeZone) =>
    new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone }),
);

/** A moment in the coordinators' time, short, for lists: « 22 nov. 2026, 05:20 ». */
export const sayMoment = (at: number, language: Language): string => inWords()[language].format(at);

/** The time of day of a moment, in the coordinators' time: « 9 h 05 », “09:05”. */
export const sayTime = (at: number, language: Language): string => {
  const said = ofDay()[language].format(at);
  return language === 'fr' ? said.replace(/^0?(\d+):/, '$1\u00a0h\u00a0') : said;
};

/** A moment with its weekday, for two who meet then: « lundi 1er mars 2027 à 9 h 05 », “Monday 1 March 2027 at 09:05”. */
export const sayWhole = (at: number, language: Language): string =>
  `${sayWeekday(dayOf(at), language)} ${language === 'fr' ? 'à' : 'at'} ${sayTime(at, language)}`;

/** A moment in the coordinators' time as spreadsheets understand it: `2026-11-22 05:20:09`. */
export const tableMoment = (at: number): string => inTables().format(at);
