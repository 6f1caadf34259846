import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folder } from '../pages/built.ts';

/** The built site, served in workerd, with a bare twin beside each page that is to be compared. */
export interface ServedSite {
  /** The address of a page. */
  page(path: string): string;
  /** The address of its bare twin: the same text without stylesheet and script. */
  bare(path: string): string;
  stop(): Promise<void>;
}

/** A port that nothing listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const given = server.address();
      server.close(() =>
        given && typeof given === 'object' ? resolve(given.port) : reject(new Error('no port')),
      );
    });
  });

const undressed = (html: string): string =>
  html
    .replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');

/** Serves a copy of the built site by `wrangler dev`, as `npm start` does, until `stop` is called. */
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
  process.env['BINOME_STATE'] = join(scratch, 'state');
  const { serve } = await import('../../commands/serve.ts');
  const served = await serve(await freePort(), ['--assets', assets]);
  return {
    page: (path) => new URL(path, served.address).href,
    bare: (path) => new URL(`/bare-${paths.indexOf(path)}/`, served.address).href,
    stop: async () => {
      served.stop();
      await served.ended;
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
