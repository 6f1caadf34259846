import type { Node } from '../tree.ts';

/** What stands in a masked text for something that was understood: code, a link's ends, an escaped sign. */
export const understood = '\ufffc';

const escaped = /\\[!-/:-@[-`{-~]/g;
const entity = /&#?\w+;/g;
const lineEnds = (text: string): string => text.replace(/[^\n]+/g, '');

/**
 * The text of a paragraph, heading or cell as it was written, without what Markdown understood: any
 * sign that is left in it will be published as it stands. Lines keep their number.
 */
export function masked(node: Node, written: string): string {
  const start = node.position?.start.offset;
  const end = node.position?.end?.offset;
  const own = start === undefined || end === undefined ? undefined : written.slice(start, end);
  switch (node.type) {
    case 'text':
      return (own ?? node.value ?? '')
        .replace(escaped, understood.repeat(2))
        .replace(entity, (each) =>
          node.value?.includes(each) ? each : understood.repeat(each.length),
        );
    case 'break':
      return '\n';
    case 'link':
    case 'linkReference':
      return understood + inside(node, written) + understood;
    case 'paragraph':
    case 'heading':
    case 'tableCell':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'mdxJsxTextElement':
      return inside(node, written);
    default:
      return understood + lineEnds(own ?? '');
  }
}

const inside = (node: Node, written: string): string =>
  (node.children ?? []).map((child) => masked(child, written)).join('');

/** A found text without the marks of what was understood. */
export const unmasked = (text: string): string => text.replaceAll(understood, '');
