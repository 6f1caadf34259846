import type { Programme } from '../../domain/programmes/programme.ts';
import { wordsIn } from '../../domain/words/fold.ts';
import { languages } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';
import { exportColumns } from './columns.ts';
import type { List, Row } from './read-list.ts';

const plain = (text: string): string => wordsIn(text).join(' ');

/** The programme that a text names, by its id or its name. */
export const programmeNamed = (
  programmes: readonly Programme[],
  text: string,
): Programme | undefined =>
  programmes.find(
    ({ id, name }) =>
      id === text || languages.some((language) => plain(say(name, language)) === plain(text)),
  );

/** Where a list says which programme a row is of. */
export const programmeColumn = ({ headings }: List): number | undefined => {
  const at =
    exportColumns(headings)?.programme ??
    headings.findIndex((heading) => ['programme', 'program'].includes(plain(heading)));
  return at >= 0 ? at : undefined;
};

/** The programmes that the rows of some lists name. */
export function programmesIn(
  lists: readonly List[],
  programmes: readonly Programme[],
): ReadonlySet<Programme> {
  const named = lists.flatMap((list) => {
    const at = programmeColumn(list);
    return at === undefined
      ? []
      : list.rows.flatMap(({ cells }) => programmeNamed(programmes, cells[at] ?? '') ?? []);
  });
  return new Set(named);
}

/** The rows of a list that are of a programme: all where it does not say. */
export function rowsOf(
  list: List,
  programmes: readonly Programme[],
  { id }: Programme,
): readonly Row[] {
  const at = programmeColumn(list);
  if (at === undefined) return list.rows;
  return list.rows.filter(({ cells }) => programmeNamed(programmes, cells[at] ?? '')?.id === id);
}
