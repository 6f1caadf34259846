import type { Context } from 'hono';
import { Hono } from 'hono';
import { findCoordinator } from '../../../db/console/coordinators.ts';
import { openDatabase } from '../../../db/open.ts';
import { knock } from '../../actions/sign-in/knock.ts';
import { afterAnswer } from '../../http/after.ts';
import { readForm } from '../../http/form-body.ts';
import { consoleAddress, goOn } from '../address.ts';
import { chosenDriver } from '../guard/chosen-driver.ts';
import type { Door, Driver, Known } from '../guard/driver.ts';
import { leaveAccess } from '../guard/drivers/access/settings.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { beginSession } from '../guard/session.ts';
import { messagePage } from '../message/message.tsx';
import { messageWords } from '../message/words.ts';
import { consolePage } from '../page.tsx';
import { askedBy, forgetAsked, keepAsked } from './asked.ts';
import { knownScreen } from './known.tsx';
import { mailedScreen } from './mailed.tsx';
import { offerCookie, takesCookies } from './takes-cookies.ts';
import { type Said, signInScreen } from './view.tsx';
import { signInWords } from './words.ts';

type Asked = Context<ConsoleEnv>;

function doorOf(context: Asked): { driver: Driver; door: Door } {
  const driver = chosenDriver(context.env);
  if ('shut' in driver) throw new Error('the guard let a shut console through');
  const { env, var: given } = context;
  const door = {
    db: openDatabase(env.DB),
    request: context.req.raw,
    env,
    language: given.language,
    asked: askedBy(context),
    after: afterAnswer(context),
  };
  return { driver, door: { ...door, now: Date.now() } };
}

/** Access vouches for somebody, and nobody let them in. */
const notLetIn = (context: Asked, { who }: Known): Promise<Response> =>
  messagePage(context, messageWords(context.var.language).notLetIn(who), 403);

async function page(context: Asked, next: string, said: Said, status = 200) {
  const { language, session, known } = context.var;
  const given = { language, next, again: session !== undefined, ...said };
  if (known && !(await findCoordinator(openDatabase(context.env.DB), known.who)))
    return notLetIn(context, known);
  const screen = known
    ? knownScreen({ ...given, known, leave: leaveAccess(context.env) })
    : doorOf(context).driver.door === 'mailed'
      ? mailedScreen({
          ...given,
          waits: askedBy(context) !== undefined,
          email: said.email ?? session?.who ?? '',
        })
      : signInScreen(given);
  return offerCookie(context, await consolePage(context, { ...screen, status }));
}

const tooMany = (context: Asked): Promise<Response> =>
  messagePage(context, messageWords(context.var.language).tooMany, 429);

/** The door: the only addresses of the console that need no session. */
export const signInRoutes = new Hono<ConsoleEnv>()
  .get('/sign-in/', (context) => {
    const words = signInWords(context.var.language);
    const notices = new Map([
      ['code', words.shown],
      ['mailed', words.mailed],
      ['left', words.left],
    ]);
    const next = goOn(context.req.query('next') ?? null, context.var.language);
    return page(context, next, { notice: notices.get(context.req.query('notice') ?? '') });
  })
  .post('/sign-in/', async (context) => {
    const { driver, door } = doorOf(context);
    const { db, now, language } = door;
    const sent = await readForm(context.req.raw);
    const next = goOn(sent.get('next'), language);
    const { wrong, wrongMailed, noCookies } = signInWords(language);
    if (!takesCookies(context)) {
      const code = sent.get('code') ?? '';
      return page(context, next, { fault: noCookies, code }, 400);
    }
    const { known } = context.var;
    if (await beginSession(context, await driver.prove(door, sent, known), now)) {
      if (door.asked) forgetAsked(context);
      return context.redirect(next, 303);
    }
    if (known) return notLetIn(context, known);
    if (!(await knock(db, 'try', now))) return tooMany(context);
    const fault = driver.door === 'mailed' ? wrongMailed : wrong;
    return page(context, next, { fault }, 401);
  })
  .post('/sign-in/code/', async (context) => {
    const { driver, door } = doorOf(context);
    const sent = await readForm(context.req.raw);
    const next = goOn(sent.get('next'), door.language);
    if (!driver.offer)
      return context.redirect(consoleAddress(door.language, 'sign-in/', { next }), 303);
    if (driver.door === 'mailed' && !takesCookies(context))
      return page(context, next, { wrongEmail: signInWords(door.language).noCookies }, 400);
    if (!(await knock(door.db, 'code', door.now))) return tooMany(context);
    const offer = await driver.offer(door, sent);
    if (offer.refused)
      return page(
        context,
        next,
        { wrongEmail: signInWords(door.language).wrongEmail, email: sent.get('email') ?? '' },
        422,
      );
    if (offer.asked) keepAsked(context, offer.asked);
    return context.redirect(
      consoleAddress(door.language, 'sign-in/', { next, notice: offer.asked ? 'mailed' : 'code' }),
      303,
    );
  });
