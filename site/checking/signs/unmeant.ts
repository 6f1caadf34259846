import type { Objection } from '../blocks.ts';
import { everyNode, type Node, textOf } from '../tree.ts';

/** A node as it was written, and the letters that stand right before and after it. */
interface Written {
  readonly own: string;
  readonly before: string;
  readonly after: string;
}

function writtenAround({ position }: Node, written: string): Written {
  const [start, end] = [position?.start.offset, position?.end?.offset];
  if (start === undefined || end === undefined) return { own: '', before: '', after: '' };
  return {
    own: written.slice(start, end),
    before: written[start - 1] ?? '',
    after: written[end] ?? '',
  };
}

const letter = /[\p{L}\p{N}]/u;
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** The number that each point was written with; undefined in a list without numbers. */
const numbersOf = ({ children = [] }: Node, written: string): readonly (number | undefined)[] =>
  children.map((item) => {
    const number = writtenAround(item, written).own.match(/^\d+/)?.[0];
    return number === undefined ? undefined : Number(number);
  });

/** A number at the start of a paragraph that Markdown counts from, and numbers that it will change. */
function numbersObjections(list: Node, written: string): Objection[] {
  const [first, ...others] = numbersOf(list, written);
  const items = list.children ?? [];
  if (first === undefined) return [];
  if (first >= 100)
    return [{ code: 'list-year', found: firstLine(writtenAround(list, written).own) }];
  if (others.every((number) => number === first)) return [];
  const off = others.findIndex((number, at) => number !== first + at + 1);
  const item = off < 0 ? undefined : items[off + 1];
  return item === undefined
    ? []
    : [
        {
          code: 'list-numbers',
          found: firstLine(writtenAround(item, written).own),
          line: item.position?.start.line ?? 1,
          about: { number: first + off + 1 },
          severity: 'warning',
        },
      ];
}

/** Emphasis in the middle of a word or a number, most often a sign that was to stand there. */
function emphasisObjections(node: Node, written: string): Objection[] {
  const { own, before, after } = writtenAround(node, written);
  if (!own.startsWith('*') || own.startsWith('**')) return [];
  const found = before + own + after;
  if (/\d/.test(before) && /\d/.test(after)) return [{ code: 'emphasis-inside', found }];
  return letter.test(before) && letter.test(after)
    ? [{ code: 'emphasis-inside', found, severity: 'warning' }]
    : [];
}

/** Words struck out by a tilde that stood for « to », alone or doubled in the middle of something. */
function strikeObjections(node: Node, written: string): Objection[] {
  const { own, before, after } = writtenAround(node, written);
  const isInside = letter.test(before) || letter.test(after);
  return own.startsWith('~~') && !isInside ? [] : [{ code: 'strike-single', found: own }];
}

/** Words that became code because two grave accents stood for apostrophes. */
function codeObjections(node: Node, written: string): Objection[] {
  const { own, before } = writtenAround(node, written);
  return /\p{L}/u.test(before)
    ? [{ code: 'apostrophe', found: before + own, nearest: (before + own).replaceAll('`', "'") }]
    : [];
}

/** A quotation that was to be a number above another: its sign would not be seen. */
function quoteObjections(node: Node, written: string): Objection[] {
  const found = firstLine(writtenAround(node, written).own);
  return /^> ?(?:=|≥)? ?\d+(?:[.,]\d+)?(?:[\s\u00a0\u202f]|$)(?!.*\n>)/.test(found) &&
    (node.children?.length ?? 0) === 1 &&
    !textOf(node).includes('\n')
    ? [{ code: 'quote-number', found, severity: 'warning' }]
    : [];
}

/**
 * What Markdown understood as something that nobody means: it would be published otherwise than it
 * was written. `written` is the whole text that the tree was read from.
 */
export function unmeantObjections(node: Node, written: string): Objection[] {
  switch (node.type) {
    case 'delete':
      return strikeObjections(node, written);
    case 'emphasis':
      return emphasisObjections(node, written);
    case 'inlineCode':
      return codeObjections(node, written);
    case 'list':
      return numbersObjections(node, written);
    case 'blockquote':
      return quoteObjections(node, written);
    default:
      return [];
  }
}

/** Lines that vanish or become points of a list, which only the whole text tells: by the node at fault. */
export function strayObjections(root: Node, written: string): Map<Node, Objection> {
  const nodes = everyNode(root);
  const used = new Set(
    nodes
      .filter(({ type }) => type === 'linkReference' || type === 'imageReference')
      .map(({ identifier }) => identifier?.toLowerCase()),
  );
  const isStarred = /[^\s*\\]\*(?=[\s.,;:)]|$)/m;
  const starred = nodes.some(({ type, value }) => type === 'text' && isStarred.test(value ?? ''));
  return new Map(
    nodes.flatMap((node): [Node, Objection][] => {
      if (node.type !== 'definition' && node.type !== 'list') return [];
      const found = firstLine(writtenAround(node, written).own);
      if (node.type === 'definition' && !used.has(node.identifier?.toLowerCase()))
        return /^\[\^|^\[[^\]]*\]:\s?\(/.test(found)
          ? []
          : [[node, { code: 'definition-unused', found }]];
      const isNote = node.type === 'list' && node.children?.length === 1 && /^\*\s/.test(found);
      return isNote && starred
        ? [[node, { code: 'list-asterisk', found, severity: 'warning' }]]
        : [];
    }),
  );
}
