import type { Fault } from './faults/fault.ts';

/** Whether a fault goes away with another: a call of a note that lacks its colon, the end of a tag. */
export const followsFrom = ({ code, found = '' }: Fault, others: readonly Fault[]): boolean =>
  others.some(
    (other) =>
      (code === 'footnote-missing' &&
        other.code === 'footnote-colon' &&
        other.nearest === `${found}:`) ||
      (code === 'html-tag' && other.code === code && found === other.found?.replace('<', '</')),
  );
