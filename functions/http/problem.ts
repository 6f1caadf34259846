/** The answers that have a built page of their own, besides the page for what is not found. */
export type ProblemCode = 400 | 403 | 404 | 410 | 413 | 415 | 422 | 429 | 500 | 503;

/** What stops a request: throw it anywhere, and the visitor gets the page of its status. */
export class Problem extends Error {
  /** The HTTP status of the answer. */
  readonly status: ProblemCode;

  constructor(status: ProblemCode) {
    super(`answered ${status}`);
    this.status = status;
  }
}
