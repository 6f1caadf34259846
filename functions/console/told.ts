import type { Context } from 'hono';
import { generateCookie, setCookie } from 'hono/cookie';
import { cookieOptions, ownCookie } from './guard/own-cookie.ts';
import type { ConsoleEnv } from './guard/person.ts';

/** For so long something waits to be told: the page that tells it follows at once. */
const seconds = 60;

/**
 * Has the next page tell what was done. It goes by a cookie and not by the address: no link can then
 * make the console say that something was done, nor offer to take it back.
 *
 * @param name of the cookie: each screen has its own
 */
export const tellNext = (
  context: Context<ConsoleEnv>,
  name: string,
  entries: readonly string[],
): void =>
  setCookie(context, name, entries.join('~'), { ...cookieOptions(context), maxAge: seconds });

/** What is to be told, once. */
export const toldNow = (
  context: Context<ConsoleEnv>,
  name: string,
): readonly string[] | undefined => ownCookie(context, name)?.split('~');

/** A page on which it is told: it is not told again. */
export function saidOn(context: Context<ConsoleEnv>, name: string, page: Response): Response {
  const gone = generateCookie(name, '', { ...cookieOptions(context), maxAge: 0 });
  page.headers.append('Set-Cookie', gone);
  return page;
}
