import { Lexer, type Token, type Tokens } from 'marked';
import type { Passage } from '../../domain/messages/template.ts';
import type { Language } from '../../domain/words/language.ts';
import { typeset } from '../../domain/words/typography.ts';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** The address that a link leads to from a mailbox; nothing for one that a mail may not hold. */
function addressOf(url: string, site: string): string | undefined {
  if (/^\/(?!\/)/.test(url)) return site + url;
  return /^(?:https?:\/\/|mailto:)/i.test(url) ? url : undefined;
}

const text = (words: string): Passage => ({ plain: words, html: escaped(words) });

/** Several parts as one. */
const joined = (parts: readonly Passage[], between: readonly [string, string]): Passage => ({
  plain: parts.map(({ plain }) => plain).join(between[0]),
  html: parts.map(({ html }) => html).join(between[1]),
});

const wrapped = ({ plain, html }: Passage, tag: string): Passage => ({
  plain,
  html: `<${tag}>${html}</${tag}>`,
});

function link(token: Tokens.Link, site: string): Passage {
  const inner = inline(token.tokens, site);
  const url = addressOf(token.href, site);
  if (url === undefined) return inner;
  const isBare = inner.plain === url || `mailto:${inner.plain}` === url;
  return {
    plain: isBare ? inner.plain : `${inner.plain} (${url})`,
    html: `<a href="${escaped(url)}">${inner.html}</a>`,
  };
}

/** A run of text. What is not in this list stands there as it was typed: no other mark reaches a mailbox. */
function inline(tokens: readonly Token[], site: string): Passage {
  const parts = tokens.map((token): Passage => {
    const nested = () => inline((token as Tokens.Strong).tokens, site);
    switch (token.type) {
      case 'strong':
      case 'em':
      case 'del':
        return wrapped(nested(), token.type);
      case 'link':
        return link(token as Tokens.Link, site);
      case 'br':
        return { plain: '\n', html: '<br>\n' };
      case 'image':
        return text((token as Tokens.Image).text);
      case 'codespan':
      case 'escape':
        return text((token as Tokens.Escape).text);
      case 'text':
        return (token as Tokens.Text).tokens
          ? nested()
          : text((token as Tokens.Text).text.replaceAll('\n', ' '));
      default:
        return text(token.raw);
    }
  });
  return joined(parts, ['', '']);
}

function list({ ordered, start, items }: Tokens.List, site: string): Passage {
  const parts = items.map(({ tokens }, at): Passage => {
    const item = blocks(tokens, site);
    const mark = ordered ? `${Number(start || 1) + at}.` : '-';
    return {
      plain: `${mark} ${item.plain.replaceAll('\n', '\n  ')}`,
      html: `<li>${item.html}</li>`,
    };
  });
  return wrapped(joined(parts, ['\n', '\n']), ordered ? 'ol' : 'ul');
}

/** Paragraphs, lists, quotations, headings and lines. Anything else is a paragraph of what was typed. */
function blocks(tokens: readonly Token[], site: string): Passage {
  const parts = tokens.flatMap((token): readonly Passage[] => {
    switch (token.type) {
      case 'space':
      case 'def':
        return [];
      case 'paragraph':
        return [wrapped(inline((token as Tokens.Paragraph).tokens, site), 'p')];
      case 'heading':
        return [wrapped(inline((token as Tokens.Heading).tokens, site), 'h2')];
      case 'text':
        return [inline([token], site)];
      case 'list':
        return [list(token as Tokens.List, site)];
      case 'blockquote': {
        const inner = blocks((token as Tokens.Blockquote).tokens, site);
        return [wrapped({ ...inner, plain: inner.plain.replace(/^/gm, '> ') }, 'blockquote')];
      }
      case 'hr':
        return [{ plain: '---', html: '<hr>' }];
      default:
        return [wrapped(text(token.raw.trim()), 'p')];
    }
  });
  return joined(parts, ['\n\n', '\n']);
}

/** The place of the reader's name. */
const name = '{name}';

/** Without braces that the house would fill: nothing that is typed asks for a secret. */
const withoutSlots = (words: string): string =>
  words
    .split(name)
    .map((part) => part.replaceAll('{', '(').replaceAll('}', ')'))
    .join(name);

/**
 * What a coordinator typed as a mail carries it, typeset: Markdown is read by marked, and of what it
 * finds only what this file names is written, with addresses that lead to the site from anywhere.
 * `{name}` still stands in it, see `withName`.
 *
 * @param site the site's address, without a slash at its end
 */
export function typedText(typed: string, language: Language, site: string): Passage {
  const tokens = new Lexer({ gfm: true }).lex(typeset(typed.trim(), language));
  const { plain, html } = blocks(tokens, site);
  return { plain: withoutSlots(plain), html: withoutSlots(html) };
}

/** The same in one line, as a subject is. */
export const typedSubject = (typed: string, language: Language): string =>
  withoutSlots(typeset(typed.replace(/\s+/g, ' ').trim(), language));

/** A text with the name of who reads it; where none is known, without the blank before it. */
export function withName<T extends Passage>(passage: T, called: string): T {
  const own = called.replaceAll('{', '(').replaceAll('}', ')').replace(/\s+/g, ' ').trim();
  const fill = (words: string, value: string) =>
    words.replaceAll(own === '' ? / ?\{name\}/g : name, () => value);
  const filled = { plain: fill(passage.plain, own), html: fill(passage.html, escaped(own)) };
  const subject = 'subject' in passage ? { subject: fill(String(passage.subject), own) } : {};
  return { ...passage, ...filled, ...subject };
}
