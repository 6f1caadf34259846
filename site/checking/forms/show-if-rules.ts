import { kindNamed, kindsWith } from '../../../domain/forms/kinds/index.ts';
import type { Fault } from '../faults/fault.ts';
import { nearest } from '../nearest/nearest.ts';
import { faultAt, type Source } from '../source/source.ts';
import type { Draft, DraftCondition, DraftQuestion } from './draft.ts';

/** The answers that a condition may look for; undefined where the answer is free text. */
export const answersOf = (
  { kind, written }: DraftQuestion,
  programmes: readonly string[],
): readonly string[] | undefined => kindNamed(kind)?.possible?.(written, programmes);

/** Whether a question takes no answer, or is of a known kind whose answers are no closed list. */
function isOpen({ kind: name }: DraftQuestion): boolean {
  const kind = kindNamed(name);
  return name === 'information' || (kind !== undefined && kind.possible === undefined);
}

/** What must hold between a condition and the question it looks back at. */
export function showIfFaults(source: Source, draft: Draft, programmes: readonly string[]): Fault[] {
  return draft.questions.flatMap(({ showIf }, rank) =>
    showIf.flatMap((condition) => conditionFaults(source, draft, rank, condition, programmes)),
  );
}

/** The faults of a condition of the question that stands at a rank. */
function conditionFaults(
  source: Source,
  { questions }: Draft,
  rank: number,
  { question: found, path, wanted }: DraftCondition,
  programmes: readonly string[],
): Fault[] {
  if (found === undefined) return [];
  const earlier = questions.slice(0, rank);
  const at = [...path, 'question'];
  const target = earlier.find((each) => each.id === found);
  if (!target) {
    const names = earlier.flatMap((each) =>
      each.id !== undefined && each.kind !== 'information' ? [each.id] : [],
    );
    return [
      questions.some((each) => each.id === found)
        ? faultAt(source, at, 'show-if-later', { found })
        : faultAt(source, at, 'show-if-unknown', {
            found,
            allowed: names,
            nearest: nearest(found, names),
          }),
    ];
  }
  const allowed = answersOf(target, programmes);
  if (allowed === undefined)
    return isOpen(target)
      ? [faultAt(source, at, 'show-if-free', { found, about: { kinds: kindsWith('possible') } })]
      : [];
  return wanted
    .filter(({ value }) => !allowed.includes(value))
    .map(({ value, path: place }) =>
      faultAt(source, place, 'show-if-value', {
        found: value,
        allowed,
        nearest: nearest(value, allowed),
        about: { question: found },
      }),
    );
}
