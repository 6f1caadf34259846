import type { Language } from './language.ts';
import { say, type Words } from './words.ts';

/** The clock by which an organisation lives: times are told by it, and its days begin with it. */
export interface Clock {
  /** The zone's name in the IANA database: `Europe/Paris`, `Indian/Reunion`. */
  readonly zone: string;
  /** What people call it, beside a time: "heure de Paris". */
  readonly name: Words;
}

/** The clock of a house that names none. */
export const usualClock: Clock = {
  zone: 'Europe/Paris',
  name: { fr: 'heure de Paris', en: 'Paris time' },
};

let clock = usualClock;

/**
 * From now on days and times are those of this clock. Said by whoever has read the content, before
 * anything is told: the build, the Worker at each request, a command. A process serves one house.
 */
export function liveBy(named: Clock | undefined): void {
  clock = named ?? usualClock;
}

/** What the clock is called, to stand beside a time that somebody types or reads. */
export const clockName = (language: Language): string => say(clock.name, language);

/** Whether there is a time zone of that name. */
export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/** Keeps what depends on the time zone: made when it is first asked for, and anew where the clock is another. */
export function byClock<T>(make: (timeZone: string) => T): () => T {
  let kept: { readonly zone: string; readonly made: T } | undefined;
  return () => {
    if (kept?.zone !== clock.zone) kept = { zone: clock.zone, made: make(clock.zone) };
    return kept.made;
  };
}
