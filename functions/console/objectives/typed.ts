import { readNumber } from '../../../domain/forms/kinds/number.ts';
import { readDay } from '../../../domain/forms/read-day.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { lengthOf } from '../../../domain/forms/written.ts';
import { dayOf } from '../../../domain/words/day.ts';
import { lineIn, textIn } from '../../http/typed.ts';
import { keyOf } from '../key.tsx';

/** Longest note beside a figure, in characters. */
const longestNote = 500;
/** Larger than anything that a programme counts. */
const largest = 1_000_000_000;

/** A figure as somebody typed it, nothing lost. */
export interface TypedFigure {
  /** What it will be known by: two presses record one. */
  readonly id: string;
  readonly objective: string;
  readonly day: string;
  readonly value: string;
  readonly note: string;
  /** The row that it stands for. */
  readonly corrects: string | null;
  /** Whether that row is to be taken back, with nothing in its place. */
  readonly takesBack: boolean;
}

/** Which field is wrong, and how. */
export type FigureFault = 'day' | 'later' | 'value' | 'note' | 'overtaken';

/** Reads what was typed. */
export function readFigure(sent: URLSearchParams): TypedFigure {
  const corrects = sent.get('corrects') ?? '';
  return {
    id: keyOf(sent),
    objective: sent.get('objective') ?? '',
    day: readDay(sent.get('day') ?? '') ?? lineIn(sent, 'day'),
    value: lineIn(sent, 'value'),
    note: textIn(sent, 'note'),
    corrects: isId(corrects) ? corrects : null,
    takesBack: sent.get('does') === 'take-back',
  };
}

/** A number as people write it: with a comma or a point, thousands set apart, a sign. */
export function numberTyped(text: string): number | undefined {
  const value = readNumber(text, true);
  return Math.abs(value) <= largest ? value : undefined;
}

/** What is wrong with a figure as it was typed, at a moment. */
export function figureFault(typed: TypedFigure, now: number): FigureFault | undefined {
  if (lengthOf(typed.note) > longestNote) return 'note';
  if (typed.takesBack) return undefined;
  if (readDay(typed.day) === undefined) return 'day';
  if (typed.day > dayOf(now)) return 'later';
  return numberTyped(typed.value) === undefined ? 'value' : undefined;
}
