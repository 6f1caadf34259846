import {
  type Document,
  isMap,
  isScalar,
  type LineCounter,
  type Node,
  type Pair,
  parse,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Finding } from './source.ts';

const textKeys = new Set(
  'fr en title label hint missing name summary text intro purpose description gain next question who lead action when closing target indicator role word tagline low high unit'.split(
    ' ',
  ),
);

/** Faults that YAML itself lets pass: a text cut by ` #` or by a comma, quotes that a word processor made curly. */
export function silentFaults(doc: Document, lines: LineCounter, text: string): Finding[] {
  const findings: Finding[] = [];
  const find = (offset: number, finding: Pick<Finding, 'code' | 'found' | 'about' | 'nearest'>) => {
    const { line, col } = lines.linePos(offset);
    findings.push({ line, column: col, ...finding });
  };
  visit(doc, {
    Pair(_, pair, parents) {
      const map = parents.at(-1);
      if (isMap(map) && !isScalar(pair.key)) {
        const offset = (pair.key as Node | null)?.range?.[0] ?? 0;
        find(offset, { code: 'yaml-other', found: lineAt(text, offset) });
        map.items.splice(map.items.indexOf(pair), 1);
        return visit.SKIP;
      }
      const hashed = isScalar(pair.key) ? hashAfter(pair.key, pair.value, text) : undefined;
      if (hashed !== undefined && isScalar(pair.key)) {
        find(pair.key.range?.[0] ?? 0, { code: 'yaml-hash', found: hashed });
        pair.value = doc.createNode(hashed);
        return visit.SKIP;
      }
      if (!isMap(map) || !map.flow || pair.value !== null || !isScalar(pair.key)) return;
      if (decimalComma(map, pair, find)) return visit.SKIP;
      const [, key, value] = String(pair.key.value).match(/^([a-z_]+):(\S.*)$/) ?? [];
      if (key !== undefined && value !== undefined) {
        find(pair.key.range?.[0] ?? 0, { code: 'yaml-glued', found: `${key}:${value}` });
        pair.key.value = key;
        pair.value = doc.createNode(parse(value));
        return visit.SKIP;
      }
      find(pair.key.range?.[0] ?? 0, { code: 'yaml-comma', found: String(pair.key.value) });
      map.items.splice(map.items.indexOf(pair), 1);
      return visit.SKIP;
    },
    Scalar(key, scalar, parents) {
      if (scalar.anchor !== undefined) {
        const named = `&${scalar.anchor}`;
        find(scalar.range?.[0] ?? 0, { code: 'yaml-start', found: named });
        return doc.createNode(`${named} ${scalar.value ?? ''}`.trim());
      }
      if (
        key === 'key' ||
        scalar.type !== 'PLAIN' ||
        typeof scalar.value !== 'string' ||
        !scalar.range
      )
        return undefined;
      const above = parents.at(-1);
      const name = above && 'key' in above && isScalar(above.key) ? String(above.key.value) : '';
      const cut = cutBy(scalar, text, textKeys.has(name));
      if (cut !== undefined)
        find(scalar.range[0], { code: 'yaml-comment', found: scalar.value, about: { cut } });
      const isCurly =
        /^(?:[\u201c\u201d\u201e\u201f].*["\u201c\u201d]|[\u2018\u201a].*[\u2018\u2019])$/u.test(
          scalar.value,
        );
      if (!isCurly && /[^"]"$/.test(scalar.value) && scalar.value.split('"').length % 2 === 0)
        find(scalar.range[0], { code: 'yaml-quote-first', found: scalar.value });
      if (isCurly) find(scalar.range[0], { code: 'yaml-curly', found: scalar.value });
      return undefined;
    },
    Alias(_, alias) {
      find(alias.range?.[0] ?? 0, { code: 'yaml-start', found: `*${alias.source}` });
      return doc.createNode(`*${alias.source}`);
    },
    Node(_, node) {
      const sign = node.anchor
        ? `&${node.anchor}`
        : node.tag?.startsWith('!')
          ? node.tag
          : undefined;
      if (sign !== undefined) find(node.range?.[0] ?? 0, { code: 'yaml-start', found: sign });
    },
  });
  return findings;
}

/** A value that begins with # right after its key, which YAML takes for a comment: a colour, most often. */
function hashAfter(key: Scalar, value: unknown, text: string): string | undefined {
  if (value !== null && !(isScalar(value) && value.value === null)) return undefined;
  const rest = text.slice(key.range?.[1] ?? 0);
  return rest.match(/^["']?[ \t]*:[ \t]+(#[^\s#][^\n]*?)[ \t]*(?:[ \t]#[^\n]*)?(?:\n|$)/)?.[1];
}

type Find = (
  offset: number,
  finding: Pick<Finding, 'code' | 'found' | 'about' | 'nearest'>,
) => void;

/** `{ mentor: 2,5 }`: the comma of a French decimal parts it in two. The number is put together again. */
function decimalComma(map: YAMLMap, pair: Pair, find: Find): boolean {
  const before = map.items[map.items.indexOf(pair) - 1];
  const [whole, part] = [before?.value, pair.key];
  if (!isScalar(whole) || !isScalar(part) || typeof whole.value !== 'number') return false;
  if (
    !/^\d+$/.test(String(part.source ?? part.value)) ||
    whole.range?.[1] !== (part.range?.[0] ?? 0) - 1
  )
    return false;
  const [written, decimals] = [String(whole.source), String(part.source)];
  find(whole.range[0], {
    code: 'decimal-comma',
    found: `${written},${decimals}`,
    nearest: `${written}.${decimals}`,
  });
  whole.value = Number(`${written}.${decimals}`);
  whole.source = `${written}.${decimals}`;
  map.items.splice(map.items.indexOf(pair), 1);
  return true;
}

const lineAt = (text: string, offset: number): string =>
  text
    .slice(text.lastIndexOf('\n', offset) + 1)
    .split('\n')[0]
    ?.trim() ?? '';

/** What a # cuts off a text: a comment is spared when it follows a single word and is set apart. */
function cutBy(scalar: Scalar, source: string, isText: boolean): string | undefined {
  const end = scalar.range?.[1] ?? 0;
  const [, cut] = source.slice(end).match(/^[ \t]+(#[^\n]*)/) ?? [];
  if (cut === undefined) return undefined;
  const several = /\s/.test(String(scalar.value));
  return several || isText || !/^#\s/.test(cut) ? cut : undefined;
}
