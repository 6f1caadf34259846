import type { Answer } from '../../domain/forms/answer.ts';
import { answerReader } from '../../domain/forms/kinds/index.ts';
import { Refusal } from '../../domain/forms/kinds/kind.ts';
import { type AnsweredQuestion, type Option, optionsOf } from '../../domain/forms/question.ts';
import { wordsIn } from '../../domain/words/fold.ts';
import { languages } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';

/** Words as they are compared. */
const plain = (text: string): string => wordsIn(text).join(' ');

/** Options by what names them: their value and their words, as they are compared. */
type Names = ReadonlyMap<string, Option>;

/** A question that is answered by its options. */
type Chosen = Parameters<typeof optionsOf>[0];

/** Names that were gathered: a long list asks for the same ones in each of its rows. */
const gathered = new WeakMap<Chosen, Names>();

/** The options of a question by what names them. Of two of one name, the first. */
function namesOf(question: Chosen): Names {
  const known = gathered.get(question);
  if (known) return known;
  const names = new Map<string, Option>();
  const options = optionsOf(question);
  for (const option of options) names.set(option.value, option);
  for (const option of options)
    for (const text of [
      option.value,
      ...languages.map((language) => say(option.label, language)),
    ]) {
      const name = plain(text);
      if (name !== '' && !names.has(name)) names.set(name, option);
    }
  gathered.set(question, names);
  return names;
}

/** The option that a text names, by its value or its words. */
const optionNamed = (names: Names, text: string): Option | undefined =>
  names.get(text) ?? names.get(plain(text));

/** Signs that part several answers in a cell, the surest first; words may have a comma in them. */
const signs = [' | ', '\n', ';', '|', '/', ','] as const;

/** The options named in a cell, and what names none. Pieces that a sign cut apart are put together again. */
function optionsIn(names: Names, cell: string): { values: string[]; unread: string[] } {
  const whole = optionNamed(names, cell);
  if (whole) return { values: [whole.value], unread: [] };
  const sign = signs.find((one) => cell.includes(one));
  const pieces = sign === undefined ? [cell] : cell.split(sign);
  const values: string[] = [];
  const unread: string[] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = pieces.length;
    while (to > from && !optionNamed(names, pieces.slice(from, to).join(sign))) to -= 1;
    const found = optionNamed(names, pieces.slice(from, to).join(sign));
    const piece = pieces[from]?.trim() ?? '';
    if (found) values.push(found.value);
    else if (piece !== '') {
      const inside = signs.some((one) => piece.includes(one)) ? optionsIn(names, piece) : undefined;
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
    const { values, unread } = optionsIn(namesOf(question), cell);
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
const inOrder = (question: Chosen, values: readonly string[]) =>
  optionsOf(question)
    .map(({ value }) => value)
    .filter((value) => values.includes(value));
