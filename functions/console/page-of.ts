import type { Direction } from '../../db/submissions/list.ts';

/** Rows shown at once. */
export const atOnce = 25;

/** A page of a list, and whether there is more on either side. */
export interface PageOf<Row> {
  readonly rows: readonly Row[];
  readonly previous: boolean;
  readonly next: boolean;
}

/** Where a page stands: after a row, before one, or at the beginning. */
export interface Places<Place> {
  readonly after?: Place | undefined;
  readonly before?: Place | undefined;
}

/** Which rows are read for a page: one more than are shown. */
interface Wanted<Place> {
  readonly from: Place | undefined;
  readonly direction: Direction;
  readonly limit: number;
}

/** Reads one page of a list. */
export async function pageOf<Row, Place>(
  { after, before }: Places<Place>,
  read: (wanted: Wanted<Place>) => Promise<Row[]>,
): Promise<PageOf<Row>> {
  const direction = before === undefined ? 'onwards' : 'back';
  const from = before ?? after;
  const found = await read({ from, direction, limit: atOnce + 1 });
  // What stood there is gone, or all of it left the list: what there is stands at its beginning.
  if (found.length === 0 && from !== undefined) return pageOf({}, read);
  const more = found.length > atOnce;
  const rows = found.slice(0, atOnce);
  return direction === 'back'
    ? { rows: rows.reverse(), previous: more, next: true }
    : { rows, previous: from !== undefined, next: more };
}
