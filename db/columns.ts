/** The columns of each statement so far; undefined where they are not known, or two have one name. */
const known = new Map<string, readonly string[] | undefined>();

/** What is selected, of a query as Drizzle writes it. */
const selected = /^\s*select (?:distinct )?(.*)$/s;

/** The parts of a list, each after a comma that stands in no brackets; up to the word `from`. */
function partsOf(list: string): readonly string[] {
  const parts: string[] = [];
  let [depth, begun] = [0, 0];
  for (const { 0: sign, index } of list.matchAll(/'(?:[^']|'')*'|[(),]| from /g)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (depth === 0 && (sign === ',' || sign === ' from ')) {
      parts.push(list.slice(begun, index).trim());
      begun = index + sign.length;
      if (sign === ' from ') return parts;
    }
  }
  return [...parts, list.slice(begun).trim()];
}

function namesIn(sql: string): readonly string[] | undefined {
  const parts = partsOf(selected.exec(sql)?.[1] ?? '*');
  // What is given no name is called as it is written.
  const names = parts.map((part) => /"([^"]+)"$/.exec(part)?.[1] ?? part);
  // A name that is a number would be moved to the front of an object, and a star is many.
  const sure = names.every((name) => !/^\d+$|\*$/.test(name));
  return sure && new Set(names).size === names.length ? names : undefined;
}

/**
 * The columns that a query of Drizzle's gives, if each has a name of its own. Only then can rows be read
 * by name, as the database answers several statements, and be taken for rows by order.
 */
export function columnsOf(sql: string): readonly string[] | undefined {
  if (!known.has(sql)) known.set(sql, namesIn(sql));
  return known.get(sql);
}
