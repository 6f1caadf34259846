import type { Context } from 'hono';
import { isId } from '../../../domain/forms/reference.ts';
import { readLeaving, writeLeaving } from '../decision-mail/leaving.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import * as told from '../told.ts';
import { type Picked, readPick, writePick } from './selection.ts';
import type { TickedMany } from './tick-many.tsx';

/** What became of moving many. */
export interface Moved {
  /** What takes it back: each that was moved, from where it stands now to where it stood. */
  readonly back: readonly Picked[];
  /** The ids of those that stayed where they are. */
  readonly left: readonly string[];
  /** How many e-mails tell it. */
  readonly told: number;
  /** Where a step was ticked for them instead, or taken back: for how many. */
  readonly ticked?: TickedMany | undefined;
}

const name = 'moved';

/** Has the next page tell what was moved. */
export const tellNext = (
  context: Context<ConsoleEnv>,
  { back, left, told: mails, ticked }: Moved,
): void =>
  told.tellNext(context, name, [
    ...back.map(writePick),
    ...left,
    ...writeLeaving(mails),
    ...(ticked ? [`${ticked.does}-${ticked.n}-${ticked.of}`] : []),
  ]);

/** How many were ticked, as the cookie says it. */
function readTicked(entry: string): readonly TickedMany[] {
  const [, does, n, of] = /^(tick|untick)-(\d{1,3})-(\d{1,3})$/.exec(entry) ?? [];
  return does ? [{ does: does as TickedMany['does'], n: Number(n), of: Number(of) }] : [];
}

/** What is to be told, once. */
export function toldNow(context: Context<ConsoleEnv>): Moved | undefined {
  const entries = told.toldNow(context, name);
  if (!entries) return undefined;
  const [ticked] = entries.flatMap(readTicked);
  const left = entries.filter(isId);
  return { back: entries.flatMap(readPick), left, told: readLeaving(entries), ticked };
}

/** A page on which it is told: it is not told again. */
export const saidOn = (context: Context<ConsoleEnv>, page: Response): Response =>
  told.saidOn(context, name, page);
