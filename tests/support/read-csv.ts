/**
 * Reads CSV by RFC 4180, strictly: a cell that is wrongly quoted or a line of another length throws. The
 * mark that Excel wants at the beginning is left out.
 */
export function readCsv(file: string, delimiter: string): string[][] {
  const text = file.replace(/^\ufeff/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const cellAt = (): string => {
    if (text[at] !== '"') {
      const start = at;
      while (at < text.length && text[at] !== delimiter && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n')
          throw new Error(`bare ${JSON.stringify(text[at])} at ${at}`);
        at += 1;
      }
      return text.slice(start, at);
    }
    let cell = '';
    for (at += 1; ; at += 1) {
      if (at >= text.length) throw new Error('a quoted cell never ends');
      if (text[at] !== '"') cell += text[at];
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else {
        at += 1;
        return cell;
      }
    }
  };
  while (at < text.length) {
    row.push(cellAt());
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no CRLF at ${at}`);
    at += 2;
    rows.push(row);
    row = [];
  }
  if (new Set(rows.map(({ length }) => length)).size > 1)
    throw new Error('lines of unequal length');
  return rows;
}
