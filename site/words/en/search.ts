import type { UiWords } from '../ui.ts';

/** The search page. */
export const search: UiWords['search'] = {
  title: 'Search',
  description: 'Look for a word in the guide, the programmes, the questions and the news.',
  label: 'A word, a question',
  button: 'Search',
  waiting: 'Searching…',
  none: (query) => `No page contains "${query}". Try a simpler word, or browse the guide.`,
  found: (n, query) => (n === 1 ? `One page for "${query}"` : `${n} pages for "${query}"`),
  more: 'Show more pages',
  failed: 'The search could not be opened. Reload the page, or browse the guide and the questions.',
  noScript:
    "The search needs JavaScript, which your browser does not run. Here is everything on the site: look for a word with your browser's own find command.",
};
