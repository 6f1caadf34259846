import { languageAsked } from '../site/checking/editor-language.ts';
import { workThrough } from './checks.ts';
import { fastWorks } from './fast-works.ts';

/** What a maintainer asks for before a commit; two at a time, since few machines have one processor. */
const { passed, failed } = await workThrough(fastWorks(languageAsked()), 2);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
