import * as z from 'zod';
import { longest } from '../../../domain/announcements/announcement.ts';
import { readers } from '../../../domain/announcements/audience.ts';
import { line } from '../../../domain/words/line.ts';

/** The front matter of a ready announcement, `content/<language>/announcements/<name>.md`. */
export const readyAnnouncement = z.strictObject({
  /** The subject, as it stands in a mailbox; places may stand in it. */
  subject: line(longest.subject),
  /** How many weeks before the launch of a programme it is to be sent; 0 on the day itself. */
  weeks_before_launch: z.int().min(0).max(26),
  /** Whom of the programme it is for; whoever sends it may choose others. */
  to: z.enum(readers),
});

/** The front matter of a ready announcement as written. */
export type ReadyFront = z.infer<typeof readyAnnouncement>;
