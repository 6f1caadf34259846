import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { newConsoleCode } from '../../../commands/console-code.ts';
import { demonstrate } from '../../../commands/demonstration/demonstrate.ts';
import { serve } from '../../../commands/serving/serve.ts';
import { buildHouse } from '../house.ts';
import { copyOpenSite } from '../open-site.ts';
import { newHouse } from './new-house.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the served house, with its final slash. */
    address: string;
    /** The same of the site that is built of `content/`, as its editors write it now. */
    own: string;
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
    /** One more. */
    sixthCode: string;
    /** One for an evening of meetings. */
    seventhCode: string;
    /** And one for readers with settings of their own. */
    eighthCode: string;
    /** And one for short lists. */
    ninthCode: string;
    /** And one for proposals. */
    tenthCode: string;
    /** The folder in which its database lies. */
    state: string;
    /** When the demonstration was in it, in milliseconds: what was stored later is of tests. */
    filled: number;
  }
}

/**
 * Serves the tests' own house in workerd, as `npm start` does, with every programme open and the
 * demonstration in a database of its own, and beside it the site of `content/`.
 */
export default async function serveHouse({ provide }: TestProject): Promise<() => Promise<void>> {
  const state = mkdtempSync(join(tmpdir(), 'binome-browser-'));
  await buildHouse();
  const site = copyOpenSite();
  const codes: string[] = [];
  await newHouse(state, async (db) => {
    await demonstrate(db, { site });
    while (codes.length < 10) codes.push(await newConsoleCode(db));
  });
  const filled = Date.now();
  // Each its own: two runtimes that write to one database, as their jobs do, shut each other out.
  const ownState = mkdtempSync(join(tmpdir(), 'binome-own-'));
  cpSync(state, ownState, { recursive: true });
  const [served, own] = await Promise.all([
    serve(0, { site, state }),
    serve(0, { state: ownState }),
  ]);
  provide('address', served.address);
  provide('own', own.address);
  provide('code', codes[0] as string);
  provide('otherCode', codes[1] as string);
  provide('thirdCode', codes[2] as string);
  provide('fourthCode', codes[3] as string);
  provide('fifthCode', codes[4] as string);
  provide('sixthCode', codes[5] as string);
  provide('seventhCode', codes[6] as string);
  provide('eighthCode', codes[7] as string);
  provide('ninthCode', codes[8] as string);
  provide('tenthCode', codes[9] as string);
  provide('state', state);
  provide('filled', filled);
  return async () => {
    await Promise.all([served.stop(), own.stop()]);
    for (const folder of [state, ownState, site]) rmSync(folder, { recursive: true, force: true });
  };
}
