import type { Rule } from './rule.ts';

const shown = (found: string) =>
  ({ code: 'dialect', found: found.trim().split('\n')[0] ?? '' }) as const;

/** Signs that mean something to other programs, or to none: they would be published as they stand. */
export const dialectRules: readonly Rule[] = [
  // A line of nothing but signs.
  [/^(?:={2,}|-{2,}|[~+#_*–—]{3,})[ \t]*$/gm, shown],
  // The line that a mail puts over the one it answers.
  [/^-{3,} ?\p{L}[^\n]*\S ?-{3,}$/gmu, shown],
  [/(?<![\p{L}\p{N}=])==(?=[^\s=])[^=\n]*[^\s=]==(?!=)/gu, shown],
  [/(?<![\p{L}\p{N}+])\+\+(?=[^\s+])[^+\n]*[^\s+]\+\+(?!\+)/gu, shown],
  [/(?<![\p{L}\p{N}:]):[a-z][a-z_]{1,30}:(?![\p{L}\p{N}])/gu, shown],
  [
    /^:{3,}[^\n]*(?:[\s\S]*?^:{3,}[ \t]*$)?|^!{3} [^\n]*|(?<=^[^\n.,;!?]{1,40}\n): \S[^\n]*/gm,
    shown,
  ],
  [/\{#[\w-]+\}/g, shown],
  // What a site builder would have put something in the place of.
  [/\{\{[<%][^{}\n]*[>%]\}\}|\{%[^{}\n]*%\}/g, shown],
  // Formulas, raised signs and the bold of a wiki.
  [/\$\$[^$\n]+\$\$|(?<![\p{L}\p{N}$])\$[^\s$][^$\n]*(?<![\s$])\$(?![\p{L}\p{N}$])/gu, shown],
  [/\^[^\s^]{1,20}\^/g, shown],
  [/'{2,}[^'\n]+'{2,}/g, shown],
  // What became a link by itself, in brackets that nothing takes off.
  [/<\ufffc[^<>\n]*\ufffc>/g, shown],
  [/(?<=\S)\\$/g, shown],
  [/&(?:#\w+|[A-Za-z]\w{1,30});/g, (found) => ({ code: 'entity-unknown', found })],
  [
    /<\/?([A-Za-z][\w.-]*)[^<>\n]*>/g,
    (found, name = '') =>
      /^[A-Z]/.test(name) ? { code: 'block-markdown', found: name } : { code: 'html-tag', found },
  ],
];
