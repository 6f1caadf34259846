import type { Language } from '../domain/words/language.ts';
import type { Work } from './checks.ts';

const asked = (language?: Language): readonly string[] => (language ? [`--${language}`] : []);

/** Only what changed since the last run is typed again, with what depends on it. */
const fromLastTime = ['--incremental', '--tsBuildInfoFile', '.cache/types-of-the-worker.json'];

/**
 * The fast part of `npm test`: what can be said in under a minute, before anything is built. Faults of
 * the content are said in the language given, if one is.
 */
export const fastWorks = (language?: Language): readonly Work[] => [
  { name: 'formatting and lint, with the doors of the house', command: ['biome', 'ci', '.'] },
  { name: 'content', command: ['node', 'commands/check.ts', ...asked(language)] },
  { name: 'types of the Worker', command: ['tsc', '--noEmit', '-p', 'functions', ...fromLastTime] },
  {
    name: 'types',
    command: ['astro', 'check', '--minimumFailingSeverity', 'warning', ...asked(language)],
  },
  { name: 'unit tests', command: ['vitest', 'run', '--project', 'unit'], vitest: true },
];
