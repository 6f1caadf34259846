import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';

/** How long the database may take before a page is answered without it, in milliseconds. */
export const longestWait = 10_000;

/**
 * What the database answers, or an error after the longest wait: a person who waits for a database
 * that never answers must get their typed answers back. What was asked may still be done.
 *
 * @throws Error `D1_TIMEOUT`
 */
async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`D1_TIMEOUT: no answer in ${longestWait} ms`)),
      longestWait,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A statement whose every way of being run is bounded in time. */
class TimedStatement {
  readonly real: D1PreparedStatement;

  constructor(real: D1PreparedStatement) {
    this.real = real;
  }

  bind(...values: unknown[]): TimedStatement {
    return new TimedStatement(this.real.bind(...values));
  }

  all<Row>() {
    return inTime(this.real.all<Row>());
  }

  raw() {
    return inTime(this.real.raw());
  }

  run<Row>() {
    return inTime(this.real.run<Row>());
  }

  first<Row>() {
    return inTime(this.real.first<Row>());
  }
}

/** A database that answers in time or fails: everything that is asked through `openDatabase` is asked here. */
export const timed = (d1: D1Database): D1Database => {
  const bounded = {
    prepare: (sql: string) => new TimedStatement(d1.prepare(sql)),
    batch: (statements: readonly TimedStatement[]) =>
      inTime(d1.batch(statements.map(({ real }) => real))),
  };
  return bounded as unknown as D1Database;
};
