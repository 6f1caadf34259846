import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { mailedCodeLasts } from '../../actions/sign-in/lasting.ts';
import { cookieOptions, ownCookie } from '../guard/own-cookie.ts';
import type { ConsoleEnv } from '../guard/person.ts';

const name = 'asked';

/** What this browser kept when it asked for a code: only with it the code is good. */
export function askedBy(context: Context<ConsoleEnv>): string | undefined {
  const kept = ownCookie(context, name);
  return kept !== undefined && /^[0-9a-f]{64}$/.test(kept) ? kept : undefined;
}

/** Has the browser keep it, in place of what it kept before: of two codes only the last is good there. */
export const keepAsked = (context: Context<ConsoleEnv>, secret: string): void =>
  setCookie(context, name, secret, { ...cookieOptions(context), maxAge: mailedCodeLasts / 1000 });

/** The code was used. */
export const forgetAsked = (context: Context<ConsoleEnv>): void =>
  void deleteCookie(context, name, cookieOptions(context));
