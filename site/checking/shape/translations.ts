import type { Language } from '../../../domain/words/language.ts';
import type { Fault } from '../faults/fault.ts';
import { faultAt, type Path, type Source } from '../source/source.ts';
import { isMap } from '../source/where.ts';
import { missing } from './issue.ts';

/**
 * The texts of a file that lack a language of the site. Without the first language, or in an address,
 * nothing can be shown; elsewhere the page shows the first one instead, and that is a warning.
 */
export function languagesMissing(source: Source, spoken: readonly Language[]): Fault[] {
  const faults: Fault[] = [];
  const [first] = spoken;
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value))
      for (const [rank, each] of value.entries()) walk(each, [...path, rank]);
    if (!isMap(value)) return;
    const written = [value['fr'], value['en']].find((text) => typeof text === 'string');
    if (typeof written === 'string')
      for (const language of spoken)
        if (!(language in value))
          faults.push(
            ...(language === first || path.at(-1) === 'address'
              ? missing(source, [...path, language], undefined)
              : [
                  faultAt(source, path, 'english-missing', { found: written, severity: 'warning' }),
                ]),
          );
    for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
  };
  walk(source.value, []);
  const { brokenAt } = source;
  return brokenAt === undefined ? faults : faults.filter(({ line }) => line < brokenAt);
}
