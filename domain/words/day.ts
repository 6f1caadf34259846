import { byClock } from './clock.ts';
import type { Language } from './language.ts';

const ofMoment = byClock(
  (timeZone) => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }),
);
const midnight = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const isoOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
const dayLasts = 86_400_000;

/** No time zone begins a day but on a quarter of an hour of the world's clock, in milliseconds. */
const quarter = 15 * 60_000;
/** So many are remembered: telling a day costs more than a query's reckoning does. */
const mostKnown = 2000;
const daysKnown = byClock(() => new Map<number, string>());
const startsKnown = byClock(() => new Map<string, number>());

function dayIn(quarters: number, known: Map<number, string>): string {
  if (known.size >= mostKnown) known.clear();
  const day = ofMoment().format(quarters * quarter);
  known.set(quarters, day);
  return day;
}

/** The ISO day of a moment where the house stands: `2026-11-22`. A sending asks several times for the same. */
export function dayOf(moment: number): string {
  const quarters = Math.floor(moment / quarter);
  const known = daysKnown();
  return known.get(quarters) ?? dayIn(quarters, known);
}

/** The ISO day that comes so many days after another, or before it. */
export const daysAfter = (iso: string, days: number): string =>
  isoOf(midnight(iso) + days * dayLasts);

/** Whether a text is a day that exists, as ISO, of a year that somebody may have meant. */
export const isDay = (text: string): boolean =>
  /^(?:19|[2-9]\d)\d\d-\d\d-\d\d$/.test(text) &&
  Number.isFinite(midnight(text)) &&
  daysAfter(text, 0) === text;

/** Whether a day is Monday to Friday, by its midnight: an ISO day is written once, when all are counted. */
const isWorkingDay = (moment: number): boolean => ![0, 6].includes(new Date(moment).getUTCDay());

/**
 * The so many-eth working day after a day, Monday to Friday. Public holidays count as working days: an
 * organisation may stand in any country, so what is promised for one is said by its coordinator.
 */
export function workingDaysAfter(iso: string, days: number): string {
  let day = midnight(iso);
  for (let left = days; left > 0; ) {
    day += dayLasts;
    if (isWorkingDay(day)) left -= 1;
  }
  return isoOf(day);
}

/** The moment so many months later; where that month has no such day, its last one. */
export function monthsAfter(moment: number, months: number): number {
  const date = new Date(moment);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.getTime();
}

/** The last day whose so many-eth working day after it has come by a day. */
export function workingDaysBefore(iso: string, days: number): string {
  let day = midnight(iso);
  for (let left = days; left > 0; day -= dayLasts) if (isWorkingDay(day)) left -= 1;
  return isoOf(day);
}

/** The first quarter of an hour of a day; days follow each other, so it is looked for by halves. */
function startIn(iso: string, known: Map<string, number>): number {
  const around = Math.floor(midnight(iso) / quarter);
  // No zone is further from the world's clock than 14 hours.
  let [before, first] = [around - 4 * 14 - 1, around + 4 * 14];
  while (first - before > 1) {
    const middle = Math.floor((before + first) / 2);
    if (dayOf(middle * quarter) < iso) before = middle;
    else first = middle;
  }
  if (known.size >= mostKnown) known.clear();
  known.set(iso, first * quarter);
  return first * quarter;
}

/** When an ISO day begins where the house stands, milliseconds since 1970. */
export function startOf(iso: string): number {
  const known = startsKnown();
  return known.get(iso) ?? startIn(iso, known);
}

/** How ISO days are said in both languages, each once: a format costs more than what is sent does to be checked. */
function saying(options: Intl.DateTimeFormatOptions) {
  const formats = {
    fr: new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' }),
    en: new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }),
  };
  const knownIn = { fr: new Map<string, string>(), en: new Map<string, string>() };
  const format = (moment: number, language: Language) => {
    const text = formats[language].format(moment).replaceAll(' ', '\u00a0');
    return language === 'fr' ? text.replace(/(?<!\d)1(?=\D)/, '1er') : text.replaceAll(',', '');
  };
  return (iso: string, language: Language): string => {
    const said = knownIn[language];
    const before = said.get(iso);
    if (before !== undefined) return before;
    const moment = midnight(iso);
    if (Number.isNaN(moment)) return iso;
    if (said.size >= mostKnown) said.clear();
    const text = format(moment, language);
    said.set(iso, text);
    return text;
  };
}

/** An ISO day as people read it, "1er mars 2027", never cut between two lines; anything else is left as it is. */
export const sayDay = saying({ dateStyle: 'long' });

/** The same with its weekday, "lundi 1er mars 2027": for a day on which something was promised. */
export const sayWeekday = saying({ dateStyle: 'full' });

/** An ISO day without its year, "1er mars": where the year is said beside it, or is the coming one. */
export const sayDayOfYear = saying({ day: 'numeric', month: 'long' });

const sayMonthOf = saying({ month: 'long', year: 'numeric' });

/** The month of an ISO day, or of `2027-03`, with its year: "mars 2027". */
export const sayMonth = (iso: string, language: Language): string =>
  sayMonthOf(`${iso.slice(0, 7)}-01`, language);
