import { markdownToHtml } from 'satteri';

/** Renders the Markdown that forms carry in their texts: intro, advice, information, next step. */
export const markdown = (text: string): string =>
  markdownToHtml(text, { features: { smartPunctuation: false } }).html;

/** The same for one sentence that stands inside other text: without its paragraph. */
export const inlineMarkdown = (text: string): string =>
  markdown(text)
    .trim()
    .replace(/^<p>(.*)<\/p>$/s, '$1');
