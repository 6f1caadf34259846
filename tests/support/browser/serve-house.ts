import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { newConsoleCode } from '../../../commands/console-code.ts';
import { demonstrate } from '../../../commands/demonstration/demonstrate.ts';
import { migrate } from '../../../commands/migrations.ts';
import { openFarDatabase } from '../../../commands/serving/far-database.ts';
import { serve } from '../../../commands/serving/serve.ts';
import { openDatabase } from '../../../db/open.ts';
import { buildHouse } from '../house.ts';
import { copyOpenSite } from '../open-site.ts';

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
  const far = await openFarDatabase(state);
  await migrate(far.database);
  const db = openDatabase(far.database);
  await demonstrate(db, { site });
  const newCode = () => newConsoleCode(db);
  const code = await newCode();
  const otherCode = await newCode();
  const thirdCode = await newCode();
  const fourthCode = await newCode();
  const fifthCode = await newCode();
  const sixthCode = await newCode();
  const seventhCode = await newCode();
  const eighthCode = await newCode();
  const ninthCode = await newCode();
  const tenthCode = await newCode();
  await far.dispose();
  // Each its own: two runtimes that write to one database, as their jobs do, shut each other out.
  const ownState = mkdtempSync(join(tmpdir(), 'binome-own-'));
  cpSync(state, ownState, { recursive: true });
  const [served, own] = await Promise.all([
    serve(0, { site, state }),
    serve(0, { state: ownState }),
  ]);
  provide('address', served.address);
  provide('own', own.address);
  provide('code', code);
  provide('otherCode', otherCode);
  provide('thirdCode', thirdCode);
  provide('fourthCode', fourthCode);
  provide('fifthCode', fifthCode);
  provide('sixthCode', sixthCode);
  provide('seventhCode', seventhCode);
  provide('eighthCode', eighthCode);
  provide('ninthCode', ninthCode);
  provide('tenthCode', tenthCode);
  provide('state', state);
  return async () => {
    await Promise.all([served.stop(), own.stop()]);
    for (const folder of [state, ownState, site]) rmSync(folder, { recursive: true, force: true });
  };
}
