import * as z from 'zod';
import { date, line } from '../../../domain/words/line.ts';

/** The front matter of a programme's prose, `content/<language>/programmes/<id>.mdx`. */
export const programmeProse = z.strictObject({
  /** Heading of the programme's page in this language. */
  title: line(100),
  /** One sentence for search and social previews. */
  description: line(160),
  /** Day of the last change of substance. */
  updated: date,
});

/** A programme's prose: its front matter as written. */
export type ProgrammeProse = z.infer<typeof programmeProse>;
