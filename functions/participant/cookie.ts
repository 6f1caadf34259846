import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { AppEnv } from '../env.ts';
import type { OwnEnv } from './own.ts';

type Asked = Context<AppEnv> | Context<OwnEnv>;

const name = 'space';

/** Over https it carries the `__Host-` prefix; plain http happens on one's own machine only. */
const options = (context: Asked) =>
  ({
    ...(context.req.url.startsWith('https:') ? ({ prefix: 'host', secure: true } as const) : {}),
    path: '/',
    httpOnly: true,
    // Not Strict: a link in an e-mail must find them known. GET changes nothing.
    sameSite: 'Lax',
  }) as const;

/** The secret of a session, as the browser sent it. */
export function ownSecret(context: Asked): string | undefined {
  const { prefix } = options(context);
  const secret = prefix ? getCookie(context, name, prefix) : getCookie(context, name);
  return secret !== undefined && /^[0-9a-f]{64}$/.test(secret) ? secret : undefined;
}

/** Lets the browser keep a session for so many seconds; with none, until it is closed. */
export const keepSecret = (context: Asked, secret: string, seconds: number | undefined): void =>
  setCookie(context, name, secret, {
    ...options(context),
    ...(seconds === undefined ? {} : { maxAge: seconds }),
  });

/** Takes the cookie back. */
export const forgetSecret = (context: Asked): void =>
  void deleteCookie(context, name, options(context));
