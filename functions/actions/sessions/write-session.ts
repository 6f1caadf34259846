import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import { note } from '../../../db/sessions/notes.ts';
import {
  addSession,
  agree,
  cancelSession,
  type NewSession,
  type OneOfSession,
  type Planned,
  proposeOthers,
  rewrite,
  type Seeing,
  sayOf,
  type Writing,
} from '../../../db/sessions/write.ts';
import type { Said } from '../../../domain/sessions/session.ts';
import { type Telling, tell } from './telling.ts';

/** Does what is to be done with a session and has it told, in one batch. Gives whether anything was done. */
async function write(
  db: Database,
  { now }: OneOfSession,
  { statements, done }: Writing,
  letters: readonly Telling[] = [],
): Promise<boolean> {
  const [first] = await commit(db, [
    ...statements,
    ...letters.flatMap((letter) => tell(db, letter, done, { now })),
  ]);
  return Number(first) > 0;
}

/**
 * One of the two proposes a session; the other one is told.
 *
 * @returns whether it was proposed; not twice under one id, nor where the pair is not under way or has too many open
 */
export const proposeSession = (db: Database, one: NewSession, letters: readonly Telling[]) =>
  write(db, one, addSession(db, one), letters);

/** The other one agrees to a moment; both are told. Gives whether they did; not where it was changed meanwhile. */
export const agreeToSession = (
  db: Database,
  one: OneOfSession & { readonly moment: number },
  letters: readonly Telling[],
) => write(db, one, agree(db, one), letters);

/** One of the two proposes other moments; the other one is told. Gives whether they did; not where it was changed meanwhile. */
export const proposeOtherMoments = (
  db: Database,
  one: Seeing & { readonly moments: readonly number[] },
  letters: readonly Telling[],
) => write(db, one, proposeOthers(db, one), letters);

/** One of the two writes objective, place and length anew. Gives whether they did; not where it was changed meanwhile. */
export const rewriteSession = (db: Database, one: Seeing & Planned, letters: readonly Telling[]) =>
  write(db, one, rewrite(db, one), letters);

/** One of the two cancels a session; the other one is told. Gives whether they did; not where it has begun, or was changed meanwhile. */
export const cancel = (db: Database, one: Seeing, letters: readonly Telling[]) =>
  write(db, one, cancelSession(db, one), letters);

/** One of the two says whether a session took place. Gives whether that is news. */
export const sayWhetherHeld = (db: Database, one: OneOfSession & { readonly said: Said }) =>
  write(db, one, sayOf(db, one));

/** One of the two notes something about a session, for both to read. Gives whether it was kept. */
export async function noteOnSession(
  db: Database,
  one: OneOfSession & { readonly text: string; readonly seenText: string },
): Promise<boolean> {
  const [kept] = await commit(db, note(db, one));
  return Number(kept) > 0;
}
