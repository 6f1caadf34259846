import { accessSync, constants, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/** The disk that Linux keeps in memory. */
const memory = '/dev/shm';
/** Bytes that must be free on it: some twenty times what all tests were seen to have there at once. */
const enough = 2 * 1024 ** 3;
const prefix = 'binome-tests-';

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}

/**
 * A folder in memory for the databases and sites that tests make, which is gone when this process ends.
 * What one that was killed left there is removed. Whoever waits for a database waits for its disk.
 *
 * @returns undefined where there is no such disk, or too little room on it
 */
export function memoryFolder(disk = memory): string | undefined {
  try {
    accessSync(disk, constants.W_OK);
    for (const name of readdirSync(disk).filter((one) => one.startsWith(prefix)))
      if (!isRunning(Number(name.slice(prefix.length))))
        rmSync(join(disk, name), { recursive: true, force: true });
    const { bavail, bsize } = statfsSync(disk);
    if (bavail * bsize < enough) return undefined;
    const folder = join(disk, `${prefix}${process.pid}`);
    mkdirSync(folder, { mode: 0o700 });
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return folder;
  } catch {
    return undefined;
  }
}
