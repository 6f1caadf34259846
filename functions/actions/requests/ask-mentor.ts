import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import {
  type Asking,
  ask as asking,
  hasChangedAt,
  type OneOfRequest,
  passOn as passing,
  replyToMore,
  withdrawRequest as withdrawing,
} from '../../../db/requests/write.ts';
import type { Statement } from '../../../db/statement.ts';
import { type Telling, tell } from '../sessions/telling.ts';

/** Moves a request, and has the other one told if it was moved. Gives whether it was. */
export async function moveAndTell(
  db: Database,
  move: Statement<number>,
  { id, now }: Pick<OneOfRequest, 'id' | 'now'>,
  letter: Telling | undefined,
): Promise<boolean> {
  const [moved] = await commit(db, [
    move,
    ...(letter ? tell(db, letter, hasChangedAt(id, now), { now }) : []),
  ]);
  return Number(moved) > 0;
}

/** A mentee asks a mentor, who is told. Gives whether they did; not where the mentor has no place left, or they asked too many. */
export const askMentor = (
  db: Database,
  one: Asking,
  letter: Telling | undefined,
): Promise<boolean> => moveAndTell(db, asking(db, one), one, letter);

/** A mentee writes back to a mentor who would like to know more, and who is told. Gives whether they did. */
export const replyToMentor = (
  db: Database,
  one: OneOfRequest,
  reply: string,
  letter: Telling | undefined,
): Promise<boolean> => moveAndTell(db, replyToMore(db, one, reply), one, letter);

/** A mentee takes back what they asked, and the mentor is told. Gives whether they did. */
export const withdrawRequest = (
  db: Database,
  one: OneOfRequest,
  letter: Telling | undefined,
): Promise<boolean> => moveAndTell(db, withdrawing(db, one), one, letter);

/** A mentee takes a name off their short list; nobody is told. Gives whether they did. */
export const passOn = (db: Database, one: OneOfRequest): Promise<boolean> =>
  moveAndTell(db, passing(db, one), one, undefined);
