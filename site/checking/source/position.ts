import { type Document, isMap, isPair, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { Path, Position } from './source.ts';

const offsetOf = (node: unknown): number | undefined =>
  (node as Node | null | undefined)?.range?.[0];

/** Where a key or an item stands; what is missing stands where the thing around it does. */
export function positionOf(doc: Document, lines: LineCounter, path: Path): Position {
  let node: unknown = doc.contents;
  let offset = offsetOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === step);
      if (!pair) break;
      offset = offsetOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if (isPair(node)) node = node.value;
      offset = offsetOf(node) ?? offset;
    } else break;
  }
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** A single value as it was written. */
export function writtenAt(doc: Document, path: Path): string | undefined {
  const node = doc.getIn(path, true);
  return isScalar(node) && node.source !== undefined ? node.source : undefined;
}
