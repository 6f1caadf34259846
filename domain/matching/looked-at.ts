import type { Programme } from '../programmes/programme.ts';
import { type Criterion, criteria, type Weight } from './criteria.ts';
import type { Comparison, PairingRules } from './rules.ts';
import { numberOf, weightsIn } from './weights.ts';

/** A criterion as pairing looks at it in one programme. */
export interface Looked {
  readonly criterion: Criterion;
  /** How much it counts, in words; nothing where it is only required. */
  readonly weight: Weight | undefined;
  /** The number of that. */
  readonly counts: number;
  /** Whether no pair is made without it. */
  readonly required: boolean;
  readonly comparisons: readonly Comparison[];
}

/** What two people may know of each other, of what pairing looks at (`told: true`). */
export const lookedAtOpenly = (looked: readonly Looked[]): readonly Looked[] =>
  looked.flatMap((each) => {
    const comparisons = each.comparisons.filter(({ told }) => told);
    return comparisons.length === 0 ? [] : [{ ...each, comparisons }];
  });

/**
 * What pairing looks at in a programme: the criteria that it names, in its order, as far as the rules
 * say how; and those that are required everywhere.
 */
export function lookedAt(
  programme: Pick<Programme, 'id' | 'criteria'>,
  rules: PairingRules,
): readonly Looked[] {
  const named = weightsIn(programme, rules);
  const others = criteria
    .filter((one) => rules.criteria[one]?.required && !programme.criteria.includes(one))
    .map((one) => [one, undefined] as const);
  return [...named, ...others].flatMap(([criterion, weight]) => {
    const rule = rules.criteria[criterion];
    if (!rule) return [];
    const { required, compare } = rule;
    const counts = weight === undefined ? 0 : numberOf(weight);
    return [{ criterion, weight, counts, required, comparisons: compare }];
  });
}
