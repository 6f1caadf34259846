import type { Objection } from '../blocks.ts';
import { everyNode, type Node, textOf } from '../tree.ts';

/** Notes at the foot of a text that readers will not see: nothing calls them, or another has their name. */
export function noteObjections(root: Node): Map<Node, Objection> {
  const nodes = everyNode(root);
  const called = new Set(
    nodes.filter(({ type }) => type === 'footnoteReference').map(({ identifier }) => identifier),
  );
  const objections = new Map<Node, Objection>();
  const known = new Set<string>();
  for (const node of nodes) {
    if (node.type !== 'footnoteDefinition') continue;
    const name = node.identifier ?? '';
    const found = `[^${name}]`;
    if (!called.has(name)) objections.set(node, { code: 'footnote-unused', found });
    else if (known.has(name)) objections.set(node, { code: 'footnote-twice', found });
    else if (textOf(node).trim() === '') objections.set(node, { code: 'footnote-empty', found });
    known.add(name);
  }
  return objections;
}
