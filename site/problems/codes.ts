/** The answers of the Worker that have a page of their own. */
export const problemCodes = [400, 403, 410, 413, 415, 422, 429, 500, 503] as const;

/** The HTTP status of a problem page. */
export type ProblemCode = (typeof problemCodes)[number];
