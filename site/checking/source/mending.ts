import type { Document, LineCounter, YAMLError } from 'yaml';
import { mend } from './mend.ts';
import { parse } from './parse.ts';
import type { Finding } from './source.ts';

const MOST_ROUNDS = 40;
const MOST_SEARCHES = 3;

/** A YAML text parsed, with what had to be mended for that. */
export interface Mended {
  readonly doc: Document;
  readonly lines: LineCounter;
  /** The text as mended. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The line at which mending gave up. */
  readonly brokenAt: number | undefined;
}

const isTwice = (error: YAMLError): boolean => error.code === 'DUPLICATE_KEY';

/**
 * Parses a text; at each fault of writing, notes it, mends that line as it was most likely meant and
 * parses again, so that one slip hides no other fault and causes no false one. Lines keep their number.
 */
export function parseMended(text: string): Mended {
  const findings: Finding[] = [];
  let written = text;
  for (let round = 0; ; round++) {
    const parsed = parse(written);
    const { doc, lines, errors } = parsed;
    const error = errors.find((each) => !isTwice(each));
    const twice = errors.filter(isTwice).map((each): Finding => {
      const { line, col } = lines.linePos(each.pos[0]);
      const found = written.slice(each.pos[0]).match(/^[^\s:]+/)?.[0] ?? '';
      return {
        code: 'yaml-twice',
        line,
        column: col,
        found: isWithin(written, each.pos[0]) ? found : (keyOf(written, line) ?? found),
      };
    });
    if (!error)
      return { doc, lines, text: written, findings: [...findings, ...twice], brokenAt: undefined };
    const isQuick = findings.filter(({ code }) => code === 'yaml-indent').length >= MOST_SEARCHES;
    const mended = mend(written, error, parsed, isQuick);
    const { text: next, ...finding } = mended;
    if (!findings.some((known) => isSame(known, finding))) findings.push(finding);
    if (next === undefined || next === written || round >= MOST_ROUNDS)
      return {
        doc,
        lines,
        text: written,
        findings: [...findings, ...twice],
        brokenAt: mended.line,
      };
    written = next;
  }
}

/** One finding a line is enough, and one for a block that is moved line by line. */
const isSame = (known: Finding, found: Finding): boolean =>
  known.line === found.line ||
  (known.code === 'yaml-indent' && found.code === 'yaml-indent' && known.line === found.line - 1);

const keyOf = (text: string, line: number): string | undefined =>
  text.split('\n')[line - 1]?.match(/^\s*(?:- )*["']?([\w-]+)["']?\s*:/)?.[1];

/** Whether a place of a text is after the first key of its line: in a group between braces. */
const isWithin = (text: string, offset: number): boolean =>
  /[{,]/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
