import { markdownToMdast, mdxToMdast } from 'satteri';
import { mendMdx } from './mdx-mend.ts';
import type { Finding } from './source/source.ts';

/** A node of a Markdown tree, as far as the checking looks. */
export interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly position?: {
    readonly start: { readonly line: number; readonly column: number; readonly offset?: number };
    readonly end?: { readonly offset?: number };
  };
  readonly value?: string | null;
  readonly url?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly name?: string | null;
  readonly identifier?: string;
  readonly checked?: boolean | null;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
}

/** A Markdown text as a tree, with what had to be mended to read it. */
export interface Tree {
  readonly root: Node;
  readonly findings: readonly Finding[];
  /** The text that the places of the nodes are counted in. */
  readonly written: string;
}

const MOST_ROUNDS = 60;

/** Reads plain Markdown whose first line stands on `line` of its file. */
export function readTree(text: string, line: number): Tree {
  const written = '\n'.repeat(line - 1) + text;
  const root = markdownToMdast(written, { features: { frontmatter: false } }) as Node;
  return { root, findings: [], written };
}

/**
 * Reads MDX whose first line stands on `line` of its file. Where its signs cannot be read as code,
 * that is noted and mended as it was most likely meant, so that the rest can be looked at as well.
 */
export function readMdxTree(text: string, line: number): Tree {
  const findings: Finding[] = [];
  let written = '\n'.repeat(line - 1) + text;
  for (let round = 0; ; round++) {
    try {
      const root = mdxToMdast(written, { features: { frontmatter: false } }) as Node;
      return { root, findings, written };
    } catch (error) {
      const { text: next, ...finding } = mendMdx(written, String((error as Error).message));
      if (!findings.some((known) => known.line === finding.line)) findings.push(finding);
      if (next === undefined || next === written || round >= MOST_ROUNDS)
        return { root: { type: 'root' }, findings, written };
      written = next;
    }
  }
}

/** Every node under a node, itself included, in the order of the text. */
export function everyNode(node: Node): readonly Node[] {
  const all: Node[] = [];
  const visit = (each: Node): void => {
    all.push(each);
    each.children?.forEach(visit);
  };
  visit(node);
  return all;
}

/** The text of a node without its marks. */
export const textOf = (node: Node): string =>
  node.children ? node.children.map(textOf).join('') : (node.value ?? node.alt ?? '');
