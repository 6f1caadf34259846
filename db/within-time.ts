import type { D1Database, D1PreparedStatement, D1Result } from '@cloudflare/workers-types';
import { type Together, together } from './together.ts';
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
  readonly #sql: string;
  readonly #asked: Together;
  readonly #use: Use;

  constructor(real: D1PreparedStatement, sql: string, asked: Together, use: Use) {
    this.real = real;
    this.#sql = sql;
    this.#asked = asked;
    this.#use = use;
  }

  bind(...values: unknown[]): TimedStatement {
    return new TimedStatement(this.real.bind(...values), this.#sql, this.#asked, this.#use);
  }

  all() {
    return this.#asked.all(this.real);
  }

  async raw() {
    const named = this.#asked.raw(this.real, this.#sql);
    if (named) return named;
    // Of this way the platform says no cost: each row that it gives was read, at the least.
    const rows = await inTime(this.real.raw());
    this.#use.queries += 1;
    this.#use.rowsRead += rows.length;
    return rows;
  }

  async run<Row>() {
    const result = await inTime(this.real.run<Row>());
    addUse(this.#use, result);
    return result;
  }

  async first() {
    const { results } = await this.all();
    return results[0] ?? null;
  }
}

/**
 * A database that answers in time or fails: everything that is asked through `openDatabase` is asked here.
 * Reads that are asked for in one go are one request.
 *
 * @param use what is asked of it is added to this
 */
export function timed(d1: D1Database, use: Use): D1Database {
  const counted = (results: readonly D1Result[]): readonly D1Result[] => {
    for (const result of results) addUse(use, result);
    return results;
  };
  const batch = async (statements: readonly D1PreparedStatement[]) =>
    counted(await inTime(d1.batch([...statements])));
  const asked = together(async (statements) => {
    const [one, ...more] = statements;
    return one && more.length === 0 ? counted([await inTime(one.all())]) : batch(statements);
  });
  const bounded = {
    prepare: (sql: string) => new TimedStatement(d1.prepare(sql), sql, asked, use),
    batch: (statements: readonly TimedStatement[]) => batch(statements.map(({ real }) => real)),
  };
  return bounded as unknown as D1Database;
}
