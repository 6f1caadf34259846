import type { Env } from '../../env.ts';
import { send } from './console.ts';
import { readCsv } from './read-csv.ts';

/** Asks for a file of answers; French Excel in words unless said. */
export const take = (cookie: string, given: Env, fields: Record<string, string>) =>
  send(
    cookie,
    '/console/exports/file/',
    { format: 'excel', answers: 'labels', ...fields },
    {},
    given,
  );

/** A CSV file as text and as cells. */
export async function takeCells(cookie: string, given: Env, fields: Record<string, string>) {
  const bytes = await (await take(cookie, given, fields)).arrayBuffer();
  const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: false }).decode(bytes);
  const delimiter = fields['format'] === 'csv' ? ',' : ';';
  return { text, cells: readCsv(text.replace(/^\ufeff/, ''), delimiter) };
}

/** A cell by its column; the first submission unless said. */
export const cell = (cells: readonly (readonly string[])[], column: string, row = 1) =>
  cells[row]?.[cells[0]?.indexOf(column) ?? -1];
