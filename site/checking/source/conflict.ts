/** A stretch of lines that a merge left undecided, from 1. */
export interface Conflict {
  readonly from: number;
  readonly to: number;
}

/** A mark of a merge, of the usual length or longer, also where a list, a quote or a text in YAML pushes it in. */
const marker = /^[ \t]*(?:> ?)*[ \t]*(<{7,}|={7,}|>{7,}|\|{7,})(?:[ \t]|$)/;
/** The mark between two sides as Git writes it; a longer line of them is somebody's ornament. */
const between = /^={7}(?: |$)/;

/**
 * Takes out what an unfinished merge left in a text, its marks and all sides but the first; lines keep
 * their number. So a conflict is one fault, and the rest of the file can still be read.
 */
export function settled(
  text: string,
  isMarkdown = true,
): { text: string; conflicts: readonly Conflict[] } {
  if (!/<{7}|={7}|>{7}|\|{7}/.test(text)) return { text, conflicts: [] };
  const lines = text.split('\n');
  const conflicts: Conflict[] = [];
  let from: number | undefined;
  let isOurs = true;
  for (const [at, line] of lines.entries()) {
    const sign = line.match(marker)?.[1]?.[0];
    if (sign === '<') {
      if (from !== undefined) conflicts.push({ from, to: at });
      from = at + 1;
      isOurs = true;
    } else if (sign === '>') {
      conflicts.push({ from: from ?? at + 1, to: at + 1 });
      from = undefined;
      isOurs = true;
      lines[at] = '';
    } else if (sign !== undefined && from !== undefined) isOurs = false;
    else if (
      sign === '|' ||
      (between.test(line) && !(isMarkdown && (lines[at - 1] ?? '').trim()))
    ) {
      // In Markdown a line of = under a text makes a heading of it.
      conflicts.push({ from: at + 1, to: at + 1 });
      lines[at] = '';
    }
    if (sign === '<' || !isOurs) lines[at] = '';
  }
  // A conflict that is never closed has lost its other marks: only the opening one is taken out.
  if (from !== undefined) {
    const own = text.split('\n');
    for (let at = from; at < lines.length; at++)
      lines[at] = marker.test(own[at] ?? '') ? '' : (own[at] ?? '');
    conflicts.push({ from, to: from });
  }
  return { text: lines.join('\n'), conflicts };
}
