import { raw as honoRaw } from 'hono/html';
import { jsx as honoJsx } from 'hono/jsx/jsx-runtime';
import { expect, test } from 'vitest';
import { chance } from '../../commands/demonstration/chance.ts';
import { naughty } from '../../tests/support/naughty.ts';
import { naughtyLines } from '../../tests/support/naughty-lines.ts';
import { jsx } from './jsx-runtime.ts';
import { htmlOf, raw } from './markup.ts';

const texts = [...naughty, ...naughtyLines, '', 'a & b', '0'].filter(({ length }) => length < 80);
/** What holds nothing is not given anything, and a page puts in no bare `true`. */
const empty = ['input', 'br'];
const tags = ['p', 'div', 'input', 'br', 'textarea', 'svg', 'path', 'button', 'select', 'td'];
const names = [
  'class',
  'value',
  'title',
  'aria-hidden',
  'checked',
  'hidden',
  'data-id',
  'stroke-width',
  'colspan',
];

/** A node of a page, before anybody makes HTML of it. */
type Node = string | number | boolean | null | undefined | readonly Node[] | Made;
interface Made {
  readonly tag: string;
  readonly props: Readonly<Record<string, string | number | boolean | null | undefined>>;
  readonly inside: readonly Node[];
}

const isMade = (node: Node): node is Made =>
  typeof node === 'object' && node !== null && 'tag' in node;

function grown(roll: (below: number) => number, depth: number): Node {
  const leaf: readonly Node[] = [texts[roll(texts.length)], roll(100), false, null, undefined];
  if (depth === 0 || roll(4) === 0) return leaf[roll(leaf.length)];
  const inside = Array.from({ length: roll(4) }, () => grown(roll, depth - 1));
  if (roll(6) === 0) return inside;
  const value = () => [texts[roll(texts.length)], roll(9), true, false, null, undefined][roll(6)];
  const props = Object.fromEntries(
    Array.from({ length: roll(4) }, () => [names[roll(names.length)] ?? 'id', value()]),
  );
  const tag = tags[roll(tags.length)] ?? 'p';
  // Straight inside a drawing hono/jsx loses a bare nought; only elements stand there.
  return { tag, props, inside: tag === 'svg' ? inside.filter(isMade) : inside };
}

/** The node as HTML, by a runtime. */
function by(make: (tag: string, props: Record<string, never>) => unknown, node: Node): unknown {
  if (Array.isArray(node)) return node.map((each) => by(make, each));
  if (!isMade(node)) return node;
  const props = node.props as Record<string, never>;
  const children = node.inside.map((each) => by(make, each));
  return make(
    node.tag,
    children.length === 0 || empty.includes(node.tag)
      ? props
      : { ...props, children: children as never },
  );
}

test('whatever a page is made of, it becomes the HTML that hono/jsx makes of it', () => {
  const luck = chance(20_261_128);
  const roll = (below: number) => luck.between(0, below - 1);
  for (let page = 0; page < 2000; page += 1) {
    const node: Node = { tag: 'main', props: {}, inside: [grown(roll, 4), grown(roll, 3)] };
    const ours = String(by((tag, props) => jsx(tag, props), node));
    const theirs = String(by((tag, props) => honoJsx(tag, props, undefined), node));
    expect(ours).toBe(theirs);
  }
});

test('a text is shown as it was written wherever it stands, and nothing but markup is put in as it is', async () => {
  for (const text of texts) {
    const page = String(jsx('p', { title: text, children: [text, raw('<b>safe</b>')] }));
    expect(page).toBe(
      String(honoJsx('p', { title: text, children: [text, honoRaw('<b>safe</b>')] }, undefined)),
    );
    const read: string[] = [];
    await new HTMLRewriter()
      .on('*', { element: ({ tagName }) => void read.push(tagName) })
      .transform(new Response(page))
      .text();
    expect(read).toEqual(['p', 'b']);
    expect(htmlOf(text)).not.toMatch(/[<>"']/);
  }
});
