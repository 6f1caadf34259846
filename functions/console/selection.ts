import {
  type Cursor,
  everyForm,
  type Mark,
  marks,
  type Selection,
  type Sort,
  sorts,
} from '../../db/submissions/read.ts';
import { type Status, statuses } from '../../domain/forms/status.ts';
import type { Scope } from '../../domain/people/scope.ts';

/** The form that a page is about: the one asked for, else the first. */
export const formAsked = (asked: string | undefined, first: string | undefined): string =>
  asked !== undefined && /^[a-z0-9-]{1,80}$/.test(asked) ? asked : (first ?? '');

/** Reads one of a closed list; anything else is as good as nothing. */
export const oneOf = <T extends string>(
  known: readonly T[],
  text: string | undefined | null,
): T | undefined => known.find((each) => each === text);

/** The programme that somebody asks for, if it can be the id of one. */
export const programmeAsked = (asked: string | undefined | null): string | undefined =>
  asked && /^[a-z0-9][a-z0-9_-]*$/.test(asked) ? asked : undefined;

/** The orders that a list may have besides the newest first: what all forms together hold is not sorted by what it says. */
export const sortsOf = ({ form }: Pick<Selection, 'form'>): readonly Sort[] =>
  form === everyForm ? ['oldest'] : sorts;

/** What an address or a form asks to see, of what may be seen; what cannot be read is left out. */
export function readSelection(
  query: (name: string) => string | undefined | null,
  form: string,
  scope: Scope,
): Selection {
  return {
    scope,
    form,
    programme: programmeAsked(query('programme')),
    status: oneOf<Status>(statuses, query('status')),
    mark: oneOf<Mark>(marks, query('mark')),
    sort: oneOf<Sort>(sortsOf({ form }), query('sort')),
  };
}

/** A selection as the query of an address. */
export const selectionQuery = ({
  form,
  programme,
  status,
  mark,
  sort,
}: Omit<Selection, 'scope'>) => ({
  form,
  programme,
  status,
  mark,
  sort,
});

/** The list that a submission is looked at in, as its address says: of its own form, or of all. */
export const readAround = (
  query: (name: string) => string | undefined,
  form: string,
  scope: Scope,
): Selection => readSelection(query, query('form') === everyForm ? everyForm : form, scope);

/** A selection as the query of the address of a submission in it, which is of one form. */
export const aroundQuery = (selection: Selection) => ({
  ...selectionQuery(selection),
  form: selection.form === everyForm ? everyForm : undefined,
});

/** A place in the list as it stands in an address: `1763784009000-42`. */
export const writeCursor = ({ receivedAt, row }: Cursor): string => `${receivedAt}-${row}`;

/** Reads such a place; `undefined` for anything else. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const [, receivedAt, row] = /^(\d{1,15})-(\d{1,15})$/.exec(text ?? '') ?? [];
  return receivedAt && row ? { receivedAt: Number(receivedAt), row: Number(row) } : undefined;
}
