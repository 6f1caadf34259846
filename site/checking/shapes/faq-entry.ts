import * as z from 'zod';
import { line } from '../../../domain/words/line.ts';

/** The front matter of one question and its answer, `content/<language>/faq/NN-name.md`. */
export const faqEntry = z.strictObject({
  /** The question, as people ask it. */
  question: line(160),
  /** Which page it stands on: `general`, or `reverse` for reverse mentoring. */
  group: z.enum(['general', 'reverse']),
  /** Place on that page: 1 is first. */
  order: z.int().min(1),
});

/** A FAQ entry's front matter as written. */
export type FaqEntry = z.infer<typeof faqEntry>;
