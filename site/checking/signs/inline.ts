import type { Objection } from '../blocks.ts';
import { braceRules } from './braces.ts';
import { dialectRules } from './dialect.ts';
import { unmasked } from './masked.ts';
import type { Rule } from './rule.ts';
import { blankIn } from './target.ts';

/** Something found in a masked text: where it begins, and what is against it. */
export interface Sign {
  readonly at: number;
  readonly objection: Objection;
}

/** Whether a text between brackets is meant as an address. */
const isAddress = (text: string): boolean =>
  /^\s*(?:[/#]|\.{1,2}\/|(?:https?|mailto|tel):|www\.)|[\w.-]@[\w-]|\.(?:fr|org|com|net|eu|jpe?g|png|webp|gif|svg|pdf|mdx?)\b/i.test(
    text,
  );

/** Brackets that people write and mean: [sic], […]. */
const isMeant = (inner: string): boolean => /^\s*(?:…|\.{2,}|sic|nd[a-z]{1,2}|x)?\s*$/i.test(inner);

const address = '((?:[^()\\n]|\\([^()\\n]*\\))*)';
const label = '\\[([^[\\]]*)\\]';

/** A link of two parts, one of which is an address. */
const linkOf = (one: string, other: string): string =>
  isAddress(other) ? `[${one.trim()}](${other.trim()})` : `[${other.trim()}](${one.trim()})`;

/** What brackets that were not understood most likely mean; the first rule that fits a place has it. */
const bracketRules: readonly Rule[] = [
  [/!?\[\[[^[\]\n]+\]\]/g, (found) => ({ code: 'link-reference', found })],
  [
    new RegExp(`!?${label}(?:[ \\t\\u00a0\\u202f]+|[ \\t]*\\n[ \\t]*)\\(${address}\\)`, 'g'),
    (found, _, target = '') =>
      isAddress(target)
        ? { code: 'link-gap', found, nearest: found.replace(/\]\s+\(/, '](') }
        : undefined,
  ],
  [
    new RegExp(
      `(!?)${label}\\s*(?:\\[([^[\\]\\n]+)\\]|\\{([^{}\\n]+)\\}|:\\s?\\(([^()\\n]+)\\))`,
      'g',
    ),
    (found, mark = '', text = '', ...targets) => {
      const target = targets.find((each) => each !== '') ?? '';
      return isAddress(target) && !isAddress(text)
        ? { code: 'link-signs', found, nearest: `${mark}[${text}](${target.trim()})` }
        : undefined;
    },
  ],
  [
    new RegExp(`\\(([^()\\n]*)\\)\\s?${label}`, 'g'),
    (found, one = '', other = '') =>
      isAddress(one) || isAddress(other)
        ? { code: 'link-swapped', found, nearest: linkOf(one, other) }
        : undefined,
  ],
  [
    new RegExp(`(!?)${label}\\(${address}\\)`, 'g'),
    (found, mark = '', text = '', target = '') =>
      isAddress(text) && !isAddress(target)
        ? { code: 'link-swapped', found, nearest: mark + linkOf(text, target) }
        : /\s/.test(target.trim())
          ? blankIn(found, mark, text, target)
          : { code: 'link-nested', found },
  ],
  [
    new RegExp(`(!?)${label}\\(([^()\\]\\s]+)\\]?`, 'g'),
    (found, mark = '', text = '', target = '') =>
      isAddress(target)
        ? {
            code: 'link-open',
            found,
            nearest: `${mark}[${text}](${target.replace(/[,;:.]+$/, '')})`,
          }
        : undefined,
  ],
  [
    /^\[\^([^\]\s]+)\][ \t\u00a0\u202f]*:?(?=\s)/g,
    (found, name = '') => ({ code: 'footnote-colon', found, nearest: `[^${name}]:` }),
  ],
  [
    /\[\^([^\]\n]*[ \u00a0\u202f][^\]\n]*)\]/g,
    (found, name = '') => ({
      code: 'footnote-blank',
      found,
      nearest: `[^${name.trim().replace(/\s+/g, '-')}]`,
    }),
  ],
  [/\[\^([^\]\s]+)\]/g, (found) => ({ code: 'footnote-missing', found })],
  [new RegExp(`!?${label}${label}`, 'g'), (found) => ({ code: 'link-reference', found })],
  [
    new RegExp(label, 'g'),
    (found, inner = '') =>
      isMeant(inner) ? 'meant' : { code: 'bracket-alone', found, severity: 'warning' },
  ],
  [
    /\[[^[\]\n]{0,40}|[^[\]\n]{0,40}(?<!\ufffc\ufffc[^[\]\n]*)\](?:\([^\n]{0,40})?/g,
    (found) => ({ code: 'bracket-open', found }),
  ],
];

