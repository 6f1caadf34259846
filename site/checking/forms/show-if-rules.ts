import type { Fault } from '../faults/fault.ts';
import { nearest } from '../nearest/nearest.ts';
import { faultAt, type Source } from '../source/source.ts';
import type { Draft, DraftQuestion } from './draft.ts';

/** The answers that a condition may look for; undefined where the answer is free text. */
export function answersOf(
  question: DraftQuestion,
  programmes: readonly string[],
): readonly string[] | undefined {
  const { kind, options, written } = question;
  if (kind === 'choice' || kind === 'choices')
    return options === 'programmes' ? programmes : options.flatMap(({ value }) => value ?? []);
  if (kind === 'consent') return ['yes'];
  const { from, to } = written;
  if (kind === 'scale' && typeof from === 'number' && typeof to === 'number' && to - from <= 10)
    return Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
  return undefined;
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
    const kinds = ['text', 'long_text', 'email', 'phone', 'number', 'date', 'information'];
    if (allowed === undefined)
      return kinds.includes(target.kind ?? '')
        ? [faultAt(source, at, 'show-if-free', { found })]
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
