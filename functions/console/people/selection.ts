import { type PeopleSelection, peopleSorts } from '../../../db/people/list.ts';
import { isId } from '../../../domain/forms/reference.ts';
import { roles, type Standing, standings } from '../../../domain/people/participation.ts';
import type { Moving } from '../../actions/people/move-participations.ts';
import { oneOf, programmeAsked } from '../selection.ts';

/** What an address asks to see; what cannot be read is left out. */
export const readPeople = (query: (name: string) => string | undefined): PeopleSelection => ({
  programme: programmeAsked(query('programme')),
  role: oneOf(roles, query('role')),
  standing: oneOf(standings, query('standing')),
  ambassador: query('ambassador') === 'yes' ? true : undefined,
  sort: oneOf(peopleSorts, query('sort')),
});

/** A selection as the query of an address. */
export const peopleQuery = ({ programme, role, standing, ambassador, sort }: PeopleSelection) => ({
  programme,
  role,
  standing,
  ambassador: ambassador && 'yes',
  sort,
});

/** The number of a row as it stands in an address; `undefined` for anything else. */
export const readRow = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;

/** A participation that was ticked, where it was seen to stand; with where it is to go, if it carries that. */
export interface Picked extends Omit<Moving, 'to'> {
  readonly to?: Standing | undefined;
}

/** A pick as a form and a cookie carry it: `id.applied`, or `id.accepted.applied`. */
export const writePick = ({ id, was, to }: Picked): string =>
  [id, was, to].filter((part) => part !== undefined).join('.');

/** Reads such a pick; none for anything else. */
export function readPick(text: string): readonly Picked[] {
  const [id, before, after] = text.split('.');
  const [was, to] = [oneOf(standings, before), oneOf(standings, after)];
  return isId(id) && was ? [{ id, was, ...(to ? { to } : {}) }] : [];
}
