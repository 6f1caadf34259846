import type { Env } from '../../../functions/env.ts';
import { readCsv } from '../read-csv.ts';
import { send, session } from './console.ts';
import { firstForm, withForms } from './forms.ts';

/** The form whose answers are taken unless another is named. */
export const form = firstForm('taken');
/** The house that has this form only. */
export const given = withForms(form);

const cookie = await session();

/** Asks for a file of answers; French Excel in words unless said. */
export const take = (fields: Record<string, string> = {}, house: Env = given, who = cookie) =>
  send(
    who,
    '/console/exports/file/',
    { form: form.id, format: 'excel', answers: 'labels', ...fields },
    {},
    house,
  );

/** A CSV file as text and as cells. */
export async function takeCells(fields: Record<string, string> = {}, house: Env = given) {
  const bytes = await (await take(fields, house)).arrayBuffer();
  const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: false }).decode(bytes);
  const delimiter = fields['format'] === 'csv' ? ',' : ';';
  return { text, cells: readCsv(text.replace(/^\ufeff/, ''), delimiter) };
}

/** A cell by its column; the first submission unless said. */
export const cell = (cells: readonly (readonly string[])[], column: string, row = 1) =>
  cells[row]?.[cells[0]?.indexOf(column) ?? -1];
