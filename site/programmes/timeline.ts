import type { Programme } from '../../domain/programmes/programme.ts';
import type { Language } from '../../domain/words/language.ts';
import { weeksBefore, weeksBetween } from '../content/days.ts';
import { programmeWords } from './words.ts';

/** The recruitment window, in weeks counted back from the launch. */
const RECRUITMENT = { from: 8, to: 6 };

/** A day of a programme and what happens on it. */
export interface Moment {
  readonly day: string;
  readonly labels: readonly string[];
  /** Weeks left before the launch; zero from the launch on. */
  readonly weeks: number;
  /** The launch and the end, that one should remember. */
  readonly key: boolean;
}

/** A programme's days in order of time, with the recruitment counted back from the launch. */
export function timeline(dates: Programme['dates'], language: Language): readonly Moment[] {
  const words = programmeWords(language).date;
  const happening: readonly (readonly [string, string])[] = [
    [weeksBefore(dates.launch, RECRUITMENT.from), words.recruit],
    [dates.applications_open, words.open],
    [weeksBefore(dates.launch, RECRUITMENT.to), words.recruitAgain],
    [dates.applications_close, words.close],
    [dates.launch, words.launch],
    [dates.midway, words.midway],
    [dates.end, words.end],
  ];
  const days = [...new Set(happening.map(([day]) => day))].sort();
  return days.map((day) => ({
    day,
    labels: happening.filter(([one]) => one === day).map(([, label]) => label),
    weeks: Math.max(0, weeksBetween(day, dates.launch)),
    key: day === dates.launch || day === dates.end,
  }));
}
