import { blockObjections, type Objection } from './blocks.ts';
import type { Fault } from './faults/fault.ts';
import { followsFrom } from './follows-from.ts';
import { guarded } from './guarded.ts';
import { anchorsOf, headingObjections } from './headings.ts';
import { linkObjections } from './links.ts';
import { isMailed } from './reading/folders.ts';
import type { Found } from './reading/read.ts';
import { noteObjections } from './signs/notes.ts';
import { plainSigns } from './signs/plain.ts';
import { signObjections } from './signs/signs.ts';
import { strayObjections } from './signs/unmeant.ts';
import { faultAt } from './source/source.ts';
import type { Targets } from './targets.ts';
import { everyNode, type Node, readMdxTree, readTree, type Tree } from './tree.ts';
import { everyText, middleDot, toDoObjections } from './wording.ts';

/** A Markdown file with the tree of its text. */
export interface Grown {
  readonly found: Found;
  readonly tree: Tree;
  readonly anchors: ReadonlySet<string>;
}

/** Reads the text of a Markdown file. */
export function grow(found: Found): Grown {
  const { body, bodyLine } = found.source;
  const tree = found.file.endsWith('.mdx') ? readMdxTree(body, bodyLine) : readTree(body, bodyLine);
  return { found, tree, anchors: anchorsOf(tree.root, found.language) };
}

/** What is different of a link or a picture in a mail: it may lead to a place, and shows none. */
function inMail({ type, url = '' }: Node): readonly Objection[] | undefined {
  if (type === 'image') return [{ code: 'image-email', found: url }];
  return type === 'link' && /^\{[^{}]*\}$/.test(url) ? [] : undefined;
}

/** Everything wrong with the text of a Markdown file. */
export function markdownFaults({ found, tree, anchors }: Grown, targets: Targets): Fault[] {
  const { file, language, folder, source } = found;
  const { root, findings } = tree;
  const fault = (node: Node, { line, code, severity = 'error', ...more }: Objection): Fault => ({
    file,
    line: line ?? node.position?.start.line ?? source.bodyLine,
    column: line === undefined ? node.position?.start.column : undefined,
    where: '',
    code,
    severity,
    ...more,
  });
  const isWhole = root.children !== undefined && findings.length === 0;
  const lastLine = source.bodyLine + source.body.trimEnd().split('\n').length - 1;
  const headings = source.hasFront
    ? headingObjections(root, tree.written)
    : new Map<Node, Objection>();
  const toDo =
    folder === 'guide' && isWhole && source.hasFront
      ? toDoObjections(root, lastLine)
      : new Map<Node, Objection>();
  const notes = noteObjections(root);
  const strays = strayObjections(root, tree.written);
  // Of a text of nothing but comments it is told that there is no text.
  const hasWords = root.children?.some(({ type }) => type !== 'html') ?? false;
  const isFrench = language === 'fr';
  const nodes = everyNode(root).flatMap((node) =>
    guarded(
      file,
      () => node.position?.start.line ?? source.bodyLine,
      () =>
        [
          ...blockObjections(node),
          ...((isMailed(folder) ? inMail(node) : undefined) ??
            linkObjections(node, { file, language, anchors }, targets)),
          ...(isWhole && source.hasFront ? signObjections(node, tree.written) : []),
          ...[headings.get(node), toDo.get(node), notes.get(node), strays.get(node)].filter(
            (each) => each !== undefined,
          ),
          ...(isFrench && node.type === 'text' ? middleDot(node.value ?? '') : []),
        ].map((objection) => fault(node, objection)),
    ),
  );
  const front = [...everyText(source.value)].flatMap(([text, path]) =>
    [...(isFrench ? middleDot(text) : []), ...plainSigns(text)].map(({ code, line: _, ...more }) =>
      faultAt(source, path, code, more),
    ),
  );
  const all = [
    ...findings.map((finding): Fault => ({ file, where: '', severity: 'error', ...finding })),
    ...front,
    ...nodes.filter(
      (each) => !followsFrom(each, nodes) && (each.code !== 'comment-seen' || hasWords),
    ),
  ];
  // What stands in braces in a mail is filled, and has rules of its own.
  return isMailed(folder) ? all.filter(({ code }) => code !== 'brace-word') : all;
}
