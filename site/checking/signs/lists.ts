import type { Objection } from '../blocks.ts';
import type { Node } from '../tree.ts';

const column = ({ position }: Node): number => position?.start.column ?? 1;

const uneven = (item: Node, written: string, spaces: number): Objection => ({
  code: 'list-uneven',
  found:
    written.slice(item.position?.start.offset, item.position?.end?.offset).split('\n')[0] ?? '',
  line: item.position?.start.line ?? 1,
  about: { spaces },
});

/**
 * Points that were pushed in to stand under another and do not: one space is too few for Markdown, and
 * under a number three are needed.
 */
export function listObjections({ type, children = [] }: Node, written: string): Objection[] {
  if (type === 'list') {
    const first = children[0];
    const own = first && written.slice(first.position?.start.offset)[0];
    const off = children.find((item) => first && column(item) !== column(first));
    return off === undefined || /\d/.test(own ?? '') ? [] : [uneven(off, written, 2)];
  }
  return children.flatMap((node, at) => {
    const before = children[at - 1];
    const [item] = node.children ?? [];
    if (node.type !== 'list' || before?.type !== 'list' || item === undefined) return [];
    const between = written.slice(before.position?.end?.offset, item.position?.start.offset);
    return column(item) > column(before) && !/\n[ >]*\n/.test(between)
      ? [uneven(item, written, 3)]
      : [];
  });
}
