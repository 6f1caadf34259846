import type { Objection } from '../blocks.ts';
import { unmasked } from './masked.ts';

/** Something found in a line of a paragraph: how many lines down, and what is against it. */
export interface LineSign {
  readonly down: number;
  readonly objection: Objection;
}

const blank = '[\\s\\u00a0\\u202f]';
const bullet = /^(?:o(?=\t)|[•‣◦●○▪■∙·➢➤►✓✔→\uf0a7\uf0b7§](?=[\s\u00a0\u202f\p{L}]))\s*/u;
const dash = new RegExp(`^(?:[–—‑‐⁃−-]${blank}*(?=\\S)|[*+](?=\\p{L}))`, 'u');
const picture = /^(?:\[[ xX]?\]\s|\p{Extended_Pictographic}|[☐☑☒✗✘❏❑❖◆◇★☆➜☞➔»])\ufe0f?\s*/u;
/** A sign of a list with a blank that is none for Markdown. */
const hardBlank = /^(?:[-*+]|\d{1,2}[.)])[\u00a0\u202f]\s*/;
/** A letter or a number that parts of a text are counted by, as a word processor sets it. */
const counted = /^\(?(?:([a-z]|[ivx]{2,4})[.)]|(\d{1,2})(?:[.)]|[\s\u00a0]?[-–—]))[\s\u00a0]+/i;
const firstTwo: readonly string[] = ['a b', 'i ii', '1 2'];
/** In a paragraph no line begins so: this one is pushed in too far to be a point of a list. */
const deep = /^[-*+] (?=\S)/;
/** Two points of a list that does not begin with 1: Markdown leaves them in the paragraph above. */
const counting = /^(\d{1,2})[.)] (?=\S)/;
const number =
  /^(?:[\u2460-\u2473\u2776-\u277f]|\d\ufe0f?\u20e3|\d{1,2}(?:[°º][.)]?|\/|[.)](?=\p{L})|[-–]\s)|[a-z]\))[\s\u00a0]*/u;
const heading = /^(#{1,6})(?:[\u00a0\u202f]\s*|(?=[^#\s]))(.*)$/;
/** Signs of a heading at the end of a line, or more before it than there are levels. */
const headingSigns = /^(?:#{7,}\s*(?=\S)|(?=\S.*[^\s#](?:\s*#{2,}|\s+#)$))(.*?)\s*#*$/;
/** Spaces that Markdown takes for a letter: no sign after them begins anything. */
const oddBlanks = '\u00a0\u202f\u2000-\u200a\u3000';
const behindBlank = new RegExp(
  `^[${oddBlanks}][ ${oddBlanks}]*(?:[-*+>]|#{1,6}|\\d{1,2}[.)])[ ${oddBlanks}]`,
);

/** A line that was to be a heading. One # before a small letter is a word of social networks. */
function headingSign(line: string): Objection | undefined {
  const bare = line.match(headingSigns)?.[1];
  if (bare !== undefined && !heading.test(line))
    return { code: 'heading-signs', found: line, nearest: `## ${bare.trim()}` };
  const [, marks = '', title = ''] = line.match(heading) ?? [];
  if (marks === '' || (marks === '#' && !/^\p{Lu}/u.test(title))) return undefined;
  return {
    code: 'heading-glued',
    found: line,
    nearest: `${marks === '#' ? '##' : marks} ${title.replace(/\s*#+\s*$/, '').trim()}`,
  };
}

const hasBar = (line: string): boolean => line.includes('|');
const isRow = (line: string): boolean => /^\|.*\|$/.test(line.trim());

/** A table that Markdown did not take for one: without its line of dashes, or pasted with tabs. */
function tableSign(lines: readonly string[]): LineSign[] {
  const bars = lines.filter(hasBar).length;
  if (bars >= 2 || lines.some(isRow)) {
    const down = lines.findIndex(hasBar);
    const columns = (lines[down] ?? '')
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|').length;
    const rule = `|${' --- |'.repeat(columns)}`;
    return [{ down, objection: { code: 'table-raw', found: lines[down] ?? '', about: { rule } } }];
  }
  const bare = lines.map((line) => line.replace(bullet, ''));
  const tabbed = (line: string) => /\S\t+\S/.test(line);
  if (bare.filter(tabbed).length < 2 && !bare.some((line) => /\S\t+\S.*\t+\S/.test(line)))
    return [];
  const down = bare.findIndex(tabbed);
  return [{ down, objection: { code: 'table-tabs', found: lines[down] ?? '' } }];
}

/** A line behind the letter by which a word processor sets a hollow point. */
const isHollow = (line = ''): boolean => /^o (?=\S)/.test(line);

/** Lines that were to be a list and will run on as one paragraph. */
function listSign(lines: readonly string[]): LineSign[] {
  const pushed = lines.findIndex((line, down) => down > 0 && deep.test(line));
  if (pushed > 0) {
    const found = lines[pushed] ?? '';
    return [{ down: pushed, objection: { code: 'list-raw', found, nearest: found } }];
  }
  const hollow = lines.findIndex((line, down) => isHollow(line) && isHollow(lines[down + 1]));
  if (hollow >= 0) {
    const found = lines[hollow] ?? '';
    return [
      { down: hollow, objection: { code: 'list-raw', found, nearest: `- ${found.slice(2)}` } },
    ];
  }
  const marks = lines.map((line) => line.match(counted)?.slice(1).join('').toLowerCase() ?? '');
  const from = marks.findIndex((one, down) => firstTwo.includes(`${one} ${marks[down + 1]}`));
  if (from >= 0) {
    const found = lines[from] ?? '';
    return [
      {
        down: from,
        objection: { code: 'list-raw', found, nearest: `1. ${found.replace(counted, '').trim()}` },
      },
    ];
  }
  const counts = lines.map((line) => Number(line.match(counting)?.[1] ?? Number.NaN));
  const second = counts.findIndex((count, down) => down > 0 && counts[down + 1] === count + 1);
  if (second > 0) {
    const found = lines[second] ?? '';
    return [{ down: second, objection: { code: 'list-late', found } }];
  }
  for (const [sign, least, mark] of [
    [hardBlank, 1, '- '],
    [bullet, 1, '- '],
    [dash, 2, '- '],
    [picture, 2, '- '],
    [number, 2, '1. '],
  ] as const) {
    if (lines.filter((line) => sign.test(line)).length < least) continue;
    const down = lines.findIndex((line) => sign.test(line));
    const found = lines[down] ?? '';
    const own = /^\d/.test(found) ? '1. ' : mark;
    const nearest = own + found.replace(sign, '').trim();
    return [{ down, objection: { code: 'list-raw', found, nearest } }];
  }
  return [];
}

/** The signs that are left at the start of a paragraph's lines: of a heading, a list, a table. */
export function blockSigns(text: string): LineSign[] {
  const lines = text.split('\n').map((line) => unmasked(line.replace(/^[ >]+/, '')));
  const blank = lines.findIndex((line) => behindBlank.test(line));
  if (blank >= 0) {
    const found = (lines[blank] ?? '').trim();
    return [{ down: blank, objection: { code: 'blank-first', found } }];
  }
  const table = tableSign(lines);
  if (table.length > 0) return table;
  const headings = lines.flatMap((line, down) => {
    const objection = headingSign(line);
    return objection ? [{ down, objection }] : [];
  });
  return [...headings, ...listSign(lines)];
}
