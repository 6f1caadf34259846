import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import {
  addSalt,
  addSent,
  forgetSendersBefore,
  saltOf,
  sentBy,
} from '../../../db/senders/senders.ts';
import { hashOf, newSecret } from '../sign-in/secret.ts';

/** The salt of the day, once this isolate has asked for it. */
let known: { readonly day: number; readonly salt: string } | undefined;

/** The salt of a day; the first sender of a day to be counted makes it, and those of other days go. */
async function saltFor(db: Database, day: number): Promise<string> {
  if (known?.day === day) return known.salt;
  const [, , , [kept]] = await commit(db, [
    ...forgetSendersBefore(db, day),
    addSalt(db, day, newSecret()),
    saltOf(db, day),
  ]);
  if (!kept) throw new Error('no salt was kept');
  known = { day, salt: kept.salt };
  return kept.salt;
}

/**
 * Counts what a sender sends, by a hash of their address that means nothing any more once the day is over.
 *
 * @returns how many forms that sender sent in the day, these included
 */
export async function countSending(
  db: Database,
  { sender, day, sent }: { readonly sender: string; readonly day: number; readonly sent: number },
): Promise<number> {
  const hash = await hashOf(`${await saltFor(db, day)} ${sender}`);
  const [, [counted]] = await commit(db, [addSent(db, { hash, day, sent }), sentBy(db, hash)]);
  return counted?.sent ?? sent;
}
