import type { Fault } from '../faults/fault.ts';
import { faultAt, type Path, type Source } from '../source/source.ts';
import { valueAt } from '../source/where.ts';

/** A value that several files have in common though each should have its own; said in each file but the first. */
export function sharedValues(sources: readonly Source[], path: Path): Fault[] {
  const first = new Map<unknown, Source>();
  return sources.flatMap((source) => {
    const value = valueAt(source.value, path);
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const before = first.get(value);
    if (!before) {
      first.set(value, source);
      return [];
    }
    const about = { key: path.join(' › '), file: before.file };
    return [faultAt(source, path, 'value-shared', { found: String(value), about })];
  });
}
