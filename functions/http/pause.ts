import { isSpentForToday } from '../../db/fault.ts';

/** How long a fault of the database is likely to last. */
export interface Pause {
  /** Seconds after which it is worth trying again. */
  readonly seconds: number;
  /** The moment from which on it answers again, where that is known, milliseconds since 1970. */
  readonly until?: number;
}

const dayLasts = 86_400_000;

/** A moment, mostly; but a day's allowance that is spent comes back with the next day of UTC. */
export function pauseAfter(error: unknown, now: number, shortly = 30): Pause {
  if (!isSpentForToday(error)) return { seconds: shortly };
  const until = (Math.floor(now / dayLasts) + 1) * dayLasts;
  return { seconds: Math.ceil((until - now) / 1000), until };
}
