import { languageAsked } from '../site/checking/editor-language.ts';
import { build } from './build.ts';
import { type Work, workThrough } from './checks.ts';
import { fastWorks } from './fast-works.ts';
import { findBrowser } from './find-browser.ts';
import { run } from './run.ts';

const vitest = (name: string, project: string): Work => ({
  name,
  command: ['vitest', 'run', '--project', project],
  vitest: true,
});

/** What needs the built site, in the order in which a fault is cheapest to find. */
const built: readonly Work[] = [
  vitest('Worker tests in workerd', 'worker'),
  vitest('every built page', 'pages'),
  vitest('browser tests', 'browser'),
];

const only = process.argv.slice(2);
const chosen = (works: readonly Work[]) =>
  works.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)));

await run('astro', ['sync'], true);
const isBuilt = await build();
process.env['CHROME_PATH'] = await findBrowser();
const tallies = [
  { passed: isBuilt ? 1 : 0, failed: isBuilt ? 0 : 1 },
  await workThrough(chosen(fastWorks(languageAsked())), 2),
  await workThrough(chosen(built)),
];
const count = (what: 'passed' | 'failed') => tallies.reduce((sum, tally) => sum + tally[what], 0);
console.log(`\n${count('passed')} passed, ${count('failed')} failed`);
process.exit(count('failed') > 0 ? 1 : 0);
