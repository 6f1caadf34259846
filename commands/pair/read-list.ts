import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '../../site/checking/encoding.ts';

/** A row of a list, with the line of the file on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A list as it was read. */
export interface List {
  readonly file: string;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

/** What is wrong with a file that is no list; `open_quote`: a quotation mark opens a cell that nothing closes. */
export type NoList = 'workbook' | 'empty' | 'headings_only' | 'open_quote';

/** A file that is no list, and where that shows. */
export interface Unreadable {
  readonly no: NoList;
  /** The line from which on it cannot be read; the first unless said. */
  readonly line?: number;
}

/** What may stand between two cells. */
const delimiters = [';', ',', '\t', '|'] as const;

/** Marks by which files that are no text begin: those of Excel and LibreOffice are ZIP archives. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);

/** A cell as it was meant: Excel's `="007"` is the text in it, and what we put before a formula is taken off. */
const meant = (cell: string): string =>
  cell
    .trim()
    .replace(/^="(.*)"$/s, '$1')
    .replace(/^'(?=[=+\-@])/, '')
    .trim();

/** Reads a text cut at a delimiter; rows of nothing but empty cells are passed over, and with `isSample` what its end tears apart. */
function cut(text: string, delimiter: string, isSample = false): readonly Row[] {
  const records = parse(text, {
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    skip_records_with_error: isSample,
  }) as unknown as readonly { record: readonly string[]; info: { lines: number } }[];
  return records.map(({ record, info }) => ({ line: info.lines, cells: record.map(meant) }));
}

/** How well a delimiter cuts: how many cells the headings have, and how many rows have as many. */
function worth(text: string, delimiter: string): readonly [number, number] {
  const [headings, ...rows] = cut(text, delimiter, true);
  const columns = headings?.cells.length ?? 0;
  return [columns, rows.filter(({ cells }) => cells.length === columns).length];
}

/** The sign between cells: what Excel says in a first line `sep=;`, else the one that cuts the headings most often. */
function delimiterOf(text: string): string {
  const said = /^\ufeff?"?sep=(.)"?\r?\n/i.exec(text)?.[1];
  if (said) return said;
  // Enough rows to tell, cut at a line's end: a sign in a long answer must not decide.
  const beginning = text.slice(0, 100_000);
  const sample = beginning.length < text.length ? beginning.replace(/\n[^\n]*$/, '') : beginning;
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, by: worth(sample, delimiter) }))
    .sort(({ by: [one, rows] }, { by: [other, more] }) => other - one || more - rows);
  return best?.delimiter ?? ',';
}

/** Reads all of a text; where a cell is never closed, tells the line on which that begins. */
function cutWhole(text: string, delimiter: string): readonly Row[] | { readonly from: number } {
  try {
    return cut(text, delimiter);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { from: (cut(text, delimiter, true).at(-1)?.line ?? 0) + 1 };
  }
}

/** Reads the bytes of a file as a list: encoding, sign between cells and empty lines are found out. */
export function readList(file: string, bytes: Uint8Array): List | Unreadable {
  if (isWorkbook(bytes)) return { no: 'workbook' };
  const { text } = decodeText(bytes);
  if (text.trim() === '') return { no: 'empty' };
  const delimiter = delimiterOf(text);
  const said = /^\ufeff?"?sep=.*\r?\n/i.exec(text)?.[0] ?? '';
  const read = cutWhole(text.slice(said.length), delimiter);
  if ('from' in read) return { no: 'open_quote', line: read.from + (said === '' ? 0 : 1) };
  const [headings, ...rows] = read;
  if (!headings) return { no: 'empty' };
  return rows.length === 0 ? { no: 'headings_only' } : { file, headings: headings.cells, rows };
}
