/** When an evening takes place, and in what steps. */
export interface Timetable {
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  readonly endsAt: number;
  readonly roundMinutes: number;
  /** Between two rounds: time to stand up, walk and sit down. */
  readonly breakMinutes: number;
}

const minute = 60_000;

/** Rounds that one evening has at most: nobody remembers more people than that. */
export const mostRounds = 30;

/** How many whole rounds an evening has room for. The last one needs no break after it. */
export function roundsIn({ startsAt, endsAt, roundMinutes, breakMinutes }: Timetable): number {
  const minutes = (endsAt - startsAt) / minute + breakMinutes;
  return Math.max(0, Math.min(mostRounds, Math.floor(minutes / (roundMinutes + breakMinutes))));
}

/** When a round begins, the first one being 1. */
export const beginOf = (
  { startsAt, roundMinutes, breakMinutes }: Timetable,
  round: number,
): number => startsAt + (round - 1) * (roundMinutes + breakMinutes) * minute;

/** When a round is over. */
export const endOf = (evening: Timetable, round: number): number =>
  beginOf(evening, round) + evening.roundMinutes * minute;

/** The first round that has not begun at a moment; one more than there are once all have. */
export function nextRound(evening: Timetable, now: number): number {
  const rounds = roundsIn(evening);
  let round = 1;
  while (round <= rounds && beginOf(evening, round) <= now) round += 1;
  return round;
}
