import type { Context, Handler } from 'hono';
import type { MessageCursor } from '../../../db/messages/read.ts';
import type { StoredMessage } from '../../../db/messages/tables.ts';
import { openDatabase } from '../../../db/open.ts';
import { isMessageKey } from '../../../domain/messages/keys.ts';
import { fillSlots, slotsIn } from '../../../domain/messages/slots.ts';
import { messageStates } from '../../../domain/messages/states.ts';
import type { Template } from '../../../domain/messages/template.ts';
import { listMessages, openMessage } from '../../actions/messages/read-messages.ts';
import { settleMessage } from '../../actions/messages/settle-message.ts';
import type { Env } from '../../env.ts';
import { afterAnswer } from '../../http/after.ts';
import { readForm } from '../../http/form-body.ts';
import { chosenCarrier, staysHere } from '../../mail/chosen.ts';
import { lettersIn } from '../../mail/letters.ts';
import { deliverDue, secretsFor } from '../../mail/send.ts';
import { acting } from '../acting.ts';
import { consoleAddress } from '../address.ts';
import type { ConsoleEnv } from '../guard/person.ts';
import { missing } from '../message/missing.ts';
import { consolePage } from '../page.tsx';
import { messagesScreen } from './list-view.tsx';
import { messageScreen } from './one-view.tsx';
import { messagesWords } from './words.ts';

type Asked = Context<ConsoleEnv, '/messages/:id/'>;

/** Messages shown at once. */
const atOnce = 50;

/** Why no mail leaves this house, if none does. */
export function keptBy(env: Env) {
  const carrier = chosenCarrier(env);
  if ('kept' in carrier) return carrier;
  return env.MAIL_DRIVER === 'local' ? ('local' as const) : undefined;
}

/** Where a list goes on, as its address says it; the beginning for anything else. */
function readCursor(text: string | undefined): MessageCursor | undefined {
  const [, at, row] = text?.match(/^(\d{1,15})\.(\d{1,15})$/) ?? [];
  return at === undefined ? undefined : { at: Number(at), row: Number(row) };
}

/** The list of messages, of one state or of all. */
export const listOfMessages: Handler<ConsoleEnv> = async (context) => {
  const { language } = context.var;
  const state = messageStates.find((one) => one === context.req.query('state'));
  const asked = { state, after: readCursor(context.req.query('after')), limit: atOnce + 1 };
  const by = acting(context);
  const found = await listMessages(openDatabase(context.env.DB), asked, by);
  const rows = found.slice(0, atOnce);
  const last = found.length > atOnce ? rows.at(-1) : undefined;
  const next = last && `${state === 'due' ? last.due : last.storedAt}.${last.row}`;
  return consolePage(
    context,
    messagesScreen({ language, state, rows, next, kept: keptBy(context.env) }),
  );
};

/**
 * What a message says. Only on one's own machine do its secrets stand in it, and its links lead to that
 * machine: a coordinator online must not be able to use somebody's private link.
 */
async function letterOf(context: Asked, message: StoredMessage): Promise<Template> {
  const { env } = context;
  const { subject, plain, html, language } = message;
  const isOwn = staysHere(env);
  const hidden = messagesWords(context.var.language).hidden;
  const secrets =
    (isOwn && (await secretsFor(env, subject, plain, html))) ||
    new Map([...slotsIn(subject, plain, html).keys()].map((slot) => [slot, hidden]));
  const site = isOwn ? (await lettersIn(env, language))?.sender.address : undefined;
  const here = new URL(context.req.url).origin;
  const shown = (text: string) => {
    const filled = fillSlots(text, secrets);
    return site === undefined ? filled : filled.replaceAll(site, here);
  };
  return { subject: shown(subject), plain: shown(plain), html: shown(html) };
}

/** One message. Opening it changes nothing. */
export const oneMessage: Handler<ConsoleEnv, '/messages/:id/'> = async (context) => {
  const key = context.req.param('id');
  const { language, session } = context.var;
  const by = acting(context);
  const message = isMessageKey(key) && (await openMessage(openDatabase(context.env.DB), key, by));
  if (!message) return missing(context);
  const letter = await letterOf(context, message);
  const done = (['again', 'told', 'before'] as const).find(
    (one) => one === context.req.query('done'),
  );
  const role = session?.role;
  return consolePage(context, messageScreen({ language, role, message, letter, done }));
};

/** What a button does, by its value. */
const acts: Readonly<Record<string, 'sentAgain' | 'saidOtherwise' | 'sentAfterAll'>> = {
  again: 'sentAgain',
  told: 'saidOtherwise',
  'after-all': 'sentAfterAll',
};

/** A coordinator has a message sent that was not delivered, or was held back, or notes that they said it in another way. */
export const settle: Handler<ConsoleEnv, '/messages/:id/'> = async (context) => {
  const key = context.req.param('id');
  const sent = await readForm(context.req.raw);
  const does = acts[sent.get('does') ?? ''] ?? 'sentAgain';
  if (!isMessageKey(key)) return missing(context);
  const by = acting(context);
  const done = await settleMessage(openDatabase(context.env.DB), { key, does, ...by });
  if (done && does !== 'saidOtherwise')
    afterAnswer(context)(() => deliverDue(context.env, { most: 1, keys: [key] }));
  const said = done ? (does === 'saidOtherwise' ? 'told' : 'again') : 'before';
  return context.redirect(
    consoleAddress(context.var.language, `messages/${key}/`, { done: said }),
    303,
  );
};
