import type { D1Database, D1PreparedStatement, D1Result } from '@cloudflare/workers-types';
import { addUse, type Use } from './use.ts';

/** How long the database may take before a page is answered without it, in milliseconds. */
export const longestWait = 10_000;

/** How long it may take over what a page can do without, in milliseconds. */
export const shortWait = 1_000;

/**
 * What the database answers, or an error after the longest wait: a person who waits for a database
 * that never answers must get their typed answers back. What was asked may still be done.
 *
 * @throws Error `D1_TIMEOUT`
 */
export async function inTime<Result>(work: Promise<Result>, wait = longestWait): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`D1_TIMEOUT: no answer in ${wait} ms`)), wait);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A statement whose every way of being run is bounded in time, and counted. */
class TimedStatement {
  readonly real: D1PreparedStatement;
  readonly use: Use;

  constructor(real: D1PreparedStatement, use: Use) {
    this.real = real;
    this.use = use;
  }

  bind(...values: unknown[]): TimedStatement {
    return new TimedStatement(this.real.bind(...values), this.use);
  }

  async all<Row>() {
    return this.#counted(await inTime(this.real.all<Row>()));
  }

  /** Of this way the platform says no cost: each row that it gives was read, at the least. */
  async raw() {
    const rows = await inTime(this.real.raw());
    this.use.queries += 1;
    this.use.rowsRead += rows.length;
    return rows;
  }

  async run<Row>() {
    return this.#counted(await inTime(this.real.run<Row>()));
  }

  async first<Row>() {
    const { results } = await this.all<Row>();
    return results[0] ?? null;
  }

  #counted<Row>(result: D1Result<Row>): D1Result<Row> {
    addUse(this.use, result);
    return result;
  }
}

/**
 * A database that answers in time or fails: everything that is asked through `openDatabase` is asked here.
 *
 * @param use what is asked of it is added to this
 */
export const timed = (d1: D1Database, use: Use): D1Database => {
  const bounded = {
    prepare: (sql: string) => new TimedStatement(d1.prepare(sql), use),
    batch: async (statements: readonly TimedStatement[]) => {
      const results = await inTime(d1.batch(statements.map(({ real }) => real)));
      for (const result of results) addUse(use, result);
      return results;
    },
  };
  return bounded as unknown as D1Database;
};
