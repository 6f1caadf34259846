import type { Programme } from '../programmes/programme.ts';
import { type Criterion, type Weight, weights } from './criteria.ts';
import type { PairingRules } from './rules.ts';

/** What a criterion counts by its place in the programme's list, counted from 0: the first is essential, two more are important. */
const byPlace = (place: number): Weight =>
  place === 0 ? 'essential' : place <= 2 ? 'important' : 'useful';

/** How much each criterion counts in a programme, in words, in the programme's order. */
export const weightsIn = (
  { id, criteria }: Pick<Programme, 'id' | 'criteria'>,
  rules: Pick<PairingRules, 'weights'>,
): readonly (readonly [Criterion, Weight])[] =>
  criteria.map((criterion, place) => [
    criterion,
    rules.weights?.[id]?.[criterion] ?? byPlace(place),
  ]);

/** The number of a weight. */
export const numberOf = (weight: Weight): number => weights[weight];
