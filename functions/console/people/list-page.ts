import type { Database } from '../../../db/open.ts';
import type { PeopleSelection } from '../../../db/people/list.ts';
import type { Participant } from '../../../db/people/read.ts';
import type { Acting } from '../../actions/acting.ts';
import { listPeople } from '../../actions/people/list-people.ts';

/** People shown at once. */
export const atOnce = 25;

/** A page of the list, and whether there is more on either side. */
export interface PeoplePage {
  readonly rows: readonly Participant[];
  readonly previous: boolean;
  readonly next: boolean;
}

/** Reads one page of the list: after a participation, before one, or from its beginning. */
export async function readPage(
  db: Database,
  selection: PeopleSelection,
  at: { after?: number | undefined; before?: number | undefined },
  by: Acting,
): Promise<PeoplePage> {
  const direction = at.before === undefined ? 'onwards' : 'back';
  const from = at.before ?? at.after;
  const found = await listPeople(db, { selection, limit: atOnce + 1, from, direction }, by);
  // Who stood there is gone, or all of them left the list: what there is stands at its beginning.
  if (found.length === 0 && from !== undefined) return readPage(db, selection, {}, by);
  const more = found.length > atOnce;
  const rows = found.slice(0, atOnce);
  return direction === 'back'
    ? { rows: rows.reverse(), previous: more, next: true }
    : { rows, previous: from !== undefined, next: more };
}
