import type { Fault } from './faults/fault.ts';

/** What is said where a check itself fails. */
export const failed = (file: string, line: number): Fault => ({
  file,
  line,
  where: '',
  code: 'check-failed',
  severity: 'error',
});

/**
 * Faults found by a check; where the check itself fails, that is a fault of the file, and all others are still told.
 *
 * @param line where that is said to be; asked for then alone
 */
export function guarded(
  file: string,
  line: () => number,
  check: () => readonly Fault[],
): readonly Fault[] {
  try {
    return check();
  } catch {
    return [failed(file, line())];
  }
}
