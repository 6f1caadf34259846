import { type Language, languages } from '../../../domain/words/language.ts';
import type { Source } from '../source/source.ts';
import { isMap, valueAt } from '../source/where.ts';

/** The languages that `site.yaml` names, the first one first; all where it names none that can be read. */
export function spokenLanguages(site: Source | undefined): readonly Language[] {
  const named = valueAt(site?.value, ['languages']);
  const spoken = languages.filter((each) => Array.isArray(named) && named.includes(each));
  return spoken.length === 0 ? languages : spoken;
}

/** Whether a file of the content is read: not where it lies in the folder of a language that the site does not have. */
export const isSpoken = (path: string, spoken: readonly Language[]): boolean =>
  !languages.some((each) => !spoken.includes(each) && path.startsWith(`${each}/`));

/** A value without its texts in other languages, wherever one in a language of the site stands beside them. */
function pruned(value: unknown, spoken: readonly Language[]): unknown {
  if (Array.isArray(value)) return value.map((each) => pruned(each, spoken));
  if (!isMap(value)) return value;
  const isText = spoken.some((each) => each in value);
  const kept = Object.entries(value).filter(
    ([key]) => !isText || spoken.some((each) => each === key) || !isLanguage(key),
  );
  return Object.fromEntries(kept.map(([key, each]) => [key, pruned(each, spoken)]));
}

const isLanguage = (key: string): boolean => languages.some((each) => each === key);

/** A file of data as a site of these languages reads it: what is written in another is not looked at. */
export const spokenPart = (source: Source, spoken: readonly Language[]): Source =>
  spoken.length === languages.length ? source : { ...source, value: pruned(source.value, spoken) };
