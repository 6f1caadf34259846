import { commit } from '../../../db/commit.ts';
import { revokeLinksOf } from '../../../db/links/links.ts';
import {
  endOwnSession,
  endOwnSessionsOf,
  findOwnSession,
  type OwnSession,
  touchOwnSession,
} from '../../../db/links/sessions.ts';
import type { Database } from '../../../db/open.ts';
import { hashOf } from '../sign-in/secret.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long somebody stays known on a device: since they came in, and without being seen. */
interface Lasting {
  readonly atMost: number;
  readonly idle: number;
}
const own: Lasting = { atMost: 30 * day, idle: 14 * day };
const shared: Lasting = { atMost: 2 * 60 * minute, idle: 20 * minute };

/** How long a session lasts, in milliseconds: short on a device that others use. */
export const lastingOf = (stays: boolean): Lasting => (stays ? own : shared);

/** No session that was not seen for so long is good. */
export const longestIdle = own.idle;

/** Somebody comes with the secret of a session: the session and whose it is, if it is good. */
export async function useOwnSession(
  db: Database,
  secret: string,
  now: number,
): Promise<OwnSession | undefined> {
  const found = await findOwnSession(db, await hashOf(secret));
  if (!found) return undefined;
  const { atMost, idle } = lastingOf(found.stays);
  if (now - found.createdAt >= atMost || now - found.seenAt >= idle) return undefined;
  if (now - found.seenAt >= minute) await commit(db, [touchOwnSession(db, found.hash, now)]);
  return found;
}

/** Somebody leaves their page on this device. */
export const leaveHere = async (db: Database, { hash }: OwnSession): Promise<void> =>
  void (await commit(db, [endOwnSession(db, hash)]));

/** Somebody leaves their page on every device, and the links that were sent to them open nothing any more. */
export const leaveEverywhere = async (
  db: Database,
  { person }: OwnSession,
  now: number,
): Promise<void> =>
  void (await commit(db, [endOwnSessionsOf(db, person), ...revokeLinksOf(db, person, now)]));
