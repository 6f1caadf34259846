import type { Objection } from './blocks.ts';
import type { Path } from './source/source.ts';
import { isMap } from './source/where.ts';
import { everyNode, type Node } from './tree.ts';

const dot = /[·•‧]/;
const dotted = /\p{L}+(?:[·•‧]\p{L}+)+/u;

/** A word with a middle dot, which nobody can read aloud. */
export function middleDot(text: string): Objection[] {
  // Hardly any text has a dot: looking for words around one first would try every letter.
  const found = dot.test(text) ? text.match(dotted)?.[0] : undefined;
  return found === undefined ? [] : [{ code: 'middle-dot', found, severity: 'warning' }];
}

/** Every text in a value, of whatever language, with the way to it. */
export function* everyText(value: unknown, path: Path = []): Generator<readonly [string, Path]> {
  if (typeof value === 'string') yield [value, path];
  if (Array.isArray(value))
    for (const [at, each] of value.entries()) yield* everyText(each, [...path, at]);
  if (isMap(value))
    for (const [key, each] of Object.entries(value)) yield* everyText(each, [...path, key]);
}

const isToDo = (node: Node): boolean => node.type === 'mdxJsxFlowElement' && node.name === 'ToDo';

/** What is wrong with a chapter's last words: exactly one ToDo, at the end. All are warnings. */
export function toDoObjections(root: Node, lastLine: number): Map<Node, Objection> {
  const all = everyNode(root).filter(isToDo);
  const objections = new Map<Node, Objection>();
  const [first, second] = all;
  const last = root.children?.filter(({ type }) => type !== 'mdxFlowExpression').at(-1);
  if (!first) objections.set(root, { code: 'to-do-missing', line: lastLine, severity: 'warning' });
  else if (second) objections.set(second, { code: 'to-do-twice', severity: 'warning' });
  else if (last !== first) objections.set(first, { code: 'to-do-early', severity: 'warning' });
  return objections;
}
