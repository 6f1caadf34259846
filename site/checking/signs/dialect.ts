import type { Rule } from './rule.ts';

const shown = (found: string) =>
  ({ code: 'dialect', found: found.trim().split('\n')[0] ?? '' }) as const;

/** Signs that mean something to other programs, or to none: they would be published as they stand. */
export const dialectRules: readonly Rule[] = [
  // A line of nothing but signs.
  [/^(?:={2,}|[~+#_*–—-]{3,})[ \t]*$/gm, shown],
  [/(?<![\p{L}\p{N}=])==(?=[^\s=])[^=\n]*[^\s=]==(?!=)/gu, shown],
  [/(?<![\p{L}\p{N}+])\+\+(?=[^\s+])[^+\n]*[^\s+]\+\+(?!\+)/gu, shown],
  [/(?<![\p{L}\p{N}:]):[a-z][a-z_]{1,30}:(?![\p{L}\p{N}])/gu, shown],
  [
    /^:{3,}[^\n]*(?:[\s\S]*?^:{3,}[ \t]*$)?|^!{3} [^\n]*|(?<=^[^\n.,;!?]{1,40}\n): \S[^\n]*/gm,
    shown,
  ],
  [/\{#[\w-]+\}/g, shown],
  [/&(?:#\w+|[A-Za-z]\w{1,30});/g, (found) => ({ code: 'entity-unknown', found })],
  [
    /<\/?([A-Za-z][\w.-]*)[^<>\n]*>/g,
    (found, name = '') =>
      /^[A-Z]/.test(name) ? { code: 'block-markdown', found: name } : { code: 'html-tag', found },
  ],
];
