import * as z from 'zod';
import { date, line, slug } from '../../../domain/words/line.ts';

/** The front matter of an announcement, `content/<language>/news/2026-11-NN-name.md`. */
export const announcement = z.strictObject({
  /** Title, also the title in the news feed. */
  title: line(100),
  /** Last part of the web address in this language. */
  slug,
  /** Day of publication: announcements are listed newest first. */
  date,
  /** One or two sentences for the list and the feed. */
  summary: line(240),
});

/** An announcement's front matter as written. */
export type Announcement = z.infer<typeof announcement>;
