import type { Context } from 'hono';
import { generateCookie } from 'hono/cookie';
import { cookieOptions, ownCookie } from '../guard/own-cookie.ts';
import type { ConsoleEnv } from '../guard/person.ts';

const name = 'door';

/** Leaves a cookie that says nothing: whether it comes back tells whether the browser takes cookies. */
export function offerCookie(context: Context<ConsoleEnv>, page: Response): Response {
  page.headers.append('Set-Cookie', generateCookie(name, 'open', cookieOptions(context)));
  return page;
}

/** Whether the browser sent it back: a code is not spent on one that could not keep the session. */
export const takesCookies = (context: Context<ConsoleEnv>): boolean =>
  ownCookie(context, name) !== undefined;
