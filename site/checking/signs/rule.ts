import type { Objection } from '../blocks.ts';

/** An objection; `meant` where the text is to stand as it is; nothing where another rule may know. */
export type Verdict = Objection | 'meant' | undefined;

/** What is looked for within a line, and what is against what was found; `parts` are the groups. */
export type Rule = readonly [RegExp, (found: string, ...parts: string[]) => Verdict];
