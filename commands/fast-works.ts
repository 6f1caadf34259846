import type { Language } from '../domain/words/language.ts';
import type { Work } from './checks.ts';

const asked = (language?: Language): readonly string[] => (language ? [`--${language}`] : []);

/**
 * Types are asked for once more only of what changed since the last run, and of what depends on it. The
 * newest compiler takes half the time; the pages still need the one before it beside it, and both are called `tsc`.
 */
const tsc = (remembered: string, ...project: readonly string[]): Work['command'] => [
  'node',
  ...[
    'node_modules/typescript-7/bin/tsc',
    '--noEmit',
    ...project,
    '--incremental',
    '--tsBuildInfoFile',
    `.cache/${remembered}.json`,
  ],
];

/**
 * The fast part of `npm test`: what can be said in under a minute, before anything is built. Faults of
 * the content are said in the language given, if one is.
 */
export const fastWorks = (language?: Language): readonly Work[] => [
  { name: 'formatting and lint, with the doors of the house', command: ['biome', 'ci', '.'] },
  { name: 'content', command: ['node', 'commands/check.ts', ...asked(language)] },
  {
    name: 'types of the pages',
    command: [
      ...(['astro', 'check', '--tsconfig', 'site/tsconfig.json'] as const),
      ...['--minimumFailingSeverity', 'warning', ...asked(language)],
    ],
  },
  { name: 'types of the Worker', command: tsc('types-of-the-worker', '-p', 'functions') },
  { name: 'types', command: tsc('types') },
  { name: 'unit tests', command: ['vitest', 'run', '--project', 'unit'], vitest: true },
];
