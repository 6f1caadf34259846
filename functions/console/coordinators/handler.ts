import type { Context } from 'hono';
import { accessTraces } from '../../../db/audit/audit.ts';
import { type Access, allCoordinators } from '../../../db/console/coordinators.ts';
import { openDatabase } from '../../../db/open.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import { addressKey } from '../../../domain/people/address-key.ts';
import { otherThan } from '../../../domain/words/language.ts';
import {
  type Changed,
  changeAccess,
  letIn,
  type Outcome,
  withdraw,
} from '../../actions/coordinators/let-in.ts';
import { afterAnswer } from '../../http/after.ts';
import { siteIndex } from '../../http/site-index.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { lettersIn } from '../../mail/letters.ts';
import { deliverDue } from '../../mail/send.ts';
import { acting } from '../acting.ts';
import { consoleAddress, consoleRoot } from '../address.ts';
import { taking } from '../give-back.tsx';
import type { ConsoleEnv } from '../guard/person.ts';
import { provedLately } from '../guard/session.ts';
import { consolePage } from '../page.tsx';
import { oneOf } from '../selection.ts';
import { accessLetter } from './letter.ts';
import { acts, faultOf, readTyped, seenOf, type Typed, type TypedFault } from './read.ts';
import { coordinatorsScreen } from './view.tsx';

type Asked = Context<ConsoleEnv>;

/** So many of the last changes are told. */
const told = 15;

const proved = ({ var: { session } }: Asked): boolean =>
  session !== undefined && provedLately(session, Date.now());

async function show(
  context: Asked,
  wrong?: { readonly typed: Typed; readonly fault: TypedFault | Exclude<Changed, 'done'> },
  status?: number,
): Promise<Response> {
  const { language, session } = context.var;
  const db = openDatabase(context.env.DB);
  const [rows, traces, { programmes }] = await Promise.all([
    allCoordinators(db),
    accessTraces(db, told),
    siteIndex(context.env),
  ]);
  const done = oneOf(acts, context.req.query('done'));
  const root = new URL(consoleRoot(language), context.req.url).href;
  const tells = sendsMail(context.env);
  const me = session?.who ?? '';
  const given = { language, me, rows, traces, programmes, done, root, tells, wrong };
  return consolePage(context, { ...coordinatorsScreen(given), status });
}

/** Who enters the console, for an owner who has just proved who they are. */
export const coordinatorsPage = (context: Asked): Response | Promise<Response> => {
  const { pathname, search } = new URL(context.req.url);
  if (proved(context)) return show(context);
  const next = pathname + search;
  return context.redirect(consoleAddress(context.var.language, 'sign-in/', { next }), 303);
};

/** The mail that tells somebody that they are let in, where one can be sent. */
async function letterFor(context: Asked, recipient: string): Promise<NewMessage | undefined> {
  const { env } = context;
  const { language } = context.var;
  const letters = sendsMail(env)
    ? ((await lettersIn(env, language)) ?? (await lettersIn(env, otherThan(language))))
    : undefined;
  if (!letters) return undefined;
  const { site, address } = letters.sender;
  const { who, now } = acting(context);
  const by = who === 'local' ? '' : who;
  return accessLetter(language, {
    recipient,
    by,
    site,
    root: address + consoleRoot(language),
    now,
  });
}

/** Somebody is let in, and told so. */
async function invite(context: Asked, access: Access & { email: string }): Promise<Outcome> {
  const { env } = context;
  const letter = await letterFor(context, access.email);
  const outcome = await letIn(openDatabase(env.DB), access, acting(context), letter);
  if (letter && outcome === 'done')
    afterAnswer(context)(() => deliverDue(env, { most: 1, keys: [letter.key] }));
  return outcome;
}

/** Does what was asked for. */
async function carryOut(context: Asked, typed: Typed, known: readonly string[]): Promise<Changed> {
  const db = openDatabase(context.env.DB);
  const by = acting(context);
  const { act, email, name, role = 'reader' } = typed;
  if (act === 'withdraw') return withdraw(db, addressKey(email), by);
  const access = { name, role, programmes: seenOf(typed, known) };
  return act === 'add'
    ? invite(context, { ...access, email })
    : changeAccess(db, addressKey(email), access, by, typed.seen);
}

/** Lets somebody in, changes how far, or withdraws them; what cannot be done is shown again as it was typed. */
export const manage = taking(async (context: Asked, sent) => {
  const page = consoleAddress(context.var.language, 'coordinators/');
  if (!proved(context)) return context.redirect(page, 303);
  const typed = readTyped(sent);
  const known = (await siteIndex(context.env)).programmes.map(({ id }) => id);
  const fault = faultOf(typed, known);
  if (fault) return show(context, { typed, fault }, 422);
  const outcome = await carryOut(context, typed, known);
  if (outcome !== 'done') return show(context, { typed, fault: outcome }, 409);
  return context.redirect(`${page}?done=${typed.act}`, 303);
});
