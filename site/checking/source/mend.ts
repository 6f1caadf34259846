import {
  type Document,
  isCollection,
  isScalar,
  type LineCounter,
  visit,
  type YAMLError,
} from 'yaml';
import {
  closeBeforeKey,
  closeBracket,
  colonless,
  escapeQuotes,
  glued,
  openBrace,
  quoteFrom,
  quoteValue,
} from './mend-line.ts';
import type { Parsed } from './parse.ts';
import { moveLine } from './reindent.ts';
import type { Finding } from './source.ts';

/** A finding with the whole text mended; without a text, nothing could be mended. */
export type Mending = Finding & { readonly text?: string | undefined };

/** A text that a straight quote opens and a curly one was to close. */
const curlyEnd = /:[ \t]+"[^"\u201c\u201d]+\u201d[ \t]*$/;

/** Tells what a parse error most likely means, and mends it; `isQuick` trusts the first guess at a level. */
export function mend(
  text: string,
  error: YAMLError,
  { doc, lines: counter }: Parsed,
  isQuick: boolean,
): Mending {
  const lines = text.split('\n');
  const { line, col } = counter.linePos(Math.min(error.pos[0], text.length));
  const lineAt = (number: number): string => lines[number - 1] ?? '';
  const finding = (code: Finding['code'], at: number, mended: string | undefined): Mending => ({
    code,
    line: at,
    column: at === line ? col : 1,
    found: lineAt(at).trim(),
    text: mended === undefined ? undefined : lines.with(at - 1, mended).join('\n'),
  });
  const levelled = (at: number): Mending => {
    const moved = moveLine(text, at, isQuick);
    return { ...finding('yaml-indent', moved?.line ?? at, undefined), text: moved?.text };
  };
  const unclosed = quoteOpenedBefore(doc, counter, error, line);
  if (unclosed !== undefined)
    return finding(
      curlyEnd.test(lineAt(unclosed)) ? 'yaml-curly' : 'yaml-quote-open',
      unclosed,
      closeQuote(lineAt(unclosed)),
    );
  const { code, message } = error;

  const braced = bracketOpenedBefore(doc, counter, error.pos[0]) ?? line;
  const cut = lineAt(braced).match(cutInBraces);
  if (cut)
    return {
      ...finding('yaml-comment', braced, lineAt(braced).replace(cutInBraces, '$1"$2$3"$4')),
      found: cut[2],
      about: { cut: cut[3]?.trim() ?? '' },
    };
  const round = lineAt(line).match(roundBrackets);
  if (round) return finding('yaml-round', line, lineAt(line).replace(roundBrackets, '$1{$2}'));
  if (semicolon.test(lineAt(line)))
    return {
      ...finding('yaml-comma-missing', line, lineAt(line).replace(semicolon, '$1, $2')),
      found: lineAt(line).match(semicolon)?.[2],
    };
  if (code === 'BAD_DQ_ESCAPE')
    return finding(
      'yaml-escape',
      line,
      `${lineAt(line).slice(0, col - 1)}\\${lineAt(line).slice(col - 1)}`,
    );
  if (code === 'MULTIPLE_DOCS') return finding('yaml-several', line, `#${lineAt(line)}`);
  if (startsBadly(code, lineAt(line))) {
    const mended = quoteFrom(lineAt(line));
    return finding('yaml-start', line, mended);
  }
  if (colonless.test(lineAt(line)))
    return finding('yaml-colon-missing', line, lineAt(line).replace(colonless, '$1: '));
  if (glued.test(lineAt(line)))
    return finding('yaml-glued', line, lineAt(line).replace(glued, '$1$2 '));
  const opened = openBrace(lineAt(line));
  if (opened !== lineAt(line)) return finding('yaml-brace-missing', line, opened);
  const closed = closeBeforeKey(lineAt(line));
  if (closed !== lineAt(line)) return finding('yaml-quote-open', line, closed);
  const comma = lineAt(line).match(commaMissing);
  if (comma?.index !== undefined)
    return {
      ...finding('yaml-comma-missing', line, lineAt(line).replace(commaMissing, '$1$3, $2$4')),
      found: comma[2] ?? comma[4],
    };
  const escaped = escapeQuotes(lineAt(line));
  if (escaped !== lineAt(line)) return finding('yaml-quote-inside', line, escaped);

  if (
    code === 'BLOCK_AS_IMPLICIT_KEY' ||
    code === 'BLOCK_IN_FLOW' ||
    message.includes('same line with key')
  ) {
    const quoted = quoteValue(lineAt(line), col);
    if (quoted !== undefined)
      return { ...finding('yaml-colon', line, quoted.line), found: quoted.value };
    const next = lines.findIndex((each, index) => index >= line && each.trim() !== '') + 1;
    if (next > 0) return levelled(next);
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys'))
    return finding('yaml-no-key', line, `#${lineAt(line).slice(1)}`);
  if (/^Flow (?:map|sequence)/.test(message)) {
    const from = bracketOpenedBefore(doc, counter, error.pos[0]) ?? line;
    const last = from === line ? line : lastFilled(lines, line - 1);
    return {
      ...finding('yaml-bracket', from, undefined),
      text: lines.with(last - 1, closeBracket(lineAt(last), message)).join('\n'),
    };
  }
  if (message.startsWith('Missing ,'))
    return finding(
      'yaml-comma-missing',
      line,
      `${lineAt(line).slice(0, col - 1)}, ${lineAt(line).slice(col - 1)}`,
    );
  if (code === 'BAD_INDENT' || message.startsWith('Sequence item without')) return levelled(line);
  return finding('yaml-other', line, undefined);
}

/** A value after which a key or a group follows without a comma: `{ fr: "a" en: "b" }`. */
const commaMissing =
  /("|\})\s+([a-z_]+)(?=: ["'{\w][^{]*\})|(?<=\{.*)(: (?:[\w-]+(?=\s+[a-z_]+: ["'{])|\d[\d.]*))\s+([a-z_]+)(?=: )/;

