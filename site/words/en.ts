import { faq } from './en/faq.ts';
import { frame } from './en/frame.ts';
import { guide } from './en/guide.ts';
import { home } from './en/home.ts';
import { news } from './en/news.ts';
import { pages } from './en/pages.ts';
import { pairs } from './en/pairs.ts';
import { problems } from './en/problems.ts';
import { programmes } from './en/programmes.ts';
import { search } from './en/search.ts';
import type { UiWords } from './ui.ts';

/** The words of the site in English. */
export const en: UiWords = {
  frame,
  home,
  programmes,
  pairs,
  guide,
  faq,
  news,
  pages,
  search,
  problems,
};
