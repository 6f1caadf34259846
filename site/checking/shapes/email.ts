import * as z from 'zod';
import { line } from '../../../domain/words/line.ts';

/** The front matter of the text of a mail, `content/<language>/emails/<name>.md`. */
export const email = z.strictObject({
  /** The subject, as it stands in a mailbox; places may stand in it. */
  subject: line(100),
});

/** The front matter of a mail as written. */
export type Email = z.infer<typeof email>;
