import type { Context } from 'hono';
import { Hono } from 'hono';
import type { SessionRow } from '../../../db/console/sessions.ts';
import { type Database, openDatabase } from '../../../db/open.ts';
import { signOut, signOutEverywhere } from '../../actions/sessions/sign-out.ts';
import type { ConsoleHouse } from '../guard/person.ts';
import { forgetCookie } from '../guard/session.ts';
import { consoleAddress } from '../place.ts';

async function leave(
  context: Context<ConsoleHouse>,
  end: (db: Database, session: SessionRow, now: number) => Promise<void>,
): Promise<Response> {
  const { session, language } = context.var;
  if (session) await end(openDatabase(context.env.DB), session, Date.now());
  forgetCookie(context);
  return context.redirect(consoleAddress(language, 'sign-in/', { notice: 'left' }), 303);
}

/** Leaving: here, or on every device. */
export const signOutRoutes = new Hono<ConsoleHouse>()
  .post('/sign-out/', (context) => leave(context, signOut))
  .post('/sign-out-everywhere/', (context) => leave(context, signOutEverywhere));
