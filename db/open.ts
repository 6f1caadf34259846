import type { D1Database } from '@cloudflare/workers-types';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import { type Use, unused } from './use.ts';
import { timed } from './within-time.ts';

/** The open database that every query takes first. */
export type Database = DrizzleD1Database & { readonly $client: D1Database };

/** An open database, what was asked of it, and how much of that was taken to be noted. */
interface Opened {
  readonly db: Database;
  readonly use: Use;
  taken: Use;
}

/** A binding lives as long as its isolate: it is opened once, and what it costs is counted in one place. */
const opened = new WeakMap<D1Database, Opened>();

function open(d1: D1Database): Opened {
  const use = unused();
  const one = { db: drizzle(timed(d1, use)), use, taken: unused() };
  opened.set(d1, one);
  return one;
}

/** Opens a database that may take its time: for a command, which nobody waits for behind a page. */
export const openPatiently = (d1: D1Database): Database => drizzle(d1);

/** Opens the database of a Worker or of a local Miniflare. Nothing waits for it without end. */
export const openDatabase = (d1: D1Database): Database => (opened.get(d1) ?? open(d1)).db;

/** What this isolate has asked of a database so far. */
export const useOf = (d1: D1Database): Use => (opened.get(d1) ?? open(d1)).use;

/** What this isolate has asked of a database since this was last taken. */
export function takeUse(d1: D1Database): Use {
  const one = opened.get(d1) ?? open(d1);
  const { use, taken: before } = one;
  one.taken = { ...use };
  return {
    queries: use.queries - before.queries,
    rowsRead: use.rowsRead - before.rowsRead,
    rowsWritten: use.rowsWritten - before.rowsWritten,
  };
}
