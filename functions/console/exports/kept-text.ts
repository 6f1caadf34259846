/** Written by us, and right as the dates that spreadsheets make of them. */
const ownDate = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?$/;

/** Texts of which Excel or LibreOffice, in French or in English, make a number, a date or a truth. */
const taken = new RegExp(
  [
    /^[\s(€$£¥.,]*\d[\d\s.,:/()%€$£¥'’+-]*$/u,
    /^\s*\d+(?:[.,]\d+)?\s*e\s?[+-]?\d+\s*$/u,
    // Days in words, with or without their weekday and their time.
    /^(?:\s*\p{L}{3,9}\.?,?\s+)?\s*\d{1,4}[\s./-]*\p{L}{3,9}\.?(?:[\s./,-]+\d{2,4})?(?:,?\s+\d{1,2}[:h]\d\d\S*)?\s*$/u,
    /^(?:\s*\p{L}{3,9}\.?,?\s+)?\s*\p{L}{3,9}\.?[\s./-]+\d{1,4}(?:,?\s+\d{4})?(?:,?\s+\d{1,2}[:h]\d\d\S*)?\s*$/u,
    /^\s*\d{1,2}(?::\d\d)*\s*[ap]m?\s*$/u,
    /^\s*(?:vrai|faux|true|false)\s*$/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  // One pattern, because every cell is looked at: six cost a part of an export a tenth of its time.
  'iu',
);

/** What none of these can be without: most cells are told by it. */
const mayBeTaken = /\d|^\s*[vft]/i;

/** Excel takes no longer text in a formula; of so long a one it makes no number either. */
const longestLiteral = 255;

/**
 * A text as a spreadsheet keeps it, when it would take it for something else: `="007"`. CSV has no
 * types, and quotes are no hint to any of them. Safe against formulas: none of these texts can hold
 * the double quote that would end it.
 */
export const keptText = (text: string): string | undefined =>
  text.length <= longestLiteral && mayBeTaken.test(text) && taken.test(text) && !ownDate.test(text)
    ? `="${text}"`
    : undefined;

/** Small, raised and lowered shapes of the signs that begin a formula. */
const shapes = '\ufe62\ufe63\ufe66\ufe6b\u207a-\u207c\u208a-\u208c';
const signs = `=@+\uff1d\uff0b\uff0d\uff20${shapes}`;

/** Where a formula would begin: after a separator, after signs that nobody sees, or by another shape of its sign. */
const beginning = new RegExp(
  String.raw`(?<=[\s\S][,;\t\r\n|]\s*)(?=[${signs}]|-\S)|^(?=[\p{Cf}\p{Cc}\p{Z}]+(?:[${signs}]|-\S)|[${shapes}])`,
  'gu',
);

/** Without one of these nothing begins. */
const anySign = new RegExp(`[${signs}-]`);

/**
 * A text of which no part is run when the file is read with another separator: quotes in the middle
 * of a line do not hold it together then, and a cell begins after each separator and end of line.
 */
export const wholeText = (text: string): string =>
  anySign.test(text) ? text.replace(beginning, "'") : text;
