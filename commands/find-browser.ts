import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { run } from './run.ts';

/** The shell that draws no window first: the same engine, for little more than half of the processor. */
const names: readonly string[] =
  process.platform === 'win32'
    ? ['chrome.exe']
    : [
        ...['chromium-headless-shell', 'chrome-headless-shell'],
        ...['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'],
      ];

/** The packages of Debian that bring one; of an older Debian only the second is there. */
const packages = ['chromium-headless-shell', 'chromium'] as const;

const onWindows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
  const folder = process.env[name];
  return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
});

const usualPlaces: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
  win32: onWindows,
};

/** A browser that is on the machine already, if there is one. */
function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...(usualPlaces[process.platform] ?? []),
    chromium.executablePath(),
  ].find((place) => existsSync(place));
}

const mayInstall = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Finds the Chrome or Chromium that the browser tests and the bench drive, and returns its path: the
 * one that the environment variable CHROME_PATH names, else one on the PATH or in the usual places of
 * Linux, macOS and Windows, else the one that `npx playwright-core install chromium` brought, else,
 * for root on Debian and its kin, the distribution's package, which is installed.
 *
 * @throws with what to do when there is none, or when CHROME_PATH names a file that does not exist
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is « ${named} », and there is no such file.`);
  }
  const found = installed();
  if (found) return found;
  if (mayInstall()) {
    console.log('Installing Chromium from the distribution…');
    await run('apt-get', ['update'], true);
    for (const name of packages) {
      await run('apt-get', ['install', '-y', '--no-install-recommends', name], true);
      const fresh = installed();
      if (fresh) return fresh;
    }
  }
  throw new Error(
    'No browser was found. Install Chrome or Chromium, or run `npx playwright-core install chromium`, or name one in the environment variable CHROME_PATH.',
  );
}
