/** Written by us, and right as the dates that spreadsheets make of them. */
const ownDate = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?$/;

/** Texts of which Excel or LibreOffice, in French or in English, make a number, a date or a truth. */
const taken = new RegExp(
  [
    /^\d[\d\s.,:/()%€$'’-]*$/u,
    /^\d+(?:[.,]\d+)?e[+-]?\d+$/u,
    /^\d{1,4}[\s./-]*\p{L}{3,9}\.?(?:[\s./,-]+\d{2,4})?$/u,
    /^\p{L}{3,9}\.?[\s./-]+\d{1,4}(?:,?\s+\d{4})?$/u,
    /^\d{1,2}(?::\d\d)*\s*[ap]m?$/u,
    /^(?:vrai|faux|true|false)$/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  // One pattern, because every cell is looked at: six cost a part of an export a tenth of its time.
  'iu',
);

/**
 * A text as a spreadsheet keeps it, when it would take it for something else: `="007"`. CSV has no
 * types, and quotes are no hint to any of them. Safe against formulas: none of these texts can hold
 * the double quote that would end it.
 */
export const keptText = (text: string): string | undefined =>
  taken.test(text) && !ownDate.test(text) ? `="${text}"` : undefined;

/**
 * A text of which no part is run when the file is read with another separator: quotes in the middle
 * of a line do not hold it together then, and a cell begins after each separator and end of line.
 */
export const wholeText = (text: string): string =>
  text.replace(/(?<=[\s\S][,;\t\r\n|]\s*)(?=[=@+\uff1d\uff0b\uff0d\uff20]|-\S)/g, "'");
