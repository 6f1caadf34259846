import { type How, takes } from '../../../domain/matching/comparisons/how.ts';
import type { Fault } from '../faults/fault.ts';
import type { DraftQuestion } from '../forms/draft.ts';
import { nearest } from '../nearest/nearest.ts';
import { faultAt, type Path, type Source } from '../source/source.ts';
import type { Asked } from './asked.ts';
import { type DraftComparison, type Placed, type Side, sides } from './draft.ts';

const isHow = (word: string | undefined): word is How => word !== undefined && word in takes;

/** The question that a side of a comparison names; a fault where its forms have none of that name, or nobody may read its answer. */
export function questionFaults(
  source: Source,
  { questions }: Asked,
  side: Side,
  { text, path }: Placed,
): Fault[] {
  const found = questions[side].get(text);
  const about = { side };
  if (found === undefined) {
    const allowed = [...questions[side].keys()];
    return [
      faultAt(source, path, 'pairing-question', {
        found: text,
        allowed,
        nearest: nearest(text, allowed),
        about,
      }),
    ];
  }
  return found.some(({ written }) => written['seen_by'] === 'totals')
    ? [faultAt(source, path, 'pairing-totals', { found: text, about })]
    : [];
}

/** Everything wrong with one comparison. */
export function comparisonFaults(
  source: Source,
  asked: Asked,
  comparison: DraftComparison,
): Fault[] {
  const unknown = sides.flatMap((side) =>
    comparison.asked[side].flatMap((placed) => questionFaults(source, asked, side, placed)),
  );
  const { how } = comparison;
  if (unknown.length > 0 || !isHow(how)) return unknown;
  const lists = listFaults(source, comparison, how);
  if (lists.length > 0) return lists;
  const kinds = sides.flatMap((side) => kindFaults(source, asked, comparison, how, side));
  if (kinds.length > 0) return kinds;
  return [
    ...alikeFaults(source, asked, comparison, how),
    ...valueFaults(source, asked, comparison, how),
  ];
}

/** A list of questions ranks them: one side has it where answers are ranked, and none elsewhere. */
function listFaults(source: Source, { path, isList }: DraftComparison, how: How): Fault[] {
  const listed = sides.filter((side) => isList[side]);
  if (how === 'ranked')
    return listed.length === 1 ? [] : [faultAt(source, [...path, 'how'], 'pairing-ranked')];
  return listed.map((side) => faultAt(source, [...path, side], 'pairing-list', { found: how }));
}

/** Every question that a side of a comparison means, in each of its forms. */
const meant = (
  { questions }: Asked,
  comparison: DraftComparison,
  side: Side,
): readonly DraftQuestion[] =>
  comparison.asked[side].flatMap(({ text }) => questions[side].get(text) ?? []);

function kindFaults(
  source: Source,
  { questions }: Asked,
  comparison: DraftComparison,
  how: How,
  side: Side,
): Fault[] {
  const { kinds, beside } = takes[how];
  const fitting: readonly string[] = beside && !comparison.isList[side] ? beside : kinds;
  return comparison.asked[side].flatMap(({ text, path }) => {
    const wrong = (questions[side].get(text) ?? []).find(
      ({ kind }) => kind !== undefined && !fitting.includes(kind),
    );
    if (!wrong) return [];
    const others = Object.entries(takes).filter(
      ([name, each]) => name !== 'ranked' && each.kinds.some((kind) => kind === wrong.kind),
    );
    return [
      faultAt(source, path, 'pairing-kind', {
        found: text,
        about: {
          how,
          kind: wrong.kind ?? '',
          kinds: fitting.join(' '),
          hows: others.map(([name]) => name).join(' '),
        },
      }),
    ];
  });
}

const optionsOf = ({ options }: DraftQuestion): readonly string[] | undefined =>
  options === 'programmes'
    ? undefined
    : options.flatMap(({ value }) => (value === undefined ? [] : [value]));

const boundsOf = ({ kind, written }: DraftQuestion): string => {
  const keys = kind === 'scale' ? ['from', 'to'] : ['min', 'max'];
  return keys.map((key) => `${key}: ${written[key]}`).join(', ');
};

/** What one list has and another has not. */
const without = (one: readonly string[], other: readonly string[]): readonly string[] =>
  one.filter((value) => !other.includes(value));

/** The questions of both sides are of one kind, and offer the same. */
function alikeFaults(source: Source, asked: Asked, comparison: DraftComparison, how: How): Fault[] {
  const [first, ...others] = sides.flatMap((side) => meant(asked, comparison, side));
  if (!first) return [];
  const at: Path = [...comparison.path, 'how'];
  const unlike = others.find(({ kind }) => how !== 'ranked' && kind !== first.kind);
  if (unlike)
    return [
      faultAt(source, at, 'pairing-kinds', {
        found: how,
        about: { kind: first.kind ?? '', other: unlike.kind ?? '' },
      }),
    ];
  if (first.kind === 'scale' || first.kind === 'number') {
    const bounds = boundsOf(first);
    const other = others.map(boundsOf).find((each) => each !== bounds);
    return other === undefined
      ? []
      : [faultAt(source, at, 'pairing-bounds', { found: bounds, about: { other } })];
  }
  const offered = optionsOf(first) ?? [];
  for (const each of others) {
    const theirs = optionsOf(each) ?? [];
    const apart = [...without(offered, theirs), ...without(theirs, offered)];
    if (apart.length > 0)
      return [
        faultAt(source, at, 'pairing-options', {
          found: apart.join(', '),
          about: { one: first.id ?? '', other: each.id ?? '' },
        }),
      ];
  }
  return [];
}

/** The answers that go with all or none are answers of the questions, and mean something where they stand. */
function valueFaults(source: Source, asked: Asked, comparison: DraftComparison, how: How): Fault[] {
  const known = sides
    .flatMap((side) => meant(asked, comparison, side))
    .flatMap((question) => optionsOf(question) ?? []);
  const takesAny = how === 'same' || how === 'complementary';
  return (['any', 'apart'] as const).flatMap((key) => {
    const [first] = comparison.values[key];
    if (!first) return [];
    if (known.length === 0 || (key === 'any' && !takesAny))
      return [
        faultAt(source, [...comparison.path, key], 'pairing-value-key', {
          found: key,
          about: { how },
        }),
      ];
    return comparison.values[key]
      .filter(({ text }) => !known.includes(text))
      .map(({ text, path }) =>
        faultAt(source, path, 'pairing-value', {
          found: text,
          allowed: [...new Set(known)],
          nearest: nearest(text, known),
        }),
      );
  });
}
