import type { Rule } from './rule.ts';

/** A word between braces, as letters from other programs have it: {name}, {{ prénom }}. */
const filledIn = /\{+\s*[\p{L}_][\p{L}\p{N}_ .’'-]{0,40}\}+/gu;

/** A word between braces that nothing fills in. */
export const braceRules: readonly Rule[] = [
  [filledIn, (found) => ({ code: 'brace-word', found, severity: 'warning' })],
];

/** The first such word in a text that is shown as it stands; undefined where there is none. */
export const braceWord = (text: string): string | undefined => text.match(filledIn)?.[0];
