import * as z from 'zod';
import { line } from '../../../domain/words/line.ts';

const door = z.strictObject({
  /** Heading of the door. */
  title: line(60),
  /** Two or three sentences: for whom, how much time. */
  text: line(400),
  /** Words on the button, beginning with a verb. */
  action: line(40),
});

/** The front matter of the home page, `content/<language>/home.mdx`. */
export const home = z.strictObject({
  /** The promise, shown largest. */
  title: line(80),
  /** One sentence for search and social previews. */
  description: line(160),
  /** The two sentences under the promise. */
  lead: line(320),
  /** The door for those who want to accompany someone. */
  mentor: door,
  /** The door for those who want to be accompanied. */
  mentee: door,
  /** How it goes, in order. */
  steps: z
    .array(z.strictObject({ title: line(60), text: line(240), when: line(40) }))
    .min(3)
    .max(7),
  /** The last sentence of the page. */
  closing: line(240),
});

/** The home page's front matter as written. */
export type Home = z.infer<typeof home>;
