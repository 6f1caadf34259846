import { type Document, isMap, isNode, isScalar, parseDocument, stringify } from 'yaml';

/** A place in a YAML text, and what is written there instead. */
export interface Splice {
  readonly path: readonly string[];
  readonly to: string | number;
}

/** A value as it is written in our files: words between double quotes, days and ids bare. */
const written = (to: string | number, quoted: boolean): string =>
  stringify(to, {
    lineWidth: 0,
    defaultStringType: quoted ? 'QUOTE_DOUBLE' : 'PLAIN',
  }).trimEnd();

const scalarAt = (document: Document, path: readonly string[]) => {
  const node = document.getIn(path, true);
  return isScalar(node) && node.range ? { node, range: node.range } : undefined;
};

/**
 * A YAML text with some of its values replaced where they stand: its comments, its quotes and its layout
 * stay as somebody wrote them. A place that does not exist is passed over.
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  const document = parseDocument(text);
  const found = splices.flatMap(({ path, to }) => {
    const at = scalarAt(document, path);
    return at ? [{ ...at, to }] : [];
  });
  return found
    .sort((one, other) => other.range[0] - one.range[0])
    .reduce(
      (now, { node, range: [start, end], to }) =>
        now.slice(0, start) + written(to, node.type?.startsWith('QUOTE') ?? false) + now.slice(end),
      text,
    );
}

/** A YAML text with a line before the one on which a key of its first level stands. */
export function withLineBefore(text: string, key: string, line: string): string {
  const at = new RegExp(`^${key}:`, 'm').exec(text)?.index;
  return at === undefined
    ? `${text.trimEnd()}\n${line}\n`
    : `${text.slice(0, at)}${line}\n${text.slice(at)}`;
}

/**
 * A YAML text in which what a key of a map says is written a second time, under another key below it;
 * as it was where the map has no such key, or has the other one.
 */
export function withCopyOf(text: string, map: string, from: string, to: string): string {
  const items = parseDocument(text).get(map);
  if (!isMap(items) || items.has(to)) return text;
  const pair = items.items.find(({ key }) => isScalar(key) && key.value === from);
  const [key, value] = [pair?.key, pair?.value].map((node) => (isNode(node) ? node.range : null));
  if (!key || !value) return text;
  const [start, keyEnd] = key;
  const [, end] = value;
  const said = text.slice(keyEnd, end).trimEnd();
  const at = keyEnd + said.length;
  const indent = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return `${text.slice(0, at)}\n${indent}${to}${said}${text.slice(at)}`;
}