/** A text without quotes that a # cuts, with the rest of its group. */
const cutInBraces =
  /(\{.*?:\s+)([^\s"'{}[\],#][^"'{}[\],]*?)(\s+#[^"{},]*)((?:,\s*[a-z_]+:.*)?\}.*)$/;

/** A group of keys between round brackets. */
const roundBrackets = /^(\s*(?:- )?[a-z_]+:\s+)\((\s*[a-z_]+:\s.*)\)\s*$/;

/** A semicolon for the comma before the next key. */
const semicolon = /("|\})\s*;\s*([a-z_]+)(?=:\s)/;

const startsBadly = (code: string, line: string): boolean =>
  ['BAD_SCALAR_START', 'BAD_ALIAS', 'TAG_RESOLVE_FAILED'].includes(code) ||
  /^\s*(?:- )*(?:[\w-]+:\s+)?[*&!%@`]/.test(line);

const lastFilled = (lines: readonly string[], from: number): number => {
  let line = from;
  while (line > 1 && (lines[line - 1] ?? '').trim() === '') line--;
  return line;
};

/** The line of a quoted text that swallowed the start of a later line, which then failed. */
function quoteOpenedBefore(
  doc: Document,
  counter: LineCounter,
  error: YAMLError,
  line: number,
): number | undefined {
  let opened: number | undefined;
  visit(doc, {
    Scalar(_, { type, range }) {
      if (!type?.startsWith('QUOTE') || !range) return;
      const from = counter.linePos(range[0]).line;
      const ends = counter.linePos(range[1]).line;
      const near = Math.abs(range[1] - error.pos[0]) <= 1 || ends === line;
      if (near && from < ends && from < line && range[1] <= error.pos[1] + 1) opened = from;
    },
  });
  if (opened === undefined && /^Missing closing ["']/.test(error.message)) return line;
  return opened;
}

function closeQuote(line: string): string {
  const mark = line.match(/["']/)?.[0] ?? '"';
  const [, text = '', end = ''] = line.match(/^(.*?)(\s*[}\]]+)?\s*$/) ?? [];
  return `${text}${mark}${end}`;
}

/** The line on which the bracket that was never closed stands. */
function bracketOpenedBefore(
  doc: Document,
  counter: LineCounter,
  offset: number,
): number | undefined {
  let opened: number | undefined;
  visit(doc, (_, node) => {
    if (!isCollection(node) || isScalar(node) || !node.flow || !node.range) return;
    if (node.range[0] <= offset && node.range[2] >= offset - 1)
      opened = counter.linePos(node.range[0]).line;
  });
  return opened;
}
