import { kindNamed, kindsWith } from '../../../domain/forms/kinds/index.ts';
import type { Fault } from '../faults/fault.ts';
import { nearest } from '../nearest/nearest.ts';
import { faultAt, type Source } from '../source/source.ts';
import type { Draft, DraftQuestion } from './draft.ts';

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
  return draft.questions.flatMap(({ showIf, id }, rank) => {
    if (showIf?.question === undefined) return [];
    const earlier = draft.questions.slice(0, rank);
    const found = showIf.question;
    const at = [...showIf.path, 'question'];
    const target = earlier.find((each) => each.id === found);
    if (!target) {
      const exists = draft.questions.some((each) => each.id === found);
      const names = earlier.flatMap((each) =>
        each.id !== undefined && each.kind !== 'information' ? [each.id] : [],
      );
      return [
        exists || found === id
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
    return showIf.wanted
      .filter(({ value }) => !allowed.includes(value))
      .map(({ value, path }) =>
        faultAt(source, path, 'show-if-value', {
          found: value,
          allowed,
          nearest: nearest(value, allowed),
          about: { question: found },
        }),
      );
  });
}
