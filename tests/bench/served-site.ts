import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../commands/migrations.ts';
import { openFarDatabase } from '../../commands/serving/far-database.ts';
import { serve } from '../../commands/serving/serve.ts';
import { folder } from '../pages/built.ts';

/** The built site, served in workerd, with a bare twin beside each page that is to be compared. */
export interface ServedSite {
  /** The address of a page. */
  page(path: string): string;
  /** The address of its bare twin: the same text without stylesheet and script. */
  bare(path: string): string;
  stop(): Promise<void>;
}

const undressed = (html: string): string =>
  html
    .replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');

/** Serves a copy of the built site as `npm start` does, until `stop` is called. */
export async function serveSite(paths: readonly string[]): Promise<ServedSite> {
  const scratch = mkdtempSync(join(tmpdir(), 'binome-bench-site-'));
  const assets = join(scratch, 'dist');
  cpSync(folder, assets, { recursive: true });
  for (const [index, path] of paths.entries()) {
    const place = join(assets, `bare-${index}`);
    mkdirSync(place);
    writeFileSync(
      join(place, 'index.html'),
      undressed(readFileSync(join(folder, path, 'index.html'), 'utf8')),
    );
  }
  const state = join(scratch, 'state');
  const far = await openFarDatabase(state);
  await migrate(far.database);
  await far.dispose();
  const served = await serve(0, { site: assets, state });
  return {
    page: (path) => new URL(path, served.address).href,
    bare: (path) => new URL(`/bare-${paths.indexOf(path)}/`, served.address).href,
    stop: async () => {
      await served.stop();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
