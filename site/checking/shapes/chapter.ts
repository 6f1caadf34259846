import * as z from 'zod';
import { date, line, slug } from '../../../domain/words/line.ts';

/** The front matter of one guide chapter, `content/<language>/guide/NN-name.mdx`. */
export const chapter = z.strictObject({
  /** Title of the chapter, shown large and in the chapter list. */
  title: line(80),
  /** Last part of the chapter's web address in this language. */
  slug,
  /** Place in the guide: 1 is first. */
  order: z.int().min(1),
  /** Who it was written for; `everyone` or any of the roles. */
  for: z.array(z.enum(['everyone', 'mentor', 'mentee', 'coordinator', 'sponsor'])).min(1),
  /** One sentence for lists, search and social previews. */
  description: line(160),
  /** What the reader can do afterwards; begins with a verb. */
  gain: line(240),
  /** Day of the last change of substance. */
  updated: date,
  /** One sentence that says why to go on to the next chapter. */
  next: line(240),
});

/** A chapter's front matter as written, before typesetting. */
export type Chapter = z.infer<typeof chapter>;
