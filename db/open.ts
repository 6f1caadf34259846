import type { D1Database } from '@cloudflare/workers-types';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import { timed } from './within-time.ts';

/** The open database that every query takes first. */
export type Database = DrizzleD1Database & { readonly $client: D1Database };

/** A binding lives as long as its isolate: it is opened once. */
const opened = new WeakMap<D1Database, Database>();

function open(d1: D1Database): Database {
  const db = drizzle(timed(d1));
  opened.set(d1, db);
  return db;
}

/** Opens a database that may take its time: for a command, which nobody waits for behind a page. */
export const openPatiently = (d1: D1Database): Database => drizzle(d1);

/** Opens the database of a Worker or of a local Miniflare. Nothing waits for it without end. */
export const openDatabase = (d1: D1Database): Database => opened.get(d1) ?? open(d1);
