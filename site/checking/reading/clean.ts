import type { Fault } from '../faults/fault.ts';
import { settled } from '../source/conflict.ts';
import { lostLetters } from '../source/lost.ts';

/** A file's text as all the rest reads it, and what was wrong before anything was looked for in it. */
export interface Clean {
  readonly text: string;
  readonly faults: readonly Fault[];
  /** Whether a line is part of what a merge left undecided: nothing else is said of it. */
  isInConflict(line: number): boolean;
}

/** Signs that take no place and join no letters: pasted with a text, they break a link or a name in silence. */
const unseen = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * Puts right what nobody sees: marks without a shape, line ends of other systems, letters and accents
 * that come apart. An unfinished merge is a fault and is then read as its first side.
 */
export function clean(file: string, written: string): Clean {
  const whole = written.replace(unseen, '').replace(/\r\n?/g, '\n').normalize('NFC');
  const { text, conflicts } = settled(whole, !file.endsWith('.yaml'));
  return {
    // No reader of YAML or Markdown goes on after it.
    text: text.replaceAll('\0', ''),
    faults: [
      ...conflicts.map(
        ({ from, to }): Fault => ({
          file,
          line: from,
          where: '',
          code: 'merge-conflict',
          severity: 'error',
          about: { to },
        }),
      ),
      ...lostLetters(file, text),
    ],
    isInConflict: (line) => conflicts.some(({ from, to }) => line >= from && line <= to),
  };
}
