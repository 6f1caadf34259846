import type { D1Database } from '@cloudflare/workers-types';
import type { SQLWrapper } from 'drizzle-orm';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';

/** The open database that every query takes first. */
export type Database = DrizzleD1Database & { readonly $client: D1Database };

/** A binding lives as long as its isolate: it is opened once. */
const opened = new WeakMap<D1Database, Database>();

function open(d1: D1Database): Database {
  const db = drizzle(d1);
  const run = db.run.bind(db);
  // Drizzle's batch() wants the prepared statement of each query and forgets that raw SQL has none.
  db.run = (query: SQLWrapper | string) => {
    const raw = run(query);
    const bind = (...values: unknown[]) => d1.prepare(raw.getQuery().sql).bind(...values);
    return Object.assign(raw, { stmt: { bind } });
  };
  opened.set(d1, db);
  return db;
}

/** Opens the database of a Worker or of a local Miniflare. */
export const openDatabase = (d1: D1Database): Database => opened.get(d1) ?? open(d1);
