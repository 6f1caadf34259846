import { accessActions, trace } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import {
  type Access,
  accessLine,
  addCoordinator,
  changeCoordinator,
  deleteCoordinator,
  endSessionsOfGone,
  findCoordinator,
  mayBeAdded,
  mayBeChanged,
  mayBeWithdrawn,
  takeBackLetter,
} from '../../../db/console/coordinators.ts';
import { addMessageIf } from '../../../db/messages/store.ts';
import type { Database } from '../../../db/open.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import { addressKey } from '../../../domain/people/address-key.ts';

/** Who lets somebody in or out, and when. */
export interface Manager {
  /** The key of an owner, or `local` for somebody at the machine itself. */
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * What became of it. `there`: they had been let in already; `gone`: they are not let in; `last`: they
 * are the only owner, and somebody must be able to let others in; `refused`: whoever asked is no owner
 * any more.
 */
export type Outcome = 'done' | 'there' | 'gone' | 'last' | 'refused';

/** The same of a change; `overtaken`: somebody else changed it meanwhile. */
export type Changed = Outcome | 'overtaken';

/** How far somebody is let in, as the journal tells it: `lea@example.org coordinator leadership`. */
const toldOf = (key: string, { role, programmes }: Access): string =>
  [key, role, programmes?.join() ?? '*'].join(' ');

/** An owner sees all programmes; whoever sees none would see nothing. */
const whole = (access: Access): Access =>
  access.role === 'owner' ? { ...access, programmes: null } : access;

/** Why nothing was done. */
async function whyNot(db: Database, key: string, who: string): Promise<Outcome> {
  const asks = who === 'local' ? 'owner' : (await findCoordinator(db, who))?.role;
  if (asks !== 'owner') return 'refused';
  return (await findCoordinator(db, key)) ? 'last' : 'gone';
}

/** Somebody is let in to the console, with a trace, and a mail that tells them where one can be sent. */
export async function letIn(
  db: Database,
  { email, ...given }: Access & { readonly email: string },
  { who, now }: Manager,
  letter?: NewMessage,
): Promise<Outcome> {
  const key = addressKey(email);
  const access = whole(given);
  const may = mayBeAdded(key, who);
  const row = { key, email, ...access, invitedBy: who, invitedAt: now };
  const results = await commit(db, [
    trace(db, { at: now, who, action: accessActions.letIn, subject: toldOf(key, access) }, may),
    ...(letter ? [addMessageIf(db, letter, may)] : []),
    addCoordinator(db, row, may),
  ]);
  if (Number(results.at(-1)) > 0) return 'done';
  return (await whyNot(db, key, who)) === 'refused' ? 'refused' : 'there';
}

/**
 * How far somebody is let in is changed, with a trace; the last owner stays one.
 *
 * @param seen how far they were let in when it was decided, as `accessLine` writes it; whatever it was if absent
 */
export async function changeAccess(
  db: Database,
  key: string,
  given: Access,
  { who, now }: Manager,
  seen?: string,
): Promise<Changed> {
  const access = whole(given);
  const may = mayBeChanged(key, access.role, who, seen);
  const results = await commit(db, [
    trace(db, { at: now, who, action: accessActions.change, subject: toldOf(key, access) }, may),
    changeCoordinator(db, key, access, may),
  ]);
  if (results[1] > 0) return 'done';
  const why = await whyNot(db, key, who);
  const row = await findCoordinator(db, key);
  return why === 'last' && row && seen !== undefined && accessLine(row) !== seen
    ? 'overtaken'
    : why;
}

/** Somebody is let in no longer, with a trace, and every session of theirs ends; the last owner stays. */
export async function withdraw(db: Database, key: string, { who, now }: Manager): Promise<Outcome> {
  const may = mayBeWithdrawn(key, who);
  const results = await commit(db, [
    trace(db, { at: now, who, action: accessActions.withdraw, subject: key }, may),
    deleteCoordinator(db, key, may),
    endSessionsOfGone(db, key),
    takeBackLetter(db, key),
  ]);
  return results[1] > 0 ? 'done' : whyNot(db, key, who);
}
