import { isZone } from '../../../domain/words/clock.ts';
import { contrast, leastContrast, lightPaper } from '../../build/contrast.ts';
import { hueLike } from '../../build/likeness.ts';
import type { Fault } from '../faults/fault.ts';
import { nearest } from '../nearest/nearest.ts';
import { faultAt, type Source } from '../source/source.ts';
import { valueAt } from '../source/where.ts';

/** What must hold in `site.yaml` beyond its shape: where the site is, by which clock it lives, and what colour it has. */
export const siteFaults = (source: Source): Fault[] => [
  ...addressFaults(source),
  ...clockFaults(source),
  ...accentFaults(source),
];

/** The site is at the root of its host: every link of it begins there. */
function addressFaults(source: Source): Fault[] {
  const address = valueAt(source.value, ['address']);
  if (typeof address !== 'string' || !URL.canParse(address)) return [];
  const { origin, pathname, search, hash } = new URL(address);
  return pathname === '/' && search + hash === ''
    ? []
    : [faultAt(source, ['address'], 'url-path', { found: address, nearest: origin })];
}

/** The place that a zone is named after, as people write it: `Indian/Reunion` → `Reunion`. */
const placeOf = (zone: string): string => zone.replace(/^.*\//, '').replaceAll('_', ' ');

/** The time zone exists, and is named after a place: `CET` and `+01:00` keep one hour all year, or say so. */
function clockFaults(source: Source): Fault[] {
  const zone = valueAt(source.value, ['clock', 'zone']);
  if (typeof zone !== 'string' || zone.trim() === '') return [];
  if (zone === 'UTC' || (zone.includes('/') && isZone(zone.trim()))) return [];
  const zones = Intl.supportedValuesOf('timeZone');
  const place = nearest(placeOf(zone), zones.map(placeOf));
  return [
    faultAt(source, ['clock', 'zone'], 'zone-unknown', {
      found: zone,
      nearest: zones.find((each) => placeOf(each) === place),
    }),
  ];
}

/** The accent can be read, and is no programme's hue. */
function accentFaults(source: Source): Fault[] {
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
