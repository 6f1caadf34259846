import type { Language } from '../../domain/language.ts';

/** Where the coordinators live: moments are shown in their time. */
const timeZone = 'Europe/Paris';
const locale = { fr: 'fr-FR', en: 'en-GB' };

/** A day in words: « 22 novembre 2026 ». */
export const sayDay = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone }).format(at);

/** A moment, short, for lists: « 22 nov. 2026, 05:20 ». */
export const sayMoment = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(at);

/** A moment as spreadsheets understand it in the coordinators' time: `2026-11-22 05:20:09`. */
export const tableMoment = (at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone }).format(
    at,
  );

/** A number in the notation of a language, with at most so many decimals. */
export const sayNumber = (value: number, language: Language, decimals = 0): string =>
  new Intl.NumberFormat(locale[language], { maximumFractionDigits: decimals }).format(value);

/** A share of a whole in per cent. */
export const sayShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  );
