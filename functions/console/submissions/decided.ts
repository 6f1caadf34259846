import type { Context } from 'hono';
import { isId } from '../../../domain/forms/reference.ts';
import { readLeaving, writeLeaving } from '../decision-mail/leaving.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import * as told from '../told.ts';
import { type Picked, readPick, writePick } from './picks.ts';

/** What became of a decision on many. */
export interface Decided {
  /** What takes it back: each that was changed, in the status that it has now, to the one that it had. */
  readonly back: readonly Picked[];
  /** The ids of those that somebody else had changed, or that cannot have the status. */
  readonly left: readonly string[];
  /** How many e-mails tell it. */
  readonly told: number;
}

const name = 'decided';

/** Has the next page tell what was decided. */
export const tellNext = (
  context: Context<ConsoleEnv>,
  { back, left, told: mails }: Decided,
): void => told.tellNext(context, name, [...back.map(writePick), ...left, ...writeLeaving(mails)]);

/** What is to be told, once. */
export function toldNow(context: Context<ConsoleEnv>): Decided | undefined {
  const entries = told.toldNow(context, name);
  return (
    entries && {
      back: entries.flatMap(readPick),
      left: entries.filter(isId),
      told: readLeaving(entries),
    }
  );
}

/** A page on which it is told: it is not told again. */
export const saidOn = (context: Context<ConsoleEnv>, page: Response): Response =>
  told.saidOn(context, name, page);
