import type { Fault } from '../faults/fault.ts';
import { faultAt, type Path, type Source } from '../source/source.ts';
import { valueAt } from '../source/where.ts';

const stemOf = ({ file }: Source): string => file.replace(/^.*\//, '').replace(/\.\w+$/, '');

/** A file that is named as it should be before one that is not, and a name before what was added to it: who copies a file is to change the copy. */
const originalFirst = (one: Source, other: Source): number => {
  const [stem, otherStem] = [stemOf(one), stemOf(other)];
  const odd = (each: string) => Number(!/^[a-z0-9-]+$/.test(each));
  if (odd(stem) !== odd(otherStem)) return odd(stem) - odd(otherStem);
  if (stem === otherStem) return 0;
  return stem < otherStem ? -1 : 1;
};

/** A value that several files have in common though each should have its own; said in each file but the one that had it first. */
export function sharedValues(sources: readonly Source[], path: Path): Fault[] {
  const first = new Map<unknown, Source>();
  return sources.toSorted(originalFirst).flatMap((source) => {
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
