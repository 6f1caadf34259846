/** A key glued to its text (`title:Bonjour`) or a dash glued to its item (`-mentor`), at the start of a line. */
export const glued = /^(\s*(?:- )*[a-z_]+:|\s*-)(?=["'{[\p{L}\p{N}])()/iu;

/** A key whose colon was forgotten: `label { fr: "…" }`, `title "…"`. */
export const colonless = /^(\s*(?:- )*[a-z_]+)(\s+)(?=\{ |\["|"[^"]*"\s*$)/;

/** An item or a value whose opening brace was forgotten: `- value: a, label: … }`. */
export function openBrace(line: string): string {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const left = bare.split('}').length - bare.split('{').length;
  if (left !== 1 || !/\}\s*$/.test(bare)) return line;
  return line.replace(/^(\s*(?:- +|[a-z_]+:\s+))(?=[a-z_]+:\s)/, '$1{ ');
}

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
