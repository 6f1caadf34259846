import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

function* filesIn(place: string): Generator<string> {
  if (statSync(place).isFile()) {
    yield place;
    return;
  }
  for (const name of readdirSync(place).sort())
    if (!/\.test\.tsx?$/.test(name)) yield* filesIn(join(place, name));
}

/** One text that changes whenever any file in the places named changes, appears or goes. Tests, which nothing is built of, are left out. */
export function fingerprint(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of places)
    for (const file of filesIn(place)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
