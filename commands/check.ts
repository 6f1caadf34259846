import { type Tally, type Work, workThrough } from './checks.ts';
import { run } from './run.ts';

/** The fast part of `npm test`: what can be said in under a minute, before anything is built. */
const works: readonly Work[] = [
  { name: 'formatting and lint, with the doors of the house', command: ['biome', 'ci', '.'] },
  { name: 'content', command: ['node', 'commands/check-content.ts'] },
  { name: 'types of the Worker', command: ['tsc', '--noEmit', '-p', 'functions'] },
  {
    name: 'types',
    command: ['astro', 'check', '--minimumFailingSeverity', 'warning'],
  },
];

await run('astro', ['sync'], true);
const before = await workThrough(works);
const units: Tally = await workThrough([
  { name: 'unit tests', command: ['vitest', 'run', '--project', 'unit'], vitest: true },
]);
const failed = before.failed + units.failed;
console.log(`\n${before.passed + units.passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
