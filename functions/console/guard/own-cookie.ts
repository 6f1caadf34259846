import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { ConsoleEnv } from './person.ts';

type Asked = Context<ConsoleEnv>;

/** Over https a cookie carries the `__Host-` prefix; plain http happens on one's own machine only. */
const overHttps = (context: Asked): boolean => new URL(context.req.url).protocol === 'https:';

/** A cookie of the console, as the browser sent it. */
export const ownCookie = (context: Asked, name: string): string | undefined =>
  overHttps(context) ? getCookie(context, name, 'host') : getCookie(context, name);

/** How every cookie of the console is set, and taken back. */
export const cookieOptions = (context: Asked) =>
  ({
    ...(overHttps(context) ? ({ prefix: 'host', secure: true } as const) : {}),
    path: '/',
    httpOnly: true,
    // Not Strict: a link in an e-mail to the coordinator must find them signed in. GET changes nothing.
    sameSite: 'Lax',
  }) as const;
