import type { Context } from 'hono';
import { Hono } from 'hono';
import type { SessionRow } from '../../../db/console/sign-ins.ts';
import { type Database, openDatabase } from '../../../db/open.ts';
import { signOut, signOutEverywhere } from '../../actions/sign-in/sign-out.ts';
import { consoleAddress } from '../address.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { forgetCookie } from '../guard/session.ts';

async function leave(
  context: Context<ConsoleEnv>,
  end: (db: Database, session: SessionRow, now: number) => Promise<void>,
): Promise<Response> {
  const { session, language } = context.var;
  if (session) await end(openDatabase(context.env.DB), session, Date.now());
  forgetCookie(context);
  return context.redirect(consoleAddress(language, 'sign-in/', { notice: 'left' }), 303);
}

/** Leaving: here, or on every device. */
export const signOutRoutes = new Hono<ConsoleEnv>()
  .post('/sign-out/', (context) => leave(context, signOut))
  .post('/sign-out-everywhere/', (context) => leave(context, signOutEverywhere));
