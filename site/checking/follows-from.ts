import type { Fault } from './faults/fault.ts';

/** The path that a file with a wrong ending is advised to have. */
const advised = ({ file, nearest = '' }: Fault): string => file.replace(/[^/]*$/, nearest);

/** Whether a fault says that a file is missing which is there under another ending. */
const isMisnamed = ({ code, found = '' }: Fault, other: Fault): boolean =>
  other.code === 'file-extension' &&
  (code === 'file-missing' || code === 'programme-missing' || code === 'translation-missing'
    ? advised(other) === found
    : code === 'programme-unknown' && advised(other) === `programmes/${found}.yaml`);

/** What is wanted where a sign that YAML keeps for itself begins the value: no quotes make it that. */
const wanted: ReadonlySet<Fault['code']> = new Set([
  'number-wanted',
  'whole-wanted',
  'boolean-wanted',
  'date-bad',
]);

/** Whether other faults of a content, wherever they were found, may go away with one like this. */
export const isCause = (code: Fault['code']): boolean =>
  code === 'file-extension' || code === 'place-address' || wanted.has(code);

const onOneLine = (one: Fault, other: Fault): boolean =>
  one.file === other.file && one.line === other.line;

/** Whether a fault goes away with another: a call of a note that lacks its colon, the end of a tag, an address that was none, a file that is there under another ending. */
export function followsFrom(fault: Fault, others: readonly Fault[]): boolean {
  const { code, found = '' } = fault;
  return others.some(
    (other) =>
      isMisnamed(fault, other) ||
      (code === 'footnote-missing' &&
        other.code === 'footnote-colon' &&
        other.nearest === `${found}:`) ||
      // An address of a mail to which something was added.
      (other.code === 'place-address' && code.startsWith('link-') && onOneLine(fault, other)) ||
      (code === 'yaml-start' && wanted.has(other.code) && onOneLine(fault, other)) ||
      (code === 'link-relative' &&
        other.code === 'definition-unused' &&
        other.found?.endsWith(found) === true) ||
      (code === 'html-tag' && other.code === code && found === other.found?.replace('<', '</')),
  );
}
