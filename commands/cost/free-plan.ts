/** What Cloudflare's free plan allows: a day of each, and the size of one database. */
export const freePlan = {
  /** Requests that reach the Worker; static pages are not counted. */
  requests: 100_000,
  /** Rows that statements look at. */
  rowsRead: 5_000_000,
  /** Rows and index entries that statements write. */
  rowsWritten: 100_000,
  /** Megabytes a database. */
  megabytes: 500,
} as const;
