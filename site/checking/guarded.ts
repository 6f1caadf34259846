import type { Fault } from './faults/fault.ts';

/** Faults found by a check; where the check itself fails, that is a fault of the file, and all others are still told. */
export function guarded(
  file: string,
  line: number,
  check: () => readonly Fault[],
): readonly Fault[] {
  try {
    return check();
  } catch {
    return [{ file, line, where: '', code: 'check-failed', severity: 'error' }];
  }
}
