import type { Language } from '../../domain/words/language.ts';
import { setProse } from '../../domain/words/prose.ts';
import type { Objection } from './blocks.ts';
import { everyNode, type Node, textOf } from './tree.ts';

/** The line of signs under a text that makes a heading of it; nothing under a heading written with #. */
const ruleUnder = ({ position }: Node, written: string): string | undefined =>
  written.slice(position?.start.offset, position?.end?.offset).match(/\n[ >]*(=+|-+)\s*$/)?.[1];

/** The objection to each heading that is of level 1, skips a level, or was made by a line below it. */
export function headingObjections(root: Node, written: string): Map<Node, Objection> {
  const objections = new Map<Node, Objection>();
  let last = 1;
  for (const node of everyNode(root)) {
    if (node.type !== 'heading') continue;
    const depth = node.depth ?? 2;
    const found = textOf(node);
    if (found.trim() === '') continue;
    const rule = ruleUnder(node, written);
    if (rule !== undefined)
      objections.set(node, { code: 'heading-underline', found, about: { rule } });
    else if (depth === 1) objections.set(node, { code: 'heading-top', found });
    else if (depth > last + 1)
      objections.set(node, {
        code: 'heading-jump',
        found,
        about: { wanted: '#'.repeat(last + 1) },
      });
    last = depth === 1 ? 1 : depth;
  }
  return objections;
}

const anchor = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** The anchors of a page's headings, made from their words as the page shows them. */
export function anchorsOf(root: Node, language: Language): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const node of everyNode(root)) {
    if (node.type !== 'heading') continue;
    const own = anchor(setProse(textOf(node), language));
    let name = own;
    for (let again = 1; anchors.has(name); again++) name = `${own}-${again}`;
    anchors.add(name);
  }
  return anchors;
}
