import { editorLanguage } from '../site/checking/editor-language.ts';
import { build } from './build.ts';
import { type Work, workThrough } from './checks.ts';
import { fastWorks } from './fast-works.ts';
import { findBrowser } from './find-browser.ts';
import { run } from './run.ts';

/** Everything, in the order in which a fault is cheapest to find. */
const works: readonly Work[] = [
  ...fastWorks(editorLanguage()),
  {
    name: 'Worker tests in workerd',
    command: ['vitest', 'run', '--project', 'worker'],
    vitest: true,
  },
  { name: 'every built page', command: ['vitest', 'run', '--project', 'pages'], vitest: true },
  { name: 'browser tests', command: ['vitest', 'run', '--project', 'browser'], vitest: true },
];

const only = process.argv.slice(2);
const chosen =
  only.length > 0 ? works.filter(({ name }) => only.some((word) => name.includes(word))) : works;

await run('astro', ['sync'], true);
const built = await build();
process.env['CHROME_PATH'] = await findBrowser();
const { passed, failed } = await workThrough(chosen);
const all = { passed: passed + (built ? 1 : 0), failed: failed + (built ? 0 : 1) };
console.log(`\n${all.passed} passed, ${all.failed} failed`);
process.exit(all.failed > 0 ? 1 : 0);
