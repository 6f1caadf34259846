import type { Fault } from '../faults/fault.ts';
import { nearest } from '../nearest/nearest.ts';
import { faultAt, type Path, type Source } from '../source/source.ts';
import { isMap, valueAt } from '../source/where.ts';
import type { Draft } from './draft.ts';
import { unreachable } from './reach.ts';

/** What must hold between the points, the dimensions and the profiles of a quiz. */
export function quizFaults(
  source: Source,
  draft: Draft,
  isSound: boolean,
  programmes: readonly string[],
): Fault[] {
  const { written } = draft;
  const [has, gives] = ['dimensions' in written, 'results' in written];
  const faults: Fault[] = [];
  if (has && !gives) faults.push(faultAt(source, ['dimensions'], 'dimensions-alone'));
  if (gives && !has) faults.push(faultAt(source, ['results'], 'results-alone'));
  if (written['kept'] === 'if_asked' && !gives)
    faults.push(faultAt(source, ['kept'], 'kept-alone'));
  faults.push(...afterResultFaults(source, gives));
  const used = usesOf(source, draft);
  if (!has && !gives)
    return [
      ...faults,
      ...used.map(({ path, key }) => faultAt(source, path, 'points-alone', { found: key })),
    ];
  if (has) faults.push(...dimensionFaults(source, draft, used));
  if (gives) faults.push(...profileFaults(source, draft));
  if (isSound && has && gives && faults.length === 0)
    faults.push(...reachFaults(source, draft, programmes));
  return faults;
}

/** Only the last page of a quiz may come after its result, and never as its only one. */
function afterResultFaults(source: Source, gives: boolean): Fault[] {
  const pages = valueAt(source.value, ['pages']);
  if (!Array.isArray(pages)) return [];
  return pages.flatMap((page, at) =>
    isMap(page) && 'after_result' in page && !(gives && at > 0 && at === pages.length - 1)
      ? [faultAt(source, ['pages', at, 'after_result'], 'after-result-place')]
      : [],
  );
}

interface Use {
  readonly dimension: string;
  readonly path: Path;
  readonly key: string;
  /** Whether it gives points, rather than asks for them. */
  readonly gives: boolean;
}

/** Every place where a dimension is named. */
function usesOf(source: Source, draft: Draft): Use[] {
  const named = (path: Path, key: string, gives: boolean): Use[] => {
    const value = valueAt(source.value, path);
    return isMap(value)
      ? Object.keys(value).map((dimension) => ({
          dimension,
          path: [...path, dimension],
          key,
          gives,
        }))
      : [];
  };
  return [
    ...draft.questions.flatMap(({ path, written, options }) => [
      ...(typeof written['counts_for'] === 'string'
        ? [
            {
              dimension: written['counts_for'],
              path: [...path, 'counts_for'],
              key: 'counts_for',
              gives: true,
            },
          ]
        : []),
      ...(options === 'programmes'
        ? []
        : options.flatMap((each) => named([...each.path, 'points'], 'points', true))),
    ]),
    ...draft.results.flatMap(({ path }) =>
      ['at_least', 'at_most'].flatMap((bound) => named([...path, 'when', bound], bound, false)),
    ),
  ];
}

function dimensionFaults(source: Source, { dimensions }: Draft, used: readonly Use[]): Fault[] {
  const known = dimensions.map(({ id }) => id);
  return [
    ...used
      .filter(({ dimension }) => !known.includes(dimension))
      .map(({ dimension, path }) =>
        faultAt(source, path, 'dimension-unknown', {
          found: dimension,
          allowed: known,
          nearest: nearest(dimension, known),
        }),
      ),
    ...dimensions
      .filter(({ id }, rank) => known.indexOf(id) !== rank)
      .map(({ id, path }) => faultAt(source, [...path, 'id'], 'dimension-twice', { found: id })),
    ...dimensions
      .filter(({ id }) => !used.some(({ dimension, gives }) => gives && dimension === id))
      .map(({ id, path }) => faultAt(source, path, 'dimension-unused', { found: id })),
  ];
}

function profileFaults(source: Source, { results }: Draft): Fault[] {
  return results.flatMap(({ id, path, otherwise, hasWhen }, rank) => {
    const isLast = rank === results.length - 1;
    const at = (key: string, code: Fault['code']) =>
      faultAt(source, [...path, key], code, { found: id });
    const faults: Fault[] = [];
    if (results.findIndex((each) => each.id === id) !== rank)
      faults.push(at('id', 'profile-twice'));
    if (otherwise && !isLast) faults.push(at('otherwise', 'otherwise-early'));
    if (isLast && !otherwise) faults.push(at('when', 'otherwise-missing'));
    if (otherwise && hasWhen) faults.push(at('when', 'otherwise-and-when'));
    if (!otherwise && !hasWhen && !isLast) faults.push(at('when', 'when-missing'));
    return faults;
  });
}

const reachFaults = (source: Source, draft: Draft, programmes: readonly string[]): Fault[] =>
  unreachable(draft, programmes).map(({ result, range }) =>
    faultAt(source, result.path, 'profile-unreachable', { found: result.id, about: { range } }),
  );
