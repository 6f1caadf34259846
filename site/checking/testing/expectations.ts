import { expect, test } from 'vitest';
import { checkContent } from '../check.ts';
import { type Fault, type FaultCode, sayFault } from '../faults/fault.ts';
import { contentWith } from './sound-content.ts';

/** One mistake: its name, the file it is in, the text of that file, and what must be said of it. */
export type Mistake = readonly [
  name: string,
  file: string,
  text: string,
  code: FaultCode,
  line: number,
  fragment: string,
];

/** A sentence with ordinary spaces, as a test writes it. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** What is wrong with a content in which some files were changed. */
export const faultsWith = (changed: Readonly<Record<string, string>>): readonly Fault[] =>
  checkContent(contentWith(changed)).faults;

/** One test a mistake: it is said with its line and its remedy, and it hides behind nothing. */
export function saysEach(mistakes: readonly Mistake[]): void {
  test.each(mistakes)('says %s', (_, file, text, code, line, fragment) => {
    const faults = faultsWith({ [file]: text });
    const found = faults.filter((fault) => fault.file === file && fault.code === code);
    expect(faults.map((fault) => `${fault.file}:${fault.line} ${fault.code}`)).toContain(
      `${file}:${line} ${code}`,
    );
    expect(found.map((fault) => plain(sayFault(fault, 'fr'))).join('\n')).toContain(fragment);
    for (const fault of faults)
      for (const language of ['fr', 'en'] as const)
        expect(sayFault(fault, language)).not.toMatch(
          /undefined|\bzod\b|expected (?:string|number)|invalid input|\[object|NaN/i,
        );
  });
}

/** Each fault of a content as its place and code. */
const listed = (faults: readonly Fault[]) =>
  faults.map(({ file, line, code }) => `${file}:${line} ${code}`);

/** One test a mistake: it is said with its line and its remedy, and nothing else is found in the whole content. */
export function saysOnly(mistakes: readonly Mistake[]): void {
  test.each(mistakes)('says %s, and finds nothing else', (_, file, text, code, line, fragment) => {
    const faults = faultsWith({ [file]: text });
    expect(listed(faults)).toEqual([`${file}:${line} ${code}`]);
    expect(faults.map((fault) => plain(sayFault(fault, 'fr'))).join('')).toContain(fragment);
    for (const fault of faults) expect(sayFault(fault, 'en')).not.toMatch(/undefined|\[object|NaN/);
  });
}
