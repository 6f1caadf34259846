import * as z from 'zod';
import { line } from '../../../domain/words/line.ts';

/** The group whose page every site has, at the address of the questions itself. */
export const generalGroup = 'general';

/** The front matter of one question and its answer, `content/<language>/faq/NN-name.md`. */
export const faqEntry = z.strictObject({
  /** The question, as people ask it. */
  question: line(160),
  /** Which page it stands on: `general`, or the name of a file in `faq/`. */
  group: line(80),
  /** Place on that page: 1 is first. */
  order: z.int().min(1),
});

/** A FAQ entry's front matter as written. */
export type FaqEntry = z.infer<typeof faqEntry>;
