import type { Answer } from '../../domain/forms/answer.ts';
import type { Form } from '../../domain/forms/definition.ts';
import type { AnsweredQuestion } from '../../domain/forms/question.ts';
import type { Mentor } from '../../domain/matching/person.ts';
import { addressKey } from '../../domain/people/address-key.ts';
import { nameIn } from '../../domain/people/applicant.ts';
import type { Columns } from './columns.ts';
import { readCell } from './read-cell.ts';
import type { List, Row } from './read-list.ts';
import { formOf } from './sign-ups.ts';

/** An answer that could not be read. */
export interface Unread {
  readonly line: number;
  readonly question: AnsweredQuestion;
  readonly text: string;
}

/** People as a list has them. */
export interface Listed {
  readonly people: readonly (Mentor & { readonly line: number })[];
  readonly unread: readonly Unread[];
  /** Questions of which no cell at all could be read, though some were filled in: the column is another's. */
  readonly wrongColumns: readonly AnsweredQuestion[];
  /** The lines on which nobody is named. */
  readonly nameless: readonly number[];
}

/** How many people are taken where a list does not say. */
export const usualCapacity = 1;

/** What stands in the columns of a question. */
const cellOf = ({ cells }: Row, at: readonly number[] = []): string =>
  at
    .map((column) => cells[column] ?? '')
    .filter((cell) => cell !== '')
    .join(' ');

/** A whole number of people, whatever bounds the form has: a list from elsewhere may say 0 or 40. */
function capacityIn(cell: string): number | undefined {
  const number = /^\d{1,4}/.exec(cell)?.[0];
  return number === undefined ? undefined : Number(number);
}

/** Reads the people of a list by its columns. */
export function peopleIn(
  { rows }: List,
  form: Form,
  questions: readonly AnsweredQuestion[],
  columns: Columns,
  reference: number | undefined,
): Listed {
  const asked = questions.filter(({ id }) => columns.has(id));
  const reduced = formOf(form, new Set(asked.map(({ id }) => id)));
  const unread: Unread[] = [];
  const nameless: number[] = [];
  const filled = new Map<AnsweredQuestion, { cells: number; read: number }>(
    asked.map((question) => [question, { cells: 0, read: 0 }]),
  );
  const people = rows.flatMap((row) => {
    const answers: Record<string, Answer> = {};
    let capacity = usualCapacity;
    for (const question of asked) {
      const cell = cellOf(row, columns.get(question.id));
      if (cell === '') continue;
      const count = filled.get(question);
      if (count) count.cells += 1;
      const places = question.holds === 'capacity' ? capacityIn(cell) : undefined;
      const read = places === undefined ? readCell(question, cell) : { answer: places, unread: [] };
      if (places !== undefined) capacity = places;
      if (read.answer !== undefined) {
        answers[question.id] = read.answer;
        if (count) count.read += 1;
      }
      for (const text of read.unread) unread.push({ line: row.line, question, text });
    }
    const name = nameIn(reduced, answers);
    if (name === '') {
      nameless.push(row.line);
      return [];
    }
    const email = asked.find(({ holds }) => holds === 'email');
    const address = addressKey(String((email && answers[email.id]) ?? ''));
    const known = reference === undefined ? '' : (row.cells[reference] ?? '');
    // Without anything better, what somebody wrote tells them apart, wherever their row stands.
    const id = known || address || [name, ...row.cells].join('\u001f');
    return [{ id, name, addressKey: address, form: reduced, answers, capacity, line: row.line }];
  });
  const wrongColumns = [...filled].flatMap(([question, { cells, read }]) =>
    cells > 0 && read === 0 ? [question] : [],
  );
  return {
    people,
    unread: unread.filter(({ question }) => !wrongColumns.includes(question)),
    wrongColumns,
    nameless,
  };
}
