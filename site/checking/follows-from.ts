import type { Fault } from './faults/fault.ts';

/** Whether a fault goes away with another: a call of a note that lacks its colon, the end of a tag, an address that was none. */
export const followsFrom = ({ code, found = '' }: Fault, others: readonly Fault[]): boolean =>
  others.some(
    (other) =>
      (code === 'footnote-missing' &&
        other.code === 'footnote-colon' &&
        other.nearest === `${found}:`) ||
      (code === 'link-relative' &&
        other.code === 'definition-unused' &&
        other.found?.endsWith(found) === true) ||
      (code === 'html-tag' && other.code === code && found === other.found?.replace('<', '</')),
  );
