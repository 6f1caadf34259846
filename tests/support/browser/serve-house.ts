import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildHouse } from '../house.ts';
import { copyOpenSite } from '../open-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the served house, with its final slash. */
    address: string;
    /** The same of the site that is built of `content/`, as its editors write it now. */
    own: string;
    /** Where the one browser of all tests takes orders. */
    browser: string;
    /** A one-time code for its console. */
    code: string;
    /** Another one, to sign in with and out again. */
    otherCode: string;
    /** One more: each file that signs in has its own. */
    thirdCode: string;
    /** And one for the exports. */
    fourthCode: string;
    /** And one for what people ask for. */
    fifthCode: string;
    /** The folder in which its database lies. */
    state: string;
  }
}

/**
 * Serves the tests' own house in workerd, as `npm start` does, with every programme open and the
 * demonstration in a database of its own, and beside it the site of `content/`; starts the browser. `CHROME_PATH` says where that is; `npm test` finds it.
 */
export default async function serveHouse({ provide }: TestProject): Promise<() => Promise<void>> {
  const state = mkdtempSync(join(tmpdir(), 'binome-browser-'));
  await buildHouse();
  const site = copyOpenSite();
  process.env['BINOME_STATE'] = state;
  const { withLocalDatabase } = await import('../../../commands/local-database.ts');
  const { demonstrate } = await import('../../../commands/demonstration/demonstrate.ts');
  const { newConsoleCode } = await import('../../../commands/console-code.ts');
  const { serve } = await import('../../../commands/serving/serve.ts');
  const [code, otherCode, thirdCode, fourthCode, fifthCode] = await withLocalDatabase(
    async (db) => {
      await demonstrate(db, { site });
      const newCode = () => newConsoleCode(db);
      const codes = [await newCode(), await newCode(), await newCode()] as const;
      return [...codes, await newCode(), await newCode()] as const;
    },
  );
  const [served, own, browser] = await Promise.all([
    serve(0, { site }),
    serve(0),
    chromium.launchServer({
      executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'],
    }),
  ]);
  provide('address', served.address);
  provide('own', own.address);
  provide('browser', browser.wsEndpoint());
  provide('code', code);
  provide('otherCode', otherCode);
  provide('thirdCode', thirdCode);
  provide('fourthCode', fourthCode);
  provide('fifthCode', fifthCode);
  provide('state', state);
  return async () => {
    await browser.close();
    await Promise.all([served.stop(), own.stop()]);
    for (const folder of [state, site]) rmSync(folder, { recursive: true, force: true });
  };
}
