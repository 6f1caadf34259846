import type { Context } from 'hono';
import { isId } from '../../../domain/forms/reference.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import * as told from '../told.ts';
import { type Picked, readPick, writePick } from './selection.ts';

/** What became of moving many. */
export interface Moved {
  /** What takes it back: each that was moved, from where it stands now to where it stood. */
  readonly back: readonly Picked[];
  /** The ids of those that stayed where they are. */
  readonly left: readonly string[];
}

const name = 'moved';

/** Has the next page tell what was moved. */
export const tellNext = (context: Context<ConsoleEnv>, { back, left }: Moved): void =>
  told.tellNext(context, name, [...back.map(writePick), ...left]);

/** What is to be told, once. */
export function toldNow(context: Context<ConsoleEnv>): Moved | undefined {
  const entries = told.toldNow(context, name);
  return entries && { back: entries.flatMap(readPick), left: entries.filter(isId) };
}

/** A page on which it is told: it is not told again. */
export const saidOn = (context: Context<ConsoleEnv>, page: Response): Response =>
  told.saidOn(context, name, page);
