import { contrast, leastContrast, lightPaper } from '../../build/contrast.ts';
import { hueLike } from '../../build/likeness.ts';
import type { Fault } from '../faults/fault.ts';
import { faultAt, type Source } from '../source/source.ts';
import { valueAt } from '../source/where.ts';

/** What must hold in `site.yaml` beyond its shape: the accent can be read, and is no programme's hue. */
export function siteFaults(source: Source): Fault[] {
  const accent = valueAt(source.value, ['accent']);
  if (typeof accent !== 'string' || !/^#[0-9a-f]{6}$/i.test(accent)) return [];
  const ratio = contrast(accent, lightPaper);
  const like = hueLike(accent);
  if (ratio >= leastContrast)
    return like === undefined
      ? []
      : [
          faultAt(source, ['accent'], 'accent-like', {
            found: accent,
            about: { hue: like },
            severity: 'warning',
          }),
        ];
  return [
    faultAt(source, ['accent'], 'accent-faint', {
      found: accent,
      about: { ratio: ratio.toFixed(1), least: leastContrast },
    }),
  ];
}
