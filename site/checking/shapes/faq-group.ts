import * as z from 'zod';
import { slug } from '../../../domain/words/line.ts';
import { eachLanguage, perLanguage, words } from '../../../domain/words/words.ts';

/** A page of questions on one subject, beside the general one: `content/faq/<id>.yaml`. */
export const faqGroup = z.strictObject({
  /** The page's title, which also stands in the links to it. */
  title: words,
  /** The last part of its web address, one a language. */
  address: perLanguage(slug).transform(eachLanguage),
  /** One sentence for search and social previews. */
  description: words,
  /** What the subject is, in a sentence or two above the questions. */
  lead: words,
});
