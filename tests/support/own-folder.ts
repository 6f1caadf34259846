import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder for the test that runs, gone with it. `name` is how its own name begins. */
export function ownFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `binome-${name}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
