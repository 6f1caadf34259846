import type { Context, MiddlewareHandler } from 'hono';
import { languageOfPath } from '../../../domain/words/language.ts';
import { requireOwnPage } from '../../http/own-page.ts';
import { Problem } from '../../http/problem.ts';
import { consoleAddress, twinOf } from '../address.ts';
import { messagePage } from '../message/message.tsx';
import { messageWords } from '../message/words.ts';
import { chosenDriver } from './chosen-driver.ts';
import type { Admission } from './driver.ts';
import { type ConsoleEnv, mayChange } from './person.ts';
import { sessionOf } from './session.ts';

/** The only addresses that somebody who is not signed in may see. */
const door: readonly string[] = ['sign-in/', 'sign-in/code/'].map((page) =>
  consoleAddress('fr', page),
);

const isDoor = (path: string): boolean => door.includes(path) || door.includes(twinOf(path));

const reads = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** To a reader the sign-in page; to a sender a page that says so: what they typed is one step back. */
async function signInFirst(context: Context<ConsoleEnv>): Promise<Response> {
  const { language } = context.var;
  const { pathname, search } = new URL(context.req.url);
  if (reads(context.req.method))
    return context.redirect(consoleAddress(language, 'sign-in/', { next: pathname + search }), 303);
  return messagePage(context, messageWords(language).signedOut, 401);
}

/** Says why a request was not taken, before anybody was asked who they are. */
async function refuse(
  context: Context<ConsoleEnv>,
  why: NonNullable<Admission['refused']>,
): Promise<Response> {
  const { notThroughAccess, noKeys } = messageWords(context.var.language);
  if (why === 'place') throw new Problem(403);
  if (why === 'pass') return messagePage(context, notThroughAccess, 403);
  const answer = await messagePage(context, noKeys, 503);
  answer.headers.set('Retry-After', '30');
  return answer;
}

/**
 * Stands before every address below the console, listed or not, and lets nothing through but what
 * it has reason to: one driver, wholly configured; a request that this driver trusts; for anything
 * but reading, a page of ours as its origin; a session of somebody who is still let in, except at the door.
 */
export const guard: MiddlewareHandler<ConsoleEnv> = async (context, next) => {
  context.set('language', languageOfPath(context.req.path));
  context.set('known', undefined);
  context.set('session', undefined);
  const driver = chosenDriver(context.env);
  if ('shut' in driver) {
    const { shut, shutBecause } = messageWords(context.var.language);
    return messagePage(context, { ...shut, why: shutBecause[driver.shut](driver.about) }, 503);
  }
  const admission = await driver.admits(context.req.raw, context.env);
  if (admission.refused) return refuse(context, admission.refused);
  const { known } = admission;
  context.set('known', known);
  if (!reads(context.req.method)) requireOwnPage(context.req.raw);
  context.set('session', await sessionOf(context, driver, known));
  if (!context.var.session && !isDoor(context.req.path)) return signInFirst(context);
  return next();
};

/** Stands before what changes or takes away anything: a reader is refused. */
export const changers: MiddlewareHandler<ConsoleEnv> = async (context, next) => {
  if (!context.var.session || !mayChange(context.var.session.role))
    return messagePage(context, messageWords(context.var.language).readersOnlyRead, 403);
  return next();
};

/** Stands before what decides who is let in: whoever is no owner is refused. */
export const owners: MiddlewareHandler<ConsoleEnv> = async (context, next) => {
  if (context.var.session?.role !== 'owner')
    return messagePage(context, messageWords(context.var.language).ownersOnly, 403);
  return next();
};
