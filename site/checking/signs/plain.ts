import type { Objection } from '../blocks.ts';
import { braceWord } from './braces.ts';

const signs =
  /!?\[[^\]]+\]\s?\([^)]*\)|\*\*[^*]+\*\*|(?<![\p{L}\p{N}_])__[^_]+__|~~[^~]+~~|`[^`]+`|(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}«"“])(?:[^*]*[^\s*])\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}«"“])(?:[^_]*[^\s_])_(?![\p{L}\p{N}_])|<\/?[a-z][^<>]*>|&(?:#\w+|[a-z]{2,30});|^#{1,6} | #{2,}$|^[-*+>] (?=\S)|^[•‣▪●] ?/iu;

/** Signs of Markdown in a text that is shown as it stands: a title, a label, a hint. */
export function plainSigns(text: string): Objection[] {
  // A single word is a name or an address more often than a text.
  const accent = text.match(/[\p{L}\p{N}]*\p{L}[`´]\p{L}[\p{L}\p{N}]*/u)?.[0];
  if (accent !== undefined)
    return [{ code: 'apostrophe', found: accent, nearest: accent.replace(/[`´]/g, "'") }];
  const found = /[\s[*`<&~•]/.test(text) ? text.match(signs)?.[0] : undefined;
  const word = text.includes('{') ? braceWord(text) : undefined;
  return [
    ...(found === undefined ? [] : [{ code: 'plain-signs', found } as const]),
    ...(word === undefined
      ? []
      : [{ code: 'brace-word', found: word, severity: 'warning' } as const]),
  ];
}
