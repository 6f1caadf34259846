import { readdirSync, readFileSync } from 'node:fs';
import type { D1Database } from '@cloudflare/workers-types';

/** Brings an empty database to the newest schema. */
export async function migrate(d1: D1Database): Promise<void> {
  for (const name of readdirSync('db/migrations').sort()) {
    if (!name.endsWith('.sql')) continue;
    const statements = readFileSync(`db/migrations/${name}`, 'utf8').split(
      '--> statement-breakpoint',
    );
    for (const statement of statements) await d1.prepare(statement).run();
  }
}
