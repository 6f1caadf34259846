import type { Page } from 'playwright-core';
import { accessibilityFaults, scrollsSideways } from './watch-page.ts';

const looks = [
  { width: 320, height: 640, colorScheme: 'light' },
  { width: 320, height: 640, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
] as const;

/**
 * What is wrong with the page as it stands, on a phone and on a desk, light and dark. Every rule is
 * tried on the phone; after that, those that a width or a colour can change. With `look`, only these
 * are tried at all: for a page that was tried before in nearly the same state. `state` begins each line.
 */
export async function faultsAtFourLooks(
  page: Page,
  state: string,
  which: 'all' | 'look' = 'all',
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [index, { width, height, colorScheme }] of looks.entries()) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    for (const fault of await accessibilityFaults(page, index === 0 ? which : 'look'))
      faults.push(`${state}, ${width} ${colorScheme}: ${fault}`);
    if (await scrollsSideways(page)) faults.push(`${state}: scrolls sideways at ${width} px`);
  }
  return faults;
}
