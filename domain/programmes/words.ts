import { bilingual } from '../words/bilingual.ts';
import { sayDayOfYear, sayWeekday } from '../words/day.ts';
import type { DoorStands, Phase, ProgrammeDates } from './phase.ts';

type Said = (dates: ProgrammeDates) => string;

/** A line on the applications of a programme, wherever it is chosen: for each phase, and for any day. */
export const phaseWords = bilingual<Readonly<Record<Phase | 'anyDay', Said>>>({
  fr: {
    upcoming: (dates) => `Inscriptions à partir du ${sayWeekday(dates.applications_open, 'fr')}`,
    open: (dates) => `Inscriptions jusqu'au ${sayWeekday(dates.applications_close, 'fr')}`,
    closed: (dates) =>
      `Inscriptions closes depuis le ${sayWeekday(dates.applications_close, 'fr')}`,
    running: (dates) => `Inscriptions closes, en cours jusqu'au ${sayWeekday(dates.end, 'fr')}`,
    ended: (dates) => `Terminé depuis le ${sayWeekday(dates.end, 'fr')}`,
    anyDay: (dates) =>
      `Inscriptions du ${sayWeekday(dates.applications_open, 'fr')} au ${sayWeekday(dates.applications_close, 'fr')}`,
  },
  en: {
    upcoming: (dates) => `Applications open on ${sayWeekday(dates.applications_open, 'en')}`,
    open: (dates) => `Apply by ${sayWeekday(dates.applications_close, 'en')}`,
    closed: (dates) => `Applications closed on ${sayWeekday(dates.applications_close, 'en')}`,
    running: (dates) => `Applications closed; under way until ${sayWeekday(dates.end, 'en')}`,
    ended: (dates) => `Ended on ${sayWeekday(dates.end, 'en')}`,
    anyDay: (dates) =>
      `Applications from ${sayWeekday(dates.applications_open, 'en')} to ${sayWeekday(dates.applications_close, 'en')}`,
  },
});

/** Where the applications of a programme stand, in the few words that have room under its door. */
export const doorWords = bilingual<Readonly<Record<DoorStands | 'anyDay', Said>>>({
  fr: {
    upcoming: (dates) => `dès le ${sayDayOfYear(dates.applications_open, 'fr')}`,
    open: (dates) => `jusqu'au ${sayDayOfYear(dates.applications_close, 'fr')}`,
    closed: () => 'inscriptions closes',
    anyDay: (dates) =>
      `du ${sayDayOfYear(dates.applications_open, 'fr')} au ${sayDayOfYear(dates.applications_close, 'fr')}`,
  },
  en: {
    upcoming: (dates) => `from ${sayDayOfYear(dates.applications_open, 'en')}`,
    open: (dates) => `until ${sayDayOfYear(dates.applications_close, 'en')}`,
    closed: () => 'applications closed',
    anyDay: (dates) =>
      `${sayDayOfYear(dates.applications_open, 'en')} to ${sayDayOfYear(dates.applications_close, 'en')}`,
  },
});
