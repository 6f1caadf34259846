import type { Answer } from '../../domain/forms/answer.ts';
import { answerReader } from '../../domain/forms/kinds/index.ts';
import { Refusal } from '../../domain/forms/kinds/kind.ts';
import { type AnsweredQuestion, type Option, optionsOf } from '../../domain/forms/question.ts';
import { wordsIn } from '../../domain/words/fold.ts';
import { languages } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';

/** Words as they are compared. */
const plain = (text: string): string => wordsIn(text).join(' ');

/** The option that a text names, by its value or its words. */
function optionNamed(options: readonly Option[], text: string): Option | undefined {
  const written = plain(text);
  if (written === '') return undefined;
  return options.find(
    ({ value, label }) =>
      value === text ||
      [value, ...languages.map((language) => say(label, language))].some(
        (one) => plain(one) === written,
      ),
  );
}

/** Signs that part several answers in a cell, the surest first; words may have a comma in them. */
const signs = [' | ', '\n', ';', '|', '/', ','] as const;

/** The options named in a cell, and what names none. Pieces that a sign cut apart are put together again. */
function optionsIn(
  options: readonly Option[],
  cell: string,
): { values: string[]; unread: string[] } {
  const whole = optionNamed(options, cell);
  if (whole) return { values: [whole.value], unread: [] };
  const sign = signs.find((one) => cell.includes(one));
  const pieces = sign === undefined ? [cell] : cell.split(sign);
  const values: string[] = [];
  const unread: string[] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = pieces.length;
    while (to > from && !optionNamed(options, pieces.slice(from, to).join(sign))) to -= 1;
    const found = optionNamed(options, pieces.slice(from, to).join(sign));
    const piece = pieces[from]?.trim() ?? '';
    if (found) values.push(found.value);
    else if (piece !== '') {
      const inside = signs.some((one) => piece.includes(one))
        ? optionsIn(options, piece)
        : undefined;
      values.push(...(inside?.values ?? []));
      unread.push(...(inside?.unread ?? [piece]));
    }
    from = found ? to : from + 1;
  }
  return { values: [...new Set(values)], unread };
}

/** An answer that was read from a cell, and what in it could not be. */
export interface ReadCell {
  readonly answer: Answer | undefined;
  readonly unread: readonly string[];
}

/** Reads the answer to a question from a cell, in words or by its values, as it comes from any tool. */
export function readCell(question: AnsweredQuestion, cell: string): ReadCell {
  if (cell === '') return { answer: undefined, unread: [] };
  if (question.kind === 'choice' || question.kind === 'choices') {
    const { values, unread } = optionsIn(optionsOf(question), cell);
    if (question.kind === 'choice') return { answer: values[0], unread };
    return { answer: values.length > 0 ? inOrder(question, values) : undefined, unread };
  }
  // « 2 personnes », « 4 / 5 (Beaucoup) »: the number is what stands first.
  const isNumber = question.kind === 'number' || question.kind === 'scale';
  const text = isNumber ? (/^[+-]?\d+(?:[.,]\d+)?/.exec(cell)?.[0] ?? cell) : cell;
  const answer = answerReader(question)([isNumber ? text.replace(/[.,]0+$/, '') : text]);
  if (!(answer instanceof Refusal)) return { answer, unread: [] };
  return { answer: undefined, unread: [cell] };
}

/** Ticked values in the order of the form, as answers are kept. */
const inOrder = (question: Parameters<typeof optionsOf>[0], values: readonly string[]) =>
  optionsOf(question)
    .map(({ value }) => value)
    .filter((value) => values.includes(value));
