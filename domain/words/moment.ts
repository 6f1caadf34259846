import { timeZone } from './day.ts';
import type { Language } from './language.ts';

const inWords = {
  fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeStyle: 'short', timeZone }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }),
};
const inTables = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone,
});

/** A moment in the coordinators' time, short, for lists: « 22 nov. 2026, 05:20 ». */
export const sayMoment = (at: number, language: Language): string => inWords[language].format(at);

/** A moment in the coordinators' time as spreadsheets understand it: `2026-11-22 05:20:09`. */
export const tableMoment = (at: number): string => inTables.format(at);
