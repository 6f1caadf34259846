/** A session as calendars are told of it. */
export interface CalendarEntry {
  /** The session's id: the entry stays the same one whatever changes. */
  readonly session: string;
  /** How often it was changed. */
  readonly sequence: number;
  /** Whether it holds: otherwise it is to be taken out of the calendar. */
  readonly holds: boolean;
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  readonly changedAt: number;
  readonly minutes: number;
  readonly objective: string;
  readonly place: string;
  /** What the other one is called; empty once they are gone. */
  readonly other: string;
  /** Where the page of the session is, below somebody's own pages. */
  readonly below: string;
}

/** Where the page of a session stands below somebody's own pages. */
export const belowFor = (pair: string, session: string): string =>
  `pairs/${pair}/sessions/${session}/`;
