import {
  type After,
  type Cut,
  mostRowsOf,
  type Part,
  type Stretch,
} from '../../../db/submissions/parts.ts';
import { readCursor, writeCursor } from '../selection.ts';

/**
 * How an export is cut, so that no part costs a Worker of the free plan its ten milliseconds:
 * `node commands/bench.ts cpu` measures the dearest one. Long answers fill a part as many do.
 */
export const cut: Cut = { full: 28_600, each: 500 };

/** More submissions than fit into any part. */
export const mostRows = mostRowsOf(cut);

const nowhere = { receivedAt: 0, row: 0 };

/** The one part of an export that holds nothing: a file with its headings. */
export const emptyPart: Part = { number: 0, newest: nowhere, oldest: nowhere, rows: 0 };

/** A part as a form sends it, 0 for the only one: `3.1763784009000-42.1763784000000-17`. */
export const writePart = ({ number, newest, oldest }: Part): string =>
  [number, writeCursor(newest), writeCursor(oldest)].join('.');

/** Reads such a part; `undefined` for anything else. */
export function readPart(text: string | null): ({ readonly number: number } & Stretch) | undefined {
  const [number = '', ...ends] = (text ?? '').split('.');
  const [newest, oldest] = ends.map(readCursor);
  return /^\d{1,6}$/.test(number) && newest && oldest
    ? { number: Number(number), newest, oldest }
    : undefined;
}

/** Where the next page of parts begins, as it stands in an address: `100.1763784000000-17`. */
export const writeAfter = ({ number, oldest }: After): string => `${number}.${writeCursor(oldest)}`;

/** Reads such a place; `undefined` for anything else. */
export function readAfter(text: string | undefined): After | undefined {
  const [number = '', place] = (text ?? '').split('.');
  const oldest = readCursor(place);
  return /^\d{1,6}$/.test(number) && oldest ? { number: Number(number), oldest } : undefined;
}
