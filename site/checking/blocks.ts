import type { Fault } from './faults/fault.ts';
import { nearest } from './nearest/nearest.ts';
import type { More } from './source/source.ts';
import type { Node } from './tree.ts';

/** The blocks that an editor may use, and the attributes of each. */
const blocks: Readonly<Record<string, readonly string[]>> = {
  Example: ['title'],
  Dialogue: [],
  Evidence: [],
  ToDo: [],
};

/** Inline tags that Markdown has no sign for. */
const inline: readonly string[] = ['abbr', 'sub', 'sup', 'br', 'cite', 'kbd', 'wbr'];

/** The attributes that those tags may have. */
const inlineAttributes: readonly string[] = ['title', 'lang', 'dir'];

/** What a node has against it: a code, and the facts of its sentence. */
export type Objection = More & { readonly code: Fault['code']; readonly line?: number };

/** What is wrong with a block, a tag or a piece of code. */
export function blockObjections(node: Node): Objection[] {
  if (node.type === 'mdxjsEsm')
    return [{ code: 'code-line', found: node.value?.split('\n')[0] ?? '' }];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '')
      ? []
      : [{ code: 'sign-brace', found: `{${node.value}}` }];
  if (node.type === 'html') return htmlObjections(node.value ?? '');
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const name = node.name ?? '';
  const known = Object.keys(blocks);
  if (/^[a-z]/.test(name) || name === '')
    return inline.includes(name)
      ? attributeObjections(node, inlineAttributes)
      : [tagObjection(name, known)];
  const allowed = blocks[name];
  if (!allowed)
    return [{ code: 'block-unknown', found: name, allowed: known, nearest: nearest(name, known) }];
  return attributeObjections(node, allowed);
}

/** What is wrong with the attributes of a tag: unknown ones, and values that are code. */
function attributeObjections({ name, attributes = [] }: Node, allowed: readonly string[]) {
  const about = { block: name ?? '' };
  return attributes.flatMap(({ name: attribute, value }): Objection[] => {
    if (attribute === undefined) return [{ code: 'attribute-code', found: '{…}', about }];
    if (!allowed.includes(attribute))
      return [
        {
          code: 'attribute-unknown',
          found: attribute,
          about,
          nearest: nearest(attribute, allowed),
        },
      ];
    return typeof value === 'string'
      ? []
      : [{ code: 'attribute-code', found: `${attribute}={…}`, about }];
  });
}

/** A lower-case tag may be a block whose capital was forgotten. */
function tagObjection(name: string, known: readonly string[]): Objection {
  const meant = known.find((each) => each.toLowerCase() === name.toLowerCase());
  return meant
    ? { code: 'block-unknown', found: name, allowed: known, nearest: meant }
    : { code: 'html-tag', found: `<${name}>` };
}

function htmlObjections(html: string): Objection[] {
  const names = [...html.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<(\/?)([a-z][\w-]*)/gi)];
  const seen: Objection[] = html.includes('<!--')
    ? [{ code: 'comment-seen', found: html.split('\n')[0] ?? '', severity: 'warning' }]
    : [];
  const tags = names.flatMap(([, end = '', name = '']): Objection[] => {
    if (name in blocks) return end === '' ? [{ code: 'block-markdown', found: name }] : [];
    return inline.includes(name.toLowerCase())
      ? []
      : [{ code: 'html-tag', found: `<${end}${name}>` }];
  });
  return [...seen, ...tags];
}
