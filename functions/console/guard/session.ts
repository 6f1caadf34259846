import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import {
  addSession,
  endSession,
  findSession,
  type SessionRow,
  touchSession,
} from '../../../db/console/sessions.ts';
import { openDatabase } from '../../../db/open.ts';
import type { ConsoleHouse, Person } from './person.ts';
import { hashOf, newSecret } from './secret.ts';

const minute = 60_000;
/** How long a session lasts without being used, in milliseconds. */
export const idleLasts = 30 * minute;
/** How long it lasts at most. */
export const sessionLasts = 12 * 60 * minute;
/** How long a proof of who one is counts for an export. */
export const proofLasts = 10 * minute;

type Asked = Context<ConsoleHouse>;

/** Over https the cookie carries the `__Host-` prefix; plain http happens on one's own machine only. */
const overHttps = (context: Asked): boolean => new URL(context.req.url).protocol === 'https:';

const cookieOf = (context: Asked): string | undefined =>
  overHttps(context) ? getCookie(context, 'console', 'host') : getCookie(context, 'console');

/** Whether a session is still good. */
const isGood = ({ createdAt, seenAt }: SessionRow, now: number): boolean =>
  now - createdAt < sessionLasts && now - seenAt < idleLasts;

/** The session of whoever asks, if it is good. That it was seen is written once a minute at most. */
export async function sessionOf(context: Asked): Promise<SessionRow | undefined> {
  const secret = cookieOf(context);
  if (secret === undefined || !/^[0-9a-f]{64}$/.test(secret)) return undefined;
  const db = openDatabase(context.env.DB);
  const now = Date.now();
  const session = await findSession(db, await hashOf(secret));
  if (!session || !isGood(session, now)) return undefined;
  if (now - session.seenAt >= minute) await touchSession(db, session.hash, { seenAt: now });
  return session;
}

/** Begins a session for somebody who has just proved who they are; the one they had ends. */
export async function beginSession(
  context: Asked,
  { who, role }: Person,
  now: number,
): Promise<void> {
  const db = openDatabase(context.env.DB);
  const secret = newSecret();
  const hash = await hashOf(secret);
  const moment = { createdAt: now, seenAt: now, provedAt: now };
  await addSession(db, { hash, who, role, ...moment }, now - sessionLasts);
  const before = context.var.session;
  if (before) await endSession(db, before.hash);
  setCookie(context, 'console', secret, {
    ...(overHttps(context) ? { prefix: 'host', secure: true } : {}),
    path: '/',
    httpOnly: true,
    // Not Strict: a link in an e-mail to the coordinator must find them signed in. GET changes nothing.
    sameSite: 'Lax',
    maxAge: sessionLasts / 1000,
  });
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
