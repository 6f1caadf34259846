import { type Status, statuses } from '../../domain/forms/status.ts';
import { languages } from '../../domain/words/language.ts';
import { statusWords } from '../../functions/console/statuses.ts';
import { exportColumns } from './columns.ts';
import type { List, Row } from './read-list.ts';

/** The status that a cell of an export names, in words or by its name. */
const statusNamed = (text: string): Status | undefined =>
  statuses.find(
    (status) =>
      status === text ||
      languages.some((language) => statusWords(undefined, language)[status] === text),
  );

/** The rows of an export by what was decided: who is paired, and how many are not. */
export interface Decided {
  readonly rows: readonly Row[];
  /** Accepted by nobody yet, and so left out. */
  readonly undecided: number;
  /** Declined, waiting, replaced or withdrawn. */
  readonly left: number;
}

/** Keeps those who were accepted, and with `everyone` those on whom nobody has decided; of other lists, all. */
export function decidedIn(list: List, rows: readonly Row[], everyone: boolean): Decided {
  const at = exportColumns(list.headings)?.status;
  if (at === undefined) return { rows, undecided: 0, left: 0 };
  const of = (row: Row) => statusNamed(row.cells[at] ?? '');
  const undecided = rows.filter((row) => of(row) === 'new');
  const accepted = rows.filter((row) => of(row) === 'accepted' || (everyone && of(row) === 'new'));
  return {
    rows: accepted,
    undecided: everyone ? 0 : undecided.length,
    left: rows.length - accepted.length - (everyone ? 0 : undecided.length),
  };
}
