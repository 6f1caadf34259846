import { announcementNamed } from '../../../db/announcements/read.ts';
import {
  addAnnouncement,
  addSlice,
  type NewAnnouncement,
  setRefused,
  stopAnnouncement,
} from '../../../db/announcements/write.ts';
import { trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import { addMessage } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import { takenBackFor } from '../../../domain/announcements/announcement.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import { self } from '../../../domain/people/self.ts';
import type { Acting } from '../acting.ts';

/** What a coordinator sends, as they looked at it before. */
export type Announcing = Pick<NewAnnouncement, 'id' | 'audience' | 'texts' | 'ready' | 'readers'>;

/** A coordinator sends an announcement: it waits for ten minutes, then the job takes it to its readers. Sent twice, it is one. */
export async function sendAnnouncement(
  db: Database,
  announcing: Announcing,
  { who, now, scope }: Acting,
): Promise<void> {
  const programmes = scope === 'all' ? null : scope;
  const due = now + takenBackFor;
  await commit(db, [
    addAnnouncement(db, { ...announcing, who, madeAt: now, due, programmes }),
    trace(db, { at: now, who, action: 'announce', subject: `announcement/${announcing.id}` }),
  ]);
}

/** A coordinator stops an announcement: what has not left does not. Tells whether it was still on its way. */
export async function stopSending(db: Database, id: string, by: Acting): Promise<boolean> {
  const results = await commit(db, stopAnnouncement(db, { id, ...by }));
  return Number(results.at(-1)) > 0;
}

/** The job stores the messages to the next readers of an announcement, and where it goes on. */
export const storeSlice = async (
  db: Database,
  id: string,
  letters: readonly NewMessage[],
  to: { readonly place: number | undefined; readonly now: number },
): Promise<void> => void (await commit(db, addSlice(db, id, letters, to)));

/** A person says that they want no announcements, or that they want them again. */
export const chooseAnnouncements = async (
  db: Database,
  person: string,
  wanted: boolean,
  now: number,
): Promise<void> =>
  void (await commit(db, [
    trace(db, { at: now, who: self, action: 'announcements', subject: `person/${person}` }),
    setRefused(db, person, wanted ? null : now),
  ]));

/** An announcement that somebody may see. */
export const openAnnouncement = (db: Database, id: string, by: Acting) =>
  announcementNamed(db, id, by);

/** A coordinator writes to one person: it waits for ten minutes, and can be held back until then. Sent twice, it is one. */
export async function sendLetter(
  db: Database,
  message: NewMessage,
  { who, now }: Acting,
): Promise<void> {
  await commit(db, [
    addMessage(db, message),
    trace(db, { at: now, who, action: 'announce', subject: `message/${message.key}` }),
  ]);
}
