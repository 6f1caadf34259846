import { editorLanguage } from '../site/checking/editor-language.ts';
import { workThrough } from './checks.ts';
import { fastWorks } from './fast-works.ts';
import { run } from './run.ts';

await run('astro', ['sync'], true);
const { passed, failed } = await workThrough(fastWorks(editorLanguage()));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
