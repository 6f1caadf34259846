import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { SessionRow } from '../../../db/console/sessions.ts';
import { openDatabase } from '../../../db/open.ts';
import { sessionLasts } from '../../actions/sessions/lasting.ts';
import { signIn } from '../../actions/sessions/sign-in.ts';
import { useSession } from '../../actions/sessions/use-session.ts';
import type { Proof } from './driver.ts';
import type { ConsoleEnv } from './person.ts';

/** How long a proof of who one is counts for an export, in milliseconds. */
const proofLasts = 10 * 60_000;

type Asked = Context<ConsoleEnv>;

/** Over https the cookie carries the `__Host-` prefix; plain http happens on one's own machine only. */
const overHttps = (context: Asked): boolean => new URL(context.req.url).protocol === 'https:';

const cookieOf = (context: Asked): string | undefined =>
  overHttps(context) ? getCookie(context, 'console', 'host') : getCookie(context, 'console');

/** The session of whoever asks, if it is good. */
export async function sessionOf(context: Asked): Promise<SessionRow | undefined> {
  const secret = cookieOf(context);
  if (secret === undefined || !/^[0-9a-f]{64}$/.test(secret)) return undefined;
  return useSession(openDatabase(context.env.DB), secret, Date.now());
}

/**
 * Begins a session for somebody who has just proved who they are; the one they had ends.
 *
 * @returns whether the proof was good
 */
export async function beginSession(context: Asked, proof: Proof, now: number): Promise<boolean> {
  const before = context.var.session?.hash;
  const secret = await signIn(openDatabase(context.env.DB), { ...proof, before, now });
  if (secret === undefined) return false;
  setCookie(context, 'console', secret, {
    ...(overHttps(context) ? { prefix: 'host', secure: true } : {}),
    path: '/',
    httpOnly: true,
    // Not Strict: a link in an e-mail to the coordinator must find them signed in. GET changes nothing.
    sameSite: 'Lax',
    maxAge: sessionLasts / 1000,
  });
  return true;
}

/** Takes the cookie back. */
export const forgetCookie = (context: Asked): void =>
  void deleteCookie(context, 'console', {
    ...(overHttps(context) ? { prefix: 'host', secure: true } : {}),
    path: '/',
  });

/** Whether the proof is fresh enough for an export. */
export const provedLately = ({ provedAt }: SessionRow, now: number): boolean =>
  now - provedAt < proofLasts;
