/** Reads a CSV file (RFC 4180) into rows of cells; the mark at its beginning is left out. */
export function readCsv(text: string, comma = ','): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const content = text.replace(/^\ufeff/, '');
  for (let at = 0; at < content.length; at++) {
    const sign = content[at] ?? '';
    const row = rows.at(-1) ?? [];
    if (quoted && sign === '"' && content[at + 1] === '"') cell += content[at++];
    else if (sign === '"') quoted = !quoted;
    else if (quoted || (sign !== comma && sign !== '\n' && sign !== '\r')) cell += sign;
    else if (sign !== '\r') {
      row.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    }
  }
  if (quoted) throw new Error('a quoted cell is never closed');
  rows.at(-1)?.push(cell);
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}
