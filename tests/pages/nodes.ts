import { htmlToHast } from 'satteri';

/** An element of a parsed page. */
export interface Element {
  readonly type: 'element';
  readonly tagName: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly Node[];
}
/** Anything in a parsed page. */
export type Node =
  | Element
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'root'; readonly children: readonly Node[] }
  | { readonly type: 'comment' | 'doctype' | 'raw' };

/** Parses a page. */
export const parsePage = (html: string): Node => htmlToHast(html) as unknown as Node;

/** Every element below a node, with those around it, outermost first. */
export function* elements(
  node: Node,
  around: readonly Element[] = [],
): Generator<{ element: Element; around: readonly Element[] }> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    yield { element: child, around };
    yield* elements(child, [...around, child]);
  }
}

/** All the text below a node. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
