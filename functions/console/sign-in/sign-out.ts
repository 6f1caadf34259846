import type { Context } from 'hono';
import { Hono } from 'hono';
import { trace } from '../../../db/audit/audit.ts';
import { endSession, endSessionsOf, type SessionRow } from '../../../db/console/sessions.ts';
import { type Database, openDatabase } from '../../../db/open.ts';
import type { ConsoleHouse } from '../guard/person.ts';
import { forgetCookie } from '../guard/session.ts';
import { consoleAddress } from '../place.ts';

async function leave(
  context: Context<ConsoleHouse>,
  end: (db: Database, session: SessionRow) => Promise<void>,
): Promise<Response> {
  const { session, language } = context.var;
  if (session) {
    const db = openDatabase(context.env.DB);
    await trace(db, { at: Date.now(), who: session.who, action: 'sign-out', subject: 'console' });
    await end(db, session);
  }
  forgetCookie(context);
  return context.redirect(consoleAddress(language, 'sign-in/', { notice: 'left' }), 303);
}

/** Leaving: here, or on every device. */
export const signOutRoutes = new Hono<ConsoleHouse>()
  .post('/sign-out/', (context) => leave(context, (db, { hash }) => endSession(db, hash)))
  .post('/sign-out-everywhere/', (context) =>
    leave(context, (db, { who }) => endSessionsOf(db, who)),
  );
