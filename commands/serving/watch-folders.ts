import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** How often a folder that has gone is looked for, in milliseconds. */
const patience = 200;

/**
 * Watches folders and all that is in them. One that is moved away as a whole, as when another branch is
 * checked out, is watched again as soon as it is back: the watch itself would have forgotten it.
 */
export function watchFolders(
  folders: readonly string[],
  { changed, failed }: { changed: () => void; failed: (error: unknown) => void },
): FSWatcher {
  const roots = folders.map((folder) => resolve(folder));
  const watcher = watch(roots, { ignoreInitial: true });
  const gone = new Set<string>();
  const look = setInterval(() => {
    for (const root of roots)
      if (!existsSync(root)) {
        if (!gone.has(root)) changed();
        gone.add(root);
      } else if (gone.delete(root)) {
        watcher.unwatch(root);
        watcher.add(root);
        changed();
      }
  }, patience);
  look.unref();
  return watcher.on('all', changed).on('error', failed);
}
