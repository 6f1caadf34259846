import type { Env } from '../../../functions/env.ts';
import { readCsv } from '../read-csv.ts';
import { askAs, send, session } from './console.ts';
import { firstForm, withForms } from './forms.ts';

/** The form whose answers are taken unless another is named. */
export const form = firstForm('taken');
/** The house that has this form only. */
export const given = withForms(form);

/** Whose session asks: a cookie, or one that is on its way. */
type Asker = string | Promise<string>;

/** Begins an export; French Excel in words unless said. Its answer leads to the parts. */
export const begin = async (
  fields: Record<string, string> = {},
  house: Env = given,
  who: Asker = session(),
) =>
  send(
    await who,
    '/console/exports/',
    { form: form.id, format: 'excel', answers: 'labels', ...fields },
    {},
    house,
  );

/** The parts that a page lists, as a form sends them, and the fields that go with each. */
export function listed(page: string) {
  const parts = [...page.matchAll(/name="part" value="([^"]+)"/g)].map(([, value = '']) => value);
  const hidden = page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g);
  const fields = Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value]));
  const next = /rel="next" href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
  return { parts, fields, next };
}

/** An export that was begun: its address, and what sends for one of its parts. */
export interface Begun {
  readonly address: string;
  /** Each part as a form sends it. */
  readonly parts: readonly string[];
  /** What goes with each of them. */
  readonly fields: Readonly<Record<string, string>>;
  fetch(part: string, more?: Record<string, string>, who?: string): Promise<Response>;
}

/** Opens an export that was begun, every page of its parts. */
export async function open(
  begun: Response,
  house: Env = given,
  who: Asker = session(),
): Promise<Begun> {
  const mine = await who;
  const address = begun.headers.get('Location') ?? '';
  const parts: string[] = [];
  let fields = {};
  for (let page: string | undefined = address; page !== undefined; ) {
    const found = listed(await (await askAs(mine, page, {}, house)).text());
    parts.push(...found.parts);
    fields = found.fields;
    page = found.next;
  }
  const path = address.replace(/\?.*/, '');
  return {
    address,
    parts,
    fields,
    fetch: (part, more = {}, asker = mine) =>
      send(asker, path, { ...fields, part, ...more }, {}, house),
  };
}

/** Fetches the parts of an export and puts them together as the script of the page does. */
export async function whole({ parts, fetch }: Begun): Promise<Response> {
  const pieces: Blob[] = [];
  let headers = new Headers();
  for (const [index, part] of parts.entries()) {
    const answer = await fetch(part, {
      ...(index > 0 ? { begins: 'no' } : {}),
      ...(index < parts.length - 1 ? { ends: 'no' } : {}),
    });
    if (answer.status !== 200) return answer;
    headers = answer.headers;
    pieces.push(await answer.blob());
  }
  return new Response(new Blob(pieces), { headers });
}

/** Takes a whole file of answers, or gets what is answered in its place. */
export async function take(
  fields: Record<string, string> = {},
  house: Env = given,
  who: Asker = session(),
) {
  const begun = await begin(fields, house, who);
  const leads = /\/exports\/\d+\//.test(begun.headers.get('Location') ?? '');
  return leads ? whole(await open(begun, house, who)) : begun;
}

/** A CSV file as text and as cells. */
export async function readTaken(file: Response, format = 'excel') {
  const bytes = await file.arrayBuffer();
  const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: false }).decode(bytes);
  const delimiter = format === 'csv' ? ',' : ';';
  return { text, cells: readCsv(text, delimiter) };
}

/** A CSV file, taken whole, as text and as cells. */
export const takeCells = async (fields: Record<string, string> = {}, house: Env = given) =>
  readTaken(await take(fields, house), fields['format']);

/** A cell by its column; the first submission unless said. */
export const cell = (cells: readonly (readonly string[])[], column: string, row = 1) =>
  cells[row]?.[cells[0]?.indexOf(column) ?? -1];
