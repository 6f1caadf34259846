import * as z from 'zod';
import { date, line, slug } from '../../../domain/words/line.ts';

/** The front matter of a page of its own: charter, code of conduct, resources, legal notice, accessibility. */
export const page = z.strictObject({
  /** Title, shown large. */
  title: line(80),
  /** The page's web address in this language. */
  slug,
  /** One sentence for search and social previews. */
  description: line(160),
  /** Day of the last change of substance. */
  updated: date,
});

/** A page's front matter as written. */
export type Page = z.infer<typeof page>;
