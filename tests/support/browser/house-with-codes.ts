import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { localSecretKey } from '../../../commands/serving/secret-key.ts';
import { type Served, serve } from '../../../commands/serving/serve.ts';
import type { Database } from '../../../db/open.ts';
import { letIn } from '../../../functions/actions/coordinators/let-in.ts';
import { derivedCode } from '../../../functions/actions/secrets/derive.ts';
import { copyOpenSite } from '../open-site.ts';
import { newHouse } from './new-house.ts';

/** A house of its own whose console is entered by codes that are mailed, as online, with one owner and whoever else is let in. */
export interface HouseWithCodes {
  readonly address: string;
  readonly database: Served['runtime']['database'];
  /** Enters the console as its owner, or as somebody else who was let in: asks for a code, and types it. */
  enter(page: Page, console: string, as?: string): Promise<void>;
  /** Serves the site as somebody changed it, as a new deployment would. */
  redeploy(change: (site: string) => void): Promise<void>;
  /** Lets all mail become due, as time would, and the job run until it has left. */
  later(): Promise<void>;
  /** Lets the job tidy, as it does within the hour. */
  withinTheHour(): Promise<void>;
  stop(): Promise<void>;
}

/** Serves such a house, with what was stored in it before, over its site. */
export async function serveWithCodes(
  owner: string,
  stored: (db: Database, site: string) => Promise<unknown>,
): Promise<HouseWithCodes> {
  const state = mkdtempSync(join(tmpdir(), 'binome-codes-'));
  const site = copyOpenSite();
  const access = { email: owner, name: '', role: 'owner', programmes: null } as const;
  await newHouse(state, async (db) => {
    await letIn(db, access, { who: 'local', now: Date.now() });
    await stored(db, site);
  });
  const served = await serve(0, { site, state, vars: { CONSOLE_DRIVER: 'code' } });
  const { database } = served.runtime;
  return {
    address: served.address,
    database,
    async redeploy(change) {
      change(site);
      await served.runtime.renew(site);
    },
    async enter(page, console, as = owner) {
      await page.goto(console);
      await page.fill('#email', as);
      await page.click('form.door button');
      const html = await database
        .prepare(
          "select plain from messages where name = 'console-code' order by stored_at desc, rowid desc limit 1",
        )
        .first<string>('plain');
      const [, id = ''] = /\{secret:code:([^}]+)\}/.exec(html ?? '') ?? [];
      await page.fill('#code', await derivedCode(localSecretKey(state), id));
      await page.click('form.door button');
    },
    async later() {
      await database.prepare("update messages set due = 0 where state = 'due'").run();
      const waiting = database.prepare("select count(*) n from messages where state = 'due'");
      // A run hands a few over.
      for (let runs = 0; runs < 10 && (await waiting.first('n')) !== 0; runs += 1)
        await served.runtime.runJob();
    },
    async withinTheHour() {
      await database.prepare("delete from rounds where name = 'tidy'").run();
      const tidied = database.prepare("select count(*) n from rounds where name = 'tidy'");
      for (let runs = 0; runs < 10 && (await tidied.first('n')) === 0; runs += 1)
        await served.runtime.runJob();
    },
    async stop() {
      await served.stop();
      for (const folder of [state, site]) rmSync(folder, { recursive: true, force: true });
    },
  };
}
