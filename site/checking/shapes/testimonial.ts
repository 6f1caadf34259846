import * as z from 'zod';
import { line } from '../../../domain/words/line.ts';

/** The front matter of a testimonial that its author agreed to publish. */
export const testimonial = z.strictObject({
  /** How the person wishes to be named. */
  who: line(120),
  /** Id of the programme it speaks of. */
  programme: z.string().min(1),
  /** The id of the answer that it was approved from, in the console, which says when it must go. */
  from: z.uuid().optional(),
  /** `true` marks an invented example; the site says so beside it. */
  example: z.boolean().default(false),
});

/** A testimonial's front matter as written. */
export type Testimonial = z.infer<typeof testimonial>;
