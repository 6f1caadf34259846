import { tmpdir } from 'node:os';
import { languageAsked } from '../site/checking/editor-language.ts';
import { build } from './build.ts';
import { type Work, workThrough } from './checks.ts';
import { fastWorks } from './fast-works.ts';
import { findBrowser } from './find-browser.ts';
import { memoryFolder } from './memory-folder.ts';
import { run } from './run.ts';
import { workerBundle } from './serving/worker-bundle.ts';

const vitest = (name: string, project: string): Work => ({
  name,
  command: ['vitest', 'run', '--project', project],
  vitest: true,
});

/** What needs the built site, the longest first. */
const built: readonly Work[] = [
  vitest('Worker tests in workerd', 'worker'),
  vitest('browser tests', 'browser'),
  vitest('every built page', 'pages'),
];

const only = process.argv.slice(2);
const chosen = (works: readonly Work[]) =>
  works.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)));

await run('astro', ['sync'], true);
process.env['TMPDIR'] = memoryFolder() ?? tmpdir();
// What several kinds of tests begin with is there before two of them want it at once.
const house = "import('./tests/support/house.ts').then(({ buildHouse }) => buildHouse())";
const [isBuilt] = await Promise.all([build(), run('node', ['--eval', house], true)]);
// Where it cannot be bundled, the tests that need it say so.
await workerBundle().catch(() => undefined);
process.env['CHROME_PATH'] = await findBrowser();
const tallies = [
  { passed: isBuilt ? 1 : 0, failed: isBuilt ? 0 : 1 },
  // Two at a time: a browser waits, and so do commands that are run; nobody has the second core to themselves.
  await workThrough(chosen([...fastWorks(languageAsked()), ...built]), 2),
];
const count = (what: 'passed' | 'failed') => tallies.reduce((sum, tally) => sum + tally[what], 0);
console.log(`\n${count('passed')} passed, ${count('failed')} failed`);
process.exit(count('failed') > 0 ? 1 : 0);
