import * as z from 'zod';
import { date, line, slug } from '../../../domain/words/line.ts';

/** The front matter of a page of its own, such as a charter, resources or a legal notice. */
export const page = z.strictObject({
  /** Title, shown large. */
  title: line(80),
  /** The page's web address in this language. */
  slug,
  /** One sentence for search and social previews. */
  description: line(160),
  /** Day of the last change of substance. */
  updated: date,
  /** Place among the links in the foot of the site: 1 is first. Without it, the page is only where a text leads to it. */
  order: z.int().min(1).optional(),
  /**
   * What the page is to the site, of which each is one page at most: the `charter` of pairs, printed
   * with two places to sign; the `conduct` to turn to when it goes wrong; the `legal` notice, which ends
   * with who publishes, answers for data and hosts. Any other page is none of these.
   */
  is: z.enum(['charter', 'conduct', 'legal']).optional(),
});

/** A page's front matter as written. */
export type Page = z.infer<typeof page>;
