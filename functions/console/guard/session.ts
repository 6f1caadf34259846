import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import type { Proof } from '../../../db/console/proof.ts';
import { openDatabase } from '../../../db/open.ts';
import { sessionLasts } from '../../actions/sign-in/lasting.ts';
import { signIn } from '../../actions/sign-in/sign-in.ts';
import { type Session, useSession } from '../../actions/sign-in/use-session.ts';
import type { Driver, Known } from './driver.ts';
import { cookieOptions, ownCookie } from './own-cookie.ts';
import type { ConsoleEnv } from './person.ts';

/** How long a proof of who one is counts for an export, in milliseconds. */
const proofLasts = 10 * 60_000;

type Asked = Context<ConsoleEnv>;

/**
 * The session of whoever asks, if it is good; where the way they came by says who they are, only if it
 * is theirs, and with what they proved there.
 */
export async function sessionOf(
  context: Asked,
  { ownMachine }: Driver,
  known: Known | undefined,
): Promise<Session | undefined> {
  const secret = ownCookie(context, 'console');
  if (secret === undefined || !/^[0-9a-f]{64}$/.test(secret)) return undefined;
  const asked = { now: Date.now(), ownMachine };
  const session = await useSession(openDatabase(context.env.DB), secret, asked);
  if (!known) return session;
  return session?.who === known.who ? { ...session, provedAt: known.provedAt } : undefined;
}

/**
 * Begins a session for somebody who has just proved who they are; the one they had ends.
 *
 * @returns whether the proof was good
 */
export async function beginSession(context: Asked, proof: Proof, now: number): Promise<boolean> {
  const before = context.var.session?.hash;
  const secret = await signIn(openDatabase(context.env.DB), { proof, before, now });
  if (secret === undefined) return false;
  setCookie(context, 'console', secret, { ...cookieOptions(context), maxAge: sessionLasts / 1000 });
  return true;
}

/** Takes the cookie back. */
export const forgetCookie = (context: Asked): void =>
  void deleteCookie(context, 'console', cookieOptions(context));

/** Whether the proof is fresh enough for an export. */
export const provedLately = ({ provedAt }: Pick<Session, 'provedAt'>, now: number): boolean =>
  now - provedAt < proofLasts;
