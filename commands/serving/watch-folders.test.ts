import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { watchFolders } from './watch-folders.ts';

let end = async () => {};
afterEach(() => end());

async function watched() {
  const root = await mkdtemp(join(tmpdir(), 'binome-watch-'));
  const folder = join(root, 'content');
  await mkdir(join(folder, 'fr'), { recursive: true });
  await writeFile(join(folder, 'fr/a.md'), 'A');
  let changes = 0;
  const watcher = watchFolders([folder], {
    changed: () => {
      changes += 1;
    },
    failed: (error) => {
      throw error;
    },
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  end = async () => {
    await watcher.close();
    await rm(root, { recursive: true });
  };
  return {
    root,
    folder,
    /** Does something and waits for it to be noticed, and for what follows to settle. */
    async notices(act: () => Promise<unknown>) {
      const before = changes;
      await act();
      await vi.waitFor(() => expect(changes).toBeGreaterThan(before), 3_000);
      await new Promise((resolve) => setTimeout(resolve, 400));
    },
  };
}

test('a file that changes, appears or goes is noticed', async () => {
  const { folder, notices } = await watched();
  await notices(() => writeFile(join(folder, 'fr/a.md'), 'AA'));
  await notices(() => writeFile(join(folder, 'fr/b.md'), 'B'));
  await notices(() => rm(join(folder, 'fr/a.md')));
});

test('a folder that was moved away and back is noticed each time, and so is what changes in it then', async () => {
  const { root, folder, notices } = await watched();
  const aside = join(root, 'aside');
  for (const round of ['one', 'two']) {
    await notices(() => rename(folder, aside));
    await notices(() => rename(aside, folder));
    await notices(() => writeFile(join(folder, 'fr/a.md'), round));
  }
});

test('a folder put in the place of another is the one that is watched', async () => {
  const { root, folder, notices } = await watched();
  await notices(() => rename(folder, join(root, 'old')));
  await notices(async () => {
    await mkdir(join(folder, 'fr'), { recursive: true });
    await writeFile(join(folder, 'fr/a.md'), 'new');
  });
  await notices(() => writeFile(join(folder, 'fr/a.md'), 'newer'));
});
