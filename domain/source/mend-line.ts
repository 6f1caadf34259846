/** A key glued to its text (`title:Bonjour`) or a dash glued to its item (`-mentor`), at the start of a line. */
export const glued = /^(\s*(?:- )*[a-z_]+:|\s*-)(?=["'\p{L}\p{N}])()/iu;

/** A text as YAML between double quotes. */
const double = (text: string): string => JSON.stringify(text);

/** Quotes the unquoted text of a line that has a colon in it. `column` is where the parser stumbled. */
export function quoteValue(
  line: string,
  column: number,
): { line: string; value: string } | undefined {
  const whole = line.match(/^(\s*(?:- +)*[\w-]+\s*:\s+)([^"'|>{[&*!\s].*:(?:\s.*)?)$/u);
  if (whole) {
    const [, head = '', value = ''] = whole;
    return { line: head + double(value.trim()), value: value.trim() };
  }
  const head = line.slice(0, column - 1);
  const rest = line.slice(column - 1);
  if (!/[{[]/.test(head)) return undefined;
  const end = rest.search(/,\s*[\w-]+\s*:\s|\s*[}\]]\s*(?:[,}\]]|$)/);
  const value = (end < 0 ? rest : rest.slice(0, end)).trim();
  if (!value.includes(':') || /^["'{[]/.test(value)) return undefined;
  return { line: head + double(value) + rest.slice(rest.indexOf(value) + value.length), value };
}

/** Quotes a text that begins with a sign that YAML keeps for itself, wherever in the line it stands. */
export function quoteFrom(line: string): string {
  return line.replace(
    /((?:^|[{,[]|-)\s*(?:[\w-]+:\s+)?|^\s*)([*&!%@`][^,}\]\n]*|[*&!%@`].*)/,
    (_, head: string, value: string) =>
      head + double(value.trimEnd()) + (/\s$/.test(value) ? ' ' : ''),
  );
}

/** Closes a text that runs into the next key of its group: `{ fr: "Bonjour, en: "Hello" }`. */
export const closeBeforeKey = (line: string): string =>
  line.replace(/(:\s*"[^"\\]*?)(\s*,\s*[a-z_]+:\s*")(?=[^\s,}\]])/g, '$1"$2');

/** Escapes the quotes inside a quoted text: those after which neither the line nor the item ends. */
export function escapeQuotes(line: string): string {
  const opening = line.match(/^(?:[^"']*?[:{[,-]\s+|\s*)(["'])/);
  if (!opening) return line;
  let out = '';
  let open: string | undefined;
  for (let at = 0; at < line.length; at++) {
    const char = line[at] ?? '';
    const next = line.slice(at + 1);
    if (open === undefined) {
      if ((char === '"' || char === "'") && /(?:^|[:{[,-])\s*$/.test(line.slice(0, at)))
        open = char;
      out += char;
    } else if (char === '\\' && open === '"') {
      out += char + (line[++at] ?? '');
    } else if (char === open && open === "'" && next.startsWith("'")) {
      out += "''";
      at++;
    } else if (
      char === open &&
      !/^\s*(?:$|[}\]:]|,\s*(?:["'{[]|[\w-]+:\s|[\w-]+\s*[,\]}]|$)|\s#)/.test(next)
    ) {
      out += open === '"' ? '\\"' : "''";
    } else {
      if (char === open) open = undefined;
      out += char;
    }
  }
  return out;
}

/** Closes a bracket that was left open at the end of a line. */
export const closeBracket = (line: string, message: string): string =>
  `${line.trimEnd().replace(/,$/, '')} ${message.includes('sequence') ? ']' : '}'}`;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Moves a line, and what belongs to it, to the nearest level that lines above it have. */
export function reindent(lines: readonly string[], number: number): string {
  const line = lines[number - 1] ?? '';
  const own = indentOf(line);
  const levels = levelsAbove(lines, number, line.trimStart().startsWith('- '));
  const [level] = levels.sort(
    (one, other) => Math.abs(one - own) - Math.abs(other - own) || other - one,
  );
  if (level === undefined || level === own) return lines.join('\n');
  const moved = [...lines];
  for (let at = number - 1; at < lines.length; at++) {
    const each = lines[at] ?? '';
    if (at >= number && each.trim() !== '' && indentOf(each) <= own) break;
    if (each.trim() !== '')
      moved[at] = ' '.repeat(Math.max(0, indentOf(each) + level - own)) + each.trimStart();
  }
  return moved.join('\n');
}

function levelsAbove(lines: readonly string[], number: number, isItem: boolean): number[] {
  const levels: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let at = number - 2; at >= 0 && least > 0; at--) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const dash = line.match(/^(\s*)((?:- +)+)/);
    const indent = indentOf(line);
    if (dash && !isItem && indent + (dash[2]?.length ?? 0) <= least)
      levels.push(indent + (dash[2]?.length ?? 0));
    if (indent <= least && Boolean(dash) === isItem) levels.push(indent);
    if (levels.length === 0 && /:\s*$/.test(line)) levels.push(indent + 2);
    least = Math.min(least, indent);
  }
  return levels;
}
