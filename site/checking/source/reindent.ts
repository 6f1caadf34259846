import { errorsIn } from './parse.ts';

const indentOf = (line: string): number => line.length - line.trimStart().length;
const isFilled = (line: string | undefined): boolean =>
  line !== undefined && line.trim() !== '' && !line.trimStart().startsWith('#');

/** A line moved to a level of its neighbours. */
export interface Moved {
  /** The number of the line that was moved. */
  readonly line: number;
  readonly text: string;
}

/**
 * Moves the line at which the parser stumbled, or a neighbour of it, to a level that lines above it
 * have: whichever leaves the fewest errors, and of those the smallest move. Trying takes a parse each;
 * with `isQuick` the smallest move of the line itself is taken on trust.
 */
export function moveLine(text: string, number: number, isQuick = false): Moved | undefined {
  const lines = text.split('\n');
  const near = isQuick ? [number] : [number, ...neighbours(lines, number)];
  const tries = near.flatMap((at, rank) =>
    levelsAbove(lines, at).flatMap((level) => {
      const far = Math.abs(level - indentOf(lines[at - 1] ?? ''));
      const texts = new Set([shifted(lines, at, level, false), shifted(lines, at, level, true)]);
      return [...texts].map((moved, whole) => ({ line: at, text: moved, rank, far, whole }));
    }),
  );
  const before = isQuick ? 1 : errorsIn(text);
  let best: (Moved & { readonly errors: number }) | undefined;
  // The smallest move first: none is better than the first that leaves no error.
  for (const { line, text } of tries.sort(
    (a, b) => a.rank - b.rank || a.far - b.far || a.whole - b.whole,
  )) {
    const errors = isQuick ? 0 : errorsIn(text);
    if (errors >= before && before <= 1) continue;
    if (best === undefined || errors < best.errors) best = { line, text, errors };
    if (errors === 0) break;
  }
  return best && { line: best.line, text: best.text };
}

/** The filled lines just above and just below a line. */
function neighbours(lines: readonly string[], number: number): number[] {
  const below = lines.findIndex((line, at) => at >= number && isFilled(line)) + 1;
  const above = lines.findLastIndex((line, at) => at < number - 1 && isFilled(line)) + 1;
  return [above, below].filter((at) => at > 0);
}

/** The text with one line at another level; `whole` takes along the lines below that stand deeper. */
function shifted(lines: readonly string[], number: number, level: number, whole: boolean): string {
  const own = indentOf(lines[number - 1] ?? '');
  const moved = [...lines];
  for (let at = number - 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (at >= number && (!whole || (line.trim() !== '' && indentOf(line) <= own))) break;
    if (line.trim() !== '')
      moved[at] = ' '.repeat(Math.max(0, indentOf(line) + level - own)) + line.trimStart();
  }
  return moved.join('\n');
}

/** The levels that a line may stand at, given the lines above it; not its own. */
function levelsAbove(lines: readonly string[], number: number): number[] {
  const line = lines[number - 1] ?? '';
  const isItem = /^\s*- /.test(line);
  const levels = new Set<number>();
  let least = Number.POSITIVE_INFINITY;
  for (let at = number - 2; at >= 0 && least > 0; at--) {
    const above = lines[at];
    if (above === undefined || !isFilled(above)) continue;
    const dash = above.match(/^\s*((?:- +)+)/)?.[1]?.length ?? 0;
    const indent = indentOf(above);
    const key = indent + dash;
    if (least === Number.POSITIVE_INFINITY && /:\s*$/.test(above)) levels.add(key + 2);
    if (!isItem && key <= least) levels.add(key);
    if (isItem && dash > 0 && indent <= least) levels.add(indent);
    least = Math.min(least, indent);
  }
  levels.delete(indentOf(line));
  return [...levels].slice(0, 6);
}
