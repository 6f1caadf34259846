import { type Weight, weights } from '../../../domain/matching/criteria.ts';
import type { Programme } from '../../../domain/programmes/programme.ts';
import type { Fault } from '../faults/fault.ts';
import { nearest } from '../nearest/nearest.ts';
import { faultAt, type Source } from '../source/source.ts';
import type { PairingDraft } from './draft.ts';

const isWeight = (word: string): word is Weight => word in weights;

/**
 * The weights of a programme: it is there, it looks at the criterion, and what it names first does not
 * count less than what it names later, since that is what its page says.
 */
export function weightFaults(
  source: Source,
  draft: PairingDraft,
  ids: readonly string[],
  programmes: readonly Programme[],
): Fault[] {
  return draft.weights.flatMap(({ programme: id, path, words }) => {
    if (!ids.includes(id))
      return [
        faultAt(source, path, 'programme-unknown', {
          found: id,
          allowed: ids,
          nearest: nearest(id, ids),
        }),
      ];
    const programme = programmes.find((each) => each.id === id);
    if (!programme) return [];
    const { criteria } = programme;
    const foreign = [...words.keys()].filter((criterion) => !criteria.includes(criterion));
    const stated = criteria.flatMap((criterion) => {
      const word = words.get(criterion);
      return word !== undefined && isWeight(word) ? [{ criterion, word }] : [];
    });
    return [
      ...foreign.map((criterion) =>
        faultAt(source, [...path, criterion], 'pairing-weight-foreign', {
          found: criterion,
          about: { programme: id },
        }),
      ),
      ...stated.flatMap(({ criterion, word }, rank) => {
        const lighter = stated
          .slice(0, rank)
          .find((before) => weights[before.word] < weights[word]);
        return lighter
          ? [
              faultAt(source, [...path, criterion], 'pairing-weight-order', {
                found: criterion,
                about: { word, before: lighter.criterion, lighter: lighter.word, programme: id },
              }),
            ]
          : [];
      }),
    ];
  });
}
