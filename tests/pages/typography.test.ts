import { describe, expect, test } from 'vitest';
import { builtPages } from './built.ts';
import { type Element, type Node, parsePage } from './nodes.ts';

const untouched = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'textarea']);

/** The texts that people read, with the language they are in. */
function* texts(node: Node, language: string): Generator<{ text: string; language: string }> {
  if (node.type === 'text') yield { text: node.value, language };
  if (!('children' in node)) return;
  const element = node.type === 'element' ? (node as Element) : undefined;
  if (element && untouched.has(element.tagName)) return;
  const own = element?.properties['lang'];
  for (const child of node.children) yield* texts(child, typeof own === 'string' ? own : language);
}

/** What a careful printer would mark: in French a straight mark, or an ordinary space before a high one. */
const marks: Record<string, RegExp> = {
  fr: /["']| [;:!?»]|« |\p{L}[!?;](?:\s|$)|\.\.\./u,
  en: /["']|\.\.\./u,
};

/** A separator that a line may end with, since what follows it may go on in the next. */
const hanging = / [·|] /u;

/** What runs around a seal has no lines. */
const isLegend = (text: string) => /\p{L}/u.test(text) && text === text.toLocaleUpperCase();

const ofOneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();

describe('typography', () => {
  for (const page of builtPages())
    test(`${page.address} is set by the rules of its language`, () => {
      const badly = [...texts(parsePage(page.html), 'fr')]
        .map(({ text, language }) => ({ text: ofOneLine(text), language }))
        .filter(
          ({ text, language }) => !/https?:|www\.|@/.test(text) && marks[language]?.test(text),
        )
        .map(({ text }) => text);
      expect(badly).toEqual([]);
    });

  for (const page of builtPages())
    test(`${page.address} leaves no separator at the end of a line`, () => {
      const badly = [...texts(parsePage(page.html), 'fr')]
        .map(({ text }) => text.replace(/\n\s*/g, ' '))
        .filter((text) => hanging.test(text) && !isLegend(text));
      expect(badly).toEqual([]);
    });
});
