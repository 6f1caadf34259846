import type { Passage } from '../../domain/messages/template.ts';
import type { Language } from '../../domain/words/language.ts';
import { holdMarkup } from '../../domain/words/markup.ts';
import { hold } from '../../domain/words/prose.ts';
import { type Node, readTree, textOf } from '../checking/tree.ts';
import { markdown } from '../forms/markdown.ts';

/** The address of a link from wherever a mail is read. */
const absolute = (url: string, site: string): string => (url.startsWith('/') ? site + url : url);

const isPlace = /^(?:\{|%7B)[a-z_]+(?:\}|%7D)$/;

/** A run of text as plain text says it: a link is followed by its address. */
function inline(node: Node, site: string): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'link') {
    const [text, url] = [textOf(node), absolute(node.url ?? '', site)];
    // A private link stands on a line of its own: a program that makes links takes a sign after it along.
    if (isPlace.test(url)) return `${text}\n${url}`;
    return text === url || `mailto:${text}` === url ? text : `${text} (${url})`;
  }
  return node.children
    ? node.children.map((child) => inline(child, site)).join('')
    : (node.value ?? '').replaceAll('\n', ' ');
}

const indented = (text: string): string => text.replaceAll('\n', '\n  ');

/** A block as plain text. */
function block(node: Node, site: string): string {
  const children = node.children ?? [];
  switch (node.type) {
    case 'list':
      return children
        .map((item, at) => {
          const mark = (node as { ordered?: boolean }).ordered ? `${at + 1}.` : '-';
          return `${mark} ${indented(blocks(item, site))}`;
        })
        .join('\n');
    case 'blockquote':
      return blocks(node, site).replace(/^/gm, '> ');
    case 'thematicBreak':
      return '---';
    default:
      return inline(node, site);
  }
}

const blocks = (node: Node, site: string): string =>
  (node.children ?? []).map((child) => block(child, site)).join('\n\n');

/** What is read of markup; in an address every sign counts. */
const read = />[^<]+/g;

/** A place that stands as the address of a link, which Markdown has encoded. */
const encodedPlace = /%7B([a-z_]+)%7D/g;

/**
 * A Markdown text in the two forms in which a mail carries it, with addresses that lead to the site
 * from anywhere.
 *
 * @param site the site's address, without a slash at its end
 */
export function passage(text: string, site: string, language: Language): Passage {
  const { root } = readTree(text, 1);
  const html = markdown(text)
    .replaceAll('href="/', `href="${site}/`)
    .replace(encodedPlace, '{$1}')
    .replace(read, (words) => hold(words, language))
    .trim();
  return { plain: blocks(root, site), html: holdMarkup(html) };
}
