import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../../commands/run.ts';

/** What the bench reads of a Lighthouse report. */
export interface Report {
  /** How fast the machine was while it looked: some 1,750 on a fast desk, 1,250 on a slow one. */
  readonly environment: { readonly benchmarkIndex: number };
  readonly categories: Readonly<
    Record<string, { readonly title: string; readonly score: number | null }>
  >;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

/** Runs Lighthouse on an address, in the browser that listens on a port. */
export type Lighthouse = (
  address: string,
  flags: {
    port: number;
    logLevel: 'error';
    onlyCategories?: readonly string[];
    onlyAudits?: readonly string[];
    disableFullPageScreenshot?: boolean;
    throttling?: { readonly cpuSlowdownMultiplier: number };
  },
) => Promise<{ readonly lhr: Report } | undefined>;

const version = '13.5.0';

/**
 * Lighthouse brings 114 packages and 176 MB, which only the bench needs: it is installed into
 * `.cache/` at its first use and is no dependency of the repository.
 */
export async function getLighthouse(): Promise<Lighthouse> {
  const folder = join('.cache', `lighthouse-${version}`);
  const entry = join(folder, 'node_modules', 'lighthouse', 'core', 'index.js');
  if (!existsSync(entry)) {
    console.log(`Installing Lighthouse ${version} into ${folder} (once, 176 MB)…`);
    mkdirSync(folder, { recursive: true });
    const words = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'];
    const { code, output } = await run('npm', [...words, `lighthouse@${version}`], true);
    if (code !== 0) throw new Error(`Lighthouse could not be installed:\n${output}`);
  }
  const module: { readonly default: Lighthouse } = await import(pathToFileURL(entry).href);
  return module.default;
}
