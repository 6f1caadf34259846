import { markdownToHtml } from 'satteri';

/** Renders the Markdown that forms carry in their texts: intro, advice, information, next step. */
export const markdown = (text: string): string =>
  markdownToHtml(text, { features: { smartPunctuation: false } }).html;
