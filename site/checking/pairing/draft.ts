import { type Criterion, criteria, grounds } from '../../../domain/matching/criteria.ts';
import type { Path } from '../source/source.ts';
import { isMap, valueAt } from '../source/where.ts';

/** The two sides of a comparison. */
export const sides = ['mentor', 'mentee'] as const;
/** One of them. */
export type Side = (typeof sides)[number];

/** A name as it was written, with its place. */
export interface Placed {
  readonly text: string;
  readonly path: Path;
}

/** One meeting of questions, as far as it could be read. */
export interface DraftComparison {
  readonly path: Path;
  readonly how: string | undefined;
  /** The questions of each side. */
  readonly asked: Readonly<Record<Side, readonly Placed[]>>;
  /** Whether a side has a list of questions. */
  readonly isList: Readonly<Record<Side, boolean>>;
  /** The answers that go with all or with none, by the key that says so. */
  readonly values: Readonly<Record<'any' | 'apart', readonly Placed[]>>;
}

/** The rules of pairing as far as they could be read, whatever else is wrong with them. */
export interface PairingDraft {
  readonly comparisons: readonly DraftComparison[];
  /** The questions of exclusions. */
  readonly exclusions: readonly (Placed & { readonly side: Side; readonly ground: string })[];
  /** What some programmes weigh otherwise. */
  readonly weights: readonly {
    readonly programme: string;
    readonly path: Path;
    readonly words: ReadonlyMap<Criterion, string>;
  }[];
}

const keysOf = (value: unknown): readonly string[] => (isMap(value) ? Object.keys(value) : []);
const itemsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** The texts at a place: one, or those of a list. */
function textsAt(value: unknown, path: Path): readonly Placed[] {
  const found = valueAt(value, path);
  const isList = Array.isArray(found);
  return itemsOf(found).flatMap((text, rank) =>
    typeof text === 'string' ? [{ text, path: isList ? [...path, rank] : path }] : [],
  );
}

function comparison(value: unknown, path: Path): DraftComparison {
  const how = valueAt(value, [...path, 'how']);
  const of = <T>(read: (path: Path) => T) => ({
    mentor: read([...path, 'mentor']),
    mentee: read([...path, 'mentee']),
  });
  return {
    path,
    how: typeof how === 'string' ? how : undefined,
    asked: of((at) => textsAt(value, at)),
    isList: of((at) => Array.isArray(valueAt(value, at))),
    values: {
      any: textsAt(value, [...path, 'any']),
      apart: textsAt(value, [...path, 'apart']),
    },
  };
}

/** Reads what can be read of the rules of pairing. */
export function pairingDraft(value: unknown): PairingDraft {
  return {
    comparisons: keysOf(valueAt(value, ['criteria'])).flatMap((criterion) => {
      const path = ['criteria', criterion, 'compare'];
      const list = valueAt(value, path);
      return Array.isArray(list) ? list.map((_, rank) => comparison(value, [...path, rank])) : [];
    }),
    exclusions: grounds.flatMap((ground) =>
      sides.flatMap((side) =>
        textsAt(value, ['exclusions', ground, side]).map((each) => ({ ...each, side, ground })),
      ),
    ),
    weights: keysOf(valueAt(value, ['weights'])).map((programme) => {
      const path = ['weights', programme];
      const words = criteria.flatMap((criterion) => {
        const word = valueAt(value, [...path, criterion]);
        return typeof word === 'string' ? [[criterion, word] as const] : [];
      });
      return { programme, path, words: new Map(words) };
    }),
  };
}
