import type { Objection } from '../blocks.ts';
import { type Node, textOf } from '../tree.ts';
import { blockSigns } from './block.ts';
import { inlineSigns } from './inline.ts';
import { listObjections } from './lists.ts';
import { masked } from './masked.ts';
import { unmeantObjections } from './unmeant.ts';

const sliced = ({ position }: Node, written: string): string =>
  position?.start.offset === undefined || position.end?.offset === undefined
    ? ''
    : written.slice(position.start.offset, position.end.offset);

/**
 * The signs of Markdown in a block that it did not understand, or understood as something that nobody
 * meant: they would be published as they stand. `written` is the whole text that the tree was read from.
 */
export function signObjections(node: Node, written: string): Objection[] {
  const own = () => sliced(node, written);
  const first = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'paragraph': {
      const text = masked(node, written);
      const block = blockSigns(text);
      const isTable = block.some(({ objection }) => objection.code.startsWith('table'));
      return [
        ...block.map(({ down, objection }) => ({ ...objection, line: first + down })),
        ...(isTable ? [] : inline(text, first)).filter(
          ({ code }) => code !== 'mark-alone' || block.length === 0,
        ),
      ];
    }
    case 'heading':
      return textOf(node).trim() === ''
        ? [{ code: 'block-empty', found: own() }]
        : [...closingSigns(own()), ...inline(masked(node, written), first)];
    case 'listItem':
      return [
        ...(node.children?.length ? [] : [{ code: 'block-empty', found: own() } as const]),
        ...(typeof node.checked === 'boolean'
          ? [
              {
                code: 'list-boxes',
                found: own().split('\n')[0] ?? '',
                severity: 'warning',
              } as const,
            ]
          : []),
        ...listObjections(node, written),
      ];
    case 'root':
    case 'list':
    case 'blockquote':
    case 'mdxJsxFlowElement':
      return [...listObjections(node, written), ...unmeantObjections(node, written)];
    case 'tableCell':
      return inline(masked(node, written), first);
    case 'table':
      return cellObjections(node, written);
    case 'code':
      if (!/^\s*(?:`{3}|~{3})/.test(own())) return [{ code: 'code-indented', found: own() }];
      return /\n[ >]*(?:`{3,}|~{3,})\s*$/.test(own())
        ? []
        : [{ code: 'code-open', found: own().split('\n')[0] ?? '' }];
    default:
      return unmeantObjections(node, written);
  }
}

/** Signs that stand after a heading without a space, or before its words twice. */
function closingSigns(own: string): Objection[] {
  const [, marks = '', title = ''] = own.match(/^(#{1,6}) +(.*\S)$/) ?? [];
  const bare = title.replace(/^(?:#+ +)+/, '').replace(/(?<=[^\s#\\])#{2,}$/, '');
  return bare === title
    ? []
    : [{ code: 'heading-signs', found: own, nearest: `${marks === '#' ? '##' : marks} ${bare}` }];
}

/** Rows with more cells than the table has columns, and a text that a table takes in as its last row. */
function cellObjections({ children = [] }: Node, written: string): Objection[] {
  const columns = children[0]?.children?.length ?? 0;
  const swallowed = children.find((row) => !sliced(row, written).includes('|'));
  const after: Objection[] = swallowed
    ? [
        {
          code: 'table-swallowed',
          found: sliced(swallowed, written),
          line: swallowed.position?.start.line ?? 1,
        },
      ]
    : [];
  const wide = children
    .filter((row) => (row.children?.length ?? 0) > columns)
    .map(
      (row): Objection => ({
        code: 'table-cells',
        found: sliced(row, written),
        line: row.position?.start.line ?? 1,
        about: { columns, cells: row.children?.length ?? 0 },
      }),
    );
  return [...wide, ...after];
}

const inline = (text: string, first: number): Objection[] =>
  inlineSigns(text).map(({ at, objection }) => ({
    ...objection,
    line: first + text.slice(0, at).split('\n').length - 1,
  }));
