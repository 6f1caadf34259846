import { freeDay } from '../../domain/use/free-day.ts';

/** What Cloudflare's free plan allows: a day of each, and the size of one database. */
export const freePlan = {
  /** Requests that reach the Worker; static pages are not counted. */
  requests: 100_000,
  /** Rows that statements look at, and rows and index entries that they write. */
  ...freeDay,
  /** Megabytes a database. */
  megabytes: 500,
} as const;
