import type { Fault } from '../faults/fault.ts';
import { faultAt, type Path, type Source } from '../source/source.ts';
import { isMap } from '../source/where.ts';

/** The words of a file that have French but no English, as warnings: the page then shows French. */
export function englishMissing(source: Source): Fault[] {
  const faults: Fault[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value))
      for (const [rank, each] of value.entries()) walk(each, [...path, rank]);
    if (!isMap(value)) return;
    if (typeof value['fr'] === 'string' && !('en' in value) && path.at(-1) !== 'address')
      faults.push(
        faultAt(source, path, 'english-missing', { found: value['fr'], severity: 'warning' }),
      );
    for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
  };
  walk(source.value, []);
  return faults;
}
