import { markdownToHtml } from 'satteri';

/** Renders the Markdown that forms carry in their texts: intro, advice, information, next step. */
export const markdown = (text: string): string =>
  markdownToHtml(text, { features: { smartPunctuation: false } }).html;

/** The same texts where no mark can stand, in a letter: a link is what it says. */
export const unmarked = (text: string): string =>
  text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll('**', '');