/** Accents that stand in the place of an apostrophe. */
const apostropheRules: readonly Rule[] = [
  [
    /[\p{L}\p{N}]*\p{L}[`´](?=\p{L})[\p{L}\p{N}]+/gu,
    (found) => ({ code: 'apostrophe', found, nearest: found.replace(/[`´]/g, "'") }),
  ],
];

/** The same for marks of emphasis and code, looked for after the brackets. */
const markRules: readonly Rule[] = [
  [
    /(?<![\p{L}\p{N}])([\p{L}\p{N}]*)(\*{2,3}|__|~~)(?![*_~])([^\n]*?[^\s*_~][^\n]*?)(?<![*_~])\2(?![*_~])([\p{L}\p{N}]*)/gu,
    (found, before = '', mark = '', inner = '', after = '') =>
      /^\s|\s$/.test(inner)
        ? {
            code: 'mark-blank',
            found: found.slice(before.length, found.length - after.length),
            nearest: mark + inner.trim() + mark,
          }
        : {
            code: 'mark-glued',
            found,
            nearest: `${before} ${mark}${inner}${mark} ${after}`.trim(),
          },
  ],
  [
    /(?<![*_~])(?:\*{2,3}|~~)(?![*_~])[^\n]{0,40}|(?<![\p{L}\p{N}_])__(?=\p{L})[^\n]{0,40}/gu,
    (found) => ({
      code: 'mark-open',
      found,
      about: { mark: found.match(/^[*_~]{2,3}/)?.[0] ?? '' },
    }),
  ],
  [
    /(?<![\p{L}\p{N}*_\u005c])[*_](?=\p{L})[^\n]{0,40}|(?<=\s)\* [^*\n]*\p{L}[^*\n]* \*(?=\s|$)|`[^\n]{0,40}/gu,
    (found) => ({ code: 'mark-alone', found, severity: 'warning' }),
  ],
];

/** The rules that can find anything in a text: most texts have no sign left that any would look at. */
const rulesFor = (text: string): readonly Rule[] => [
  ...(/[[\]]/.test(text) ? bracketRules : []),
  ...(/\{/.test(text) ? braceRules : []),
  ...(/[`´]/.test(text) ? apostropheRules : []),
  ...(/[*_~`]/.test(text) ? markRules : []),
  ...(/[=+:!#&<~*_–—$^'{\\-]/.test(text) ? dialectRules : []),
];

/** The signs of Markdown that are left within a line; each place is told once. */
export function inlineSigns(text: string): Sign[] {
  let rest = text;
  const signs: Sign[] = [];
  for (const [pattern, object] of rulesFor(text))
    for (const match of rest.matchAll(pattern)) {
      const [, ...parts] = match.map((part) => unmasked(part ?? ''));
      const whole = unmasked(text.slice(match.index, match.index + match[0].length));
      const verdict = object(whole, ...parts);
      if (verdict === undefined) continue;
      if (verdict !== 'meant') signs.push({ at: match.index, objection: verdict });
      const length = match[0].length;
      rest =
        rest.slice(0, match.index) +
        rest.slice(match.index, match.index + length).replace(/[^\n]/g, ' ') +
        rest.slice(match.index + length);
    }
  return signs;
}
