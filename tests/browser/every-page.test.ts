import { describe, expect, inject, test } from 'vitest';
import { builtPages } from '../pages/built.ts';
import { newPage } from './browser.ts';
import { accessibilityFaults, complaintsOf, scrollsSideways } from './watch-page.ts';

/** Steps that are only met on the way through a form are looked at there; the console has its own tests. */
const addresses = builtPages()
  .map((page) => page.address)
  .filter(
    (address) =>
      !/console|\/(?:page-\d+|verifier|check|resultat|result|merci|sent)\/$/.test(address),
  );

const looks = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
  { width: 320, height: 640, colorScheme: 'light' },
  { width: 320, height: 640, colorScheme: 'dark' },
] as const;

describe.concurrent('every page', { concurrent: true }, () => {
  for (const address of addresses)
    test(`${address} is accessible, stands alone and fits at 320 and 1280 px, light and dark`, async () => {
      const page = await newPage();
      const complaints = complaintsOf(page, inject('address'));
      const answer = await page.goto(address, { waitUntil: 'load' });
      const expected = /\/(?:problemes|problems)\/|404/.test(address) ? 600 : 400;
      expect(answer?.status()).toBeLessThan(expected);
      const faults: string[] = [];
      for (const { width, height, colorScheme } of looks) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme });
        for (const fault of await accessibilityFaults(page))
          faults.push(`${width} ${colorScheme} ${fault}`);
        if (await scrollsSideways(page)) faults.push(`${width} px scrolls sideways`);
      }
      expect([...faults, ...complaints]).toEqual([]);
      await page.context().close();
    });
});
