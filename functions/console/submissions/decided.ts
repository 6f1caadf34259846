import type { Context } from 'hono';
import { generateCookie, setCookie } from 'hono/cookie';
import { isId } from '../../../domain/forms/reference.ts';
import { cookieOptions, ownCookie } from '../guard/own-cookie.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { type Picked, readPick, writePick } from './picks.ts';

/** What became of a decision on many. */
export interface Decided {
  /** What takes it back: each that was changed, in the status that it has now, to the one that it had. */
  readonly back: readonly Picked[];
  /** The ids of those that somebody else had changed, or that cannot have the status. */
  readonly left: readonly string[];
}

const name = 'decided';

/** For so long a decision waits to be told: the page that tells it follows at once. */
const seconds = 60;

/**
 * Has the next page tell what was decided. It goes by a cookie and not by the address: no link can
 * then make the console say that something was decided, nor offer to take it back.
 */
export const tellNext = (context: Context<ConsoleEnv>, { back, left }: Decided): void =>
  setCookie(context, name, [...back.map(writePick), ...left].join('~'), {
    ...cookieOptions(context),
    maxAge: seconds,
  });

/** What is to be told, once. */
export function toldNow(context: Context<ConsoleEnv>): Decided | undefined {
  const kept = ownCookie(context, name);
  if (kept === undefined) return undefined;
  const entries = kept.split('~');
  return { back: entries.flatMap(readPick), left: entries.filter(isId) };
}

/** A page on which it is told: it is not told again. */
export function saidOn(context: Context<ConsoleEnv>, page: Response): Response {
  const gone = generateCookie(name, '', { ...cookieOptions(context), maxAge: 0 });
  page.headers.append('Set-Cookie', gone);
  return page;
}
