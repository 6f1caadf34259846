const minute = 60_000;
const hour = 60 * minute;

/** How long a message is tried, in milliseconds: then a person looks at it. */
export const triedFor = 48 * hour;

/** After each try that failed, how long until the next; after the last of these, always as long again. */
const delays = [1, 5, 15, 60, 180, 360].map((minutes) => minutes * minute);

/** No carrier's word makes a message wait longer than this for its next try. */
const longestWait = 24 * hour;

/** A try that failed. */
export interface Tried {
  /** How many tries there were, this one included. */
  readonly attempts: number;
  /** When the first try was due, milliseconds since 1970. */
  readonly since: number;
  /** The moment of this one. */
  readonly now: number;
  /** The carrier will take nothing before. */
  readonly notBefore?: number | undefined;
}

/**
 * When a message is tried again after a try that failed; `undefined` when its time has run out. The
 * last try comes at the very end of its time, so that no carrier that is back by then is missed.
 */
export function nextTry({ attempts, since, now, notBefore = 0 }: Tried): number | undefined {
  const end = since + triedFor;
  if (now >= end) return undefined;
  const delay = delays[Math.min(attempts, delays.length) - 1] ?? minute;
  const asked = Math.min(notBefore, now + longestWait);
  return Math.min(Math.max(now + delay, asked), end);
}
