import type { Fault } from '../faults/fault.ts';
import { readYaml, type Source } from './source.ts';

/** A Markdown file: its front matter, and the text under it. */
export interface MarkdownSource extends Source {
  /** The text under the front matter. */
  readonly body: string;
  /** The line of the file on which that text begins. */
  readonly bodyLine: number;
  /** Whether there is a front matter at all. */
  readonly hasFront: boolean;
}

const fence = /^---[ \t]*$/;
/** A line that was meant to be one: pushed in, of other signs, or what a word processor made of it. */
const otherFence = /^\s*(?:[—–]+-?|-{2,}|\+{3,}|~{3,}|\*{3,}|_{3,}|={3,}|\.{3}|…)\s*$/;

const isKey = (line: string | undefined): boolean => /^[a-z_]+\s?:/.test(line ?? '');

/** What a front matter has against it that is there, but not at the top or between other lines than ---. */
function frontBelow(lines: readonly string[]): Fault['code'] | undefined {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (otherFence.test(first)) return 'front-fence';
  return lines.some((line, at) => fence.test(line) && isKey(lines[at + 1]))
    ? 'front-late'
    : undefined;
}

/** Reads a Markdown or MDX file; the lines of its faults count from the top of the file. */
export function readMarkdown(file: string, written: string): MarkdownSource {
  const text = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const fault = (code: Fault['code']): Fault => ({
    file,
    line: Math.max(1, lines.findIndex((line) => line.trim() !== '') + 1),
    where: '',
    code,
    severity: 'error',
  });
  const without = (code: Fault['code'], from: number): MarkdownSource => ({
    ...readYaml(file, '{}'),
    faults: [fault(text.trim() === '' ? 'file-empty' : code)],
    body: lines.slice(from).join('\n'),
    bodyLine: from + 1,
    hasFront: false,
  });
  const top = lines.findIndex((line) => line.trim() !== '');
  if (!fence.test(lines[top] ?? '')) return without(frontBelow(lines) ?? 'front-missing', 0);
  const end = lines.findIndex((line, index) => index > top && otherFence.test(line));
  if (end < 0) {
    const stop = lines.findIndex((line, index) => index > top && line.trim() === '');
    return without('front-open', stop < 0 ? lines.length : stop);
  }
  const source = readYaml(file, lines.slice(top + 1, end).join('\n'), top + 1);
  const closing = lines[end] ?? '';
  const ended: Fault = { ...fault('front-end'), line: end + 1, found: closing.trim() };
  const again = secondFront(lines, end + 1);
  const from = again?.to ?? end + 1;
  return {
    ...source,
    faults: [
      ...source.faults,
      ...(fence.test(closing) ? [] : [ended]),
      ...(again ? [{ ...fault('front-twice'), line: again.from + 1 }] : []),
    ],
    body: lines.slice(from).join('\n'),
    bodyLine: from + 1,
    hasFront: true,
  };
}

/** A second front matter right under the first: where it begins, and the line after it. */
function secondFront(lines: readonly string[], after: number) {
  const from = lines.findIndex((line, at) => at >= after && line.trim() !== '');
  if (!fence.test(lines[from] ?? '') || !isKey(lines[from + 1])) return undefined;
  const end = lines.findIndex((line, at) => at > from && fence.test(line));
  return end < 0 ? undefined : { from, to: end + 1 };
}
