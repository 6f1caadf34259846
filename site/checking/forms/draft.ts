import type { Path } from '../source/source.ts';
import { isMap } from '../source/where.ts';

/** An option as far as it could be read. */
export interface DraftOption {
  readonly path: Path;
  readonly value: string | undefined;
  readonly exclusive: boolean;
  readonly points: Readonly<Record<string, number>>;
}

/** A condition as far as it could be read. */
export interface DraftCondition {
  readonly path: Path;
  readonly question: string | undefined;
  /** Each value looked for, with its place. */
  readonly wanted: readonly { readonly value: string; readonly path: Path }[];
}

/** A question as far as it could be read: what is wrong in it hides nothing else. */
export interface DraftQuestion {
  readonly path: Path;
  readonly id: string | undefined;
  readonly kind: string | undefined;
  readonly written: Readonly<Record<string, unknown>>;
  readonly optional: boolean;
  readonly options: readonly DraftOption[] | 'programmes';
  /** The conditions, any of which is enough; none where it is always asked. */
  readonly showIf: readonly DraftCondition[];
}

/** A form as far as it could be read. */
export interface Draft {
  readonly written: Readonly<Record<string, unknown>>;
  readonly questions: readonly DraftQuestion[];
  readonly dimensions: readonly { readonly id: string; readonly path: Path }[];
  readonly results: readonly DraftResult[];
}

/** A profile as far as it could be read. */
export interface DraftResult {
  readonly path: Path;
  readonly id: string;
  readonly otherwise: boolean;
  readonly hasWhen: boolean;
  readonly atLeast: Readonly<Record<string, number>>;
  readonly atMost: Readonly<Record<string, number>>;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const map = (value: unknown): Readonly<Record<string, unknown>> => (isMap(value) ? value : {});

const numbers = (value: unknown): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(map(value)).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    ),
  );

/** Reads what can be read of a form, whatever else is wrong with it. */
export function draftOf(value: unknown): Draft {
  const written = map(value);
  return {
    written,
    questions: items(written['pages']).flatMap((page, at) =>
      items(map(page)['questions']).map((each, rank) =>
        question(map(each), ['pages', at, 'questions', rank]),
      ),
    ),
    dimensions: items(written['dimensions']).flatMap((each, rank) => {
      const id = text(map(each)['id']);
      return id === undefined ? [] : [{ id, path: ['dimensions', rank] }];
    }),
    results: items(written['results']).map((each, rank) => result(map(each), rank)),
  };
}

function question(written: Readonly<Record<string, unknown>>, path: Path): DraftQuestion {
  return {
    path,
    id: text(written['id']),
    kind: text(written['kind']),
    written,
    // Whatever stands there but false was meant to make it optional; what is wrong with it is told.
    optional: 'optional' in written && written['optional'] !== false,
    options:
      written['options'] === 'programmes'
        ? 'programmes'
        : items(written['options']).map((each, rank) =>
            option(map(each), [...path, 'options', rank]),
          ),
    showIf: conditionsOf(written['show_if'], [...path, 'show_if']),
  };
}

const option = (written: Readonly<Record<string, unknown>>, path: Path): DraftOption => ({
  path,
  value: text(written['value']),
  exclusive: written['exclusive'] === true,
  points: numbers(written['points']),
});

function conditionsOf(written: unknown, path: Path): DraftCondition[] {
  if (isMap(written)) return [conditionOf(written, path)];
  return items(written).map((each, rank) => conditionOf(map(each), [...path, rank]));
}

const conditionOf = (written: Readonly<Record<string, unknown>>, path: Path): DraftCondition => ({
  path,
  question: text(written['question']),
  wanted: [
    ...items(written['is']).map((each, rank) => ({ value: each, path: [...path, 'is', rank] })),
    { value: written['includes'], path: [...path, 'includes'] },
  ].flatMap((each) => (typeof each.value === 'string' ? [{ ...each, value: each.value }] : [])),
});

function result(written: Readonly<Record<string, unknown>>, rank: number): DraftResult {
  const when = map(written['when']);
  return {
    path: ['results', rank],
    id: text(written['id']) ?? String(rank + 1),
    otherwise: written['otherwise'] === true,
    hasWhen: Object.keys({ ...map(when['at_least']), ...map(when['at_most']) }).length > 0,
    atLeast: numbers(when['at_least']),
    atMost: numbers(when['at_most']),
  };
}
