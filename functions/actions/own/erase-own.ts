import { deleteMessagesTo } from '../../../db/messages/forget.ts';
import { addFarewell } from '../../../db/messages/to-person.ts';
import type { Database } from '../../../db/open.ts';
import type { Owner } from '../../../db/own/submissions.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import { self } from '../../../domain/people/self.ts';
import type { Notes } from '../erased/notes.ts';
import { eraseSubmissions } from '../submissions/erase-submissions.ts';
import { sentBy } from './own-submissions.ts';

/** What goes, and the mail that says so, where one can be sent. */
interface Erasing {
  /** Where it is noted first. */
  readonly notes: Notes | undefined;
  readonly farewell: NewMessage | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * A person has all that is kept of them erased: what they sent, and with it who they are, where they
 * stand, their links, their sessions and every message to them; in one batch, with a trace for each
 * sending that holds its number only.
 *
 * @throws ErasureNoted when the database fails once it is noted: then the schedule does it; anything else
 *   when not even that could be noted, and nothing is erased
 */
export async function eraseOwn(
  db: Database,
  owner: Owner,
  { notes, farewell, now }: Erasing,
): Promise<void> {
  const rows = await sentBy(db, owner);
  await eraseSubmissions(db, {
    ids: rows.map(({ id }) => id),
    ...{ who: self, scope: 'all', notes, now },
    follows: [
      deleteMessagesTo(db, [owner.addressKey]),
      ...(farewell ? [addFarewell(db, farewell, owner.person)] : []),
    ],
  });
}
