import { faq } from './fr/faq.ts';
import { frame } from './fr/frame.ts';
import { guide } from './fr/guide.ts';
import { home } from './fr/home.ts';
import { news } from './fr/news.ts';
import { pages } from './fr/pages.ts';
import { pairs } from './fr/pairs.ts';
import { problems } from './fr/problems.ts';
import { programmes } from './fr/programmes.ts';
import { search } from './fr/search.ts';

/** The words of the site in French, typed plainly: the typography is applied when they are read. */
export const fr = { frame, home, programmes, pairs, guide, faq, news, pages, search, problems };
