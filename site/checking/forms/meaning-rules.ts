import { type Does, doesWords, lacking } from '../../../domain/forms/does.ts';
import { type Holds, heldBy } from '../../../domain/forms/holds.ts';
import type { Fault } from '../faults/fault.ts';
import { faultAt, type Source } from '../source/source.ts';
import type { Draft, DraftQuestion } from './draft.ts';

const isHolds = (word: unknown): word is Holds => typeof word === 'string' && word in heldBy;
const isDoes = (word: unknown): word is Does => (doesWords as readonly unknown[]).includes(word);

/** What must hold between what a question holds, its kind, its reader and the other questions. */
export function holdsFaults(source: Source, draft: Draft, question: DraftQuestion): Fault[] {
  const { kind, options, path, written } = question;
  const { holds } = written;
  if (!isHolds(holds) || kind === undefined || kind === 'information') return [];
  const at = [...path, 'holds'];
  const wanted = heldBy[holds];
  if (kind !== wanted)
    return [faultAt(source, at, 'holds-kind', { found: holds, about: { kind, wanted } })];
  if (holds === 'programme' && options !== 'programmes')
    return [faultAt(source, at, 'holds-programme', { found: holds })];
  if (written['seen_by'] === 'pair' || written['seen_by'] === 'totals')
    return [
      faultAt(source, [...path, 'seen_by'], 'holds-reader', {
        found: written['seen_by'],
        about: { holds },
      }),
    ];
  const before = draft.questions
    .slice(0, draft.questions.indexOf(question))
    .find(
      (each) =>
        each.written['holds'] === holds && !(each.showIf.length > 0 && question.showIf.length > 0),
    );
  return before
    ? [
        faultAt(source, at, 'holds-twice', {
          found: holds,
          about: { line: source.at([...before.path, 'holds']).line },
        }),
      ]
    : [];
}

/** What a form must ask for, by what sending it does, and does not. */
export function doesFaults(source: Source, { written, questions }: Draft): Fault[] {
  const { does } = written;
  if (!isDoes(does)) return [];
  const held = new Set(questions.map((question) => question.written['holds']));
  return lacking(does, held).map((words) =>
    faultAt(source, ['does'], 'does-lacks', {
      found: does,
      about: { holds: words.join(', '), kind: words.map((word) => heldBy[word]).join(', ') },
    }),
  );
}
