import type { Claimed } from '../../db/messages/deliver.ts';
import { openDatabase } from '../../db/open.ts';
import type { Outcome } from '../../domain/messages/outcome.ts';
import { fillSlots, slotsIn } from '../../domain/messages/slots.ts';
import type { Letters } from '../../domain/messages/template.ts';
import { belowFor, type CalendarEntry } from '../../domain/sessions/entry.ts';
import { type Delivered, deliver } from '../actions/messages/deliver.ts';
import { derivedCode, derivedSecret, isSecretKey } from '../actions/secrets/derive.ts';
import { refusalSlot } from '../announcements/address.ts';
import type { Env } from '../env.ts';
import { calendarFile, calendarOf, calendarType } from '../sessions/calendar.ts';
import type { Carrier, Mail } from './carrier.ts';
import { chosenCarrier } from './chosen.ts';
import { documentOf } from './layout.ts';
import { lettersIn } from './letters.ts';

/** The secrets that some texts have slots for; `undefined` when there is no key to derive them from. */
export async function secretsFor(
  env: Env,
  ...texts: readonly string[]
): Promise<ReadonlyMap<string, string> | undefined> {
  const slots = [...slotsIn(...texts)];
  const key = env.SECRET_KEY;
  if (slots.length === 0) return new Map();
  if (!isSecretKey(key)) return undefined;
  const filled = slots.map(async ([slot, [purpose, id]]) => {
    const secret = purpose === 'code' ? derivedCode(key, id) : derivedSecret(key, purpose, id);
    return [slot, await secret] as const;
  });
  return new Map(await Promise.all(filled));
}

/** The calendar file of a session as it stands in the database. */
function attached(stored: string, { sender, language }: Letters) {
  const read = JSON.parse(stored) as Omit<CalendarEntry, 'holds' | 'below'> & {
    readonly holds: 0 | 1;
    readonly pair: string;
  };
  const entry = { ...read, holds: read.holds === 1, below: belowFor(read.pair, read.session) };
  const text = calendarOf(entry, { sender, language });
  return { name: calendarFile, type: calendarType(entry), text };
}

/** By which a mail program offers to refuse announcements with one press (RFC 8058); no other mail has it. */
async function refusal(
  { name, person, language }: Claimed,
  site: string,
  env: Env,
): Promise<Readonly<Record<string, string>>> {
  if (name !== 'announcement' || person === null) return {};
  const slot = refusalSlot(site, language, person);
  const address = fillSlots(slot, (await secretsFor(env, slot)) ?? new Map());
  return {
    'List-Unsubscribe': `<${address}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** Hands a message over, with its secrets in their places. */
async function send(message: Claimed, carrier: Carrier, env: Env): Promise<Outcome> {
  const { key, recipient, language, subject, plain, html, calendar } = message;
  const letters = await lettersIn(env, language);
  if (!letters) return { is: 'later', reason: 'broken' };
  const secrets = await secretsFor(env, subject, plain, html);
  if (!secrets) return { is: 'later', reason: 'no-key' };
  const { sender } = letters;
  const mail: Mail = {
    key,
    to: recipient,
    from: { name: sender.site, address: env.MAIL_FROM ?? '' },
    replyTo: sender.contact,
    subject: fillSlots(subject, secrets),
    plain: fillSlots(plain, secrets),
    html: documentOf({ language, subject, html: fillSlots(html, secrets) }),
    language,
    ...(calendar ? { calendar: attached(calendar, letters) } : {}),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': language,
      ...(await refusal(message, sender.address, env)),
    },
  };
  return carrier.send(mail, env);
}

/**
 * Delivers messages that are due by the carrier that is configured; without one they stay where they
 * are.
 *
 * @param keys only these, if given
 */
export async function deliverDue(
  env: Env,
  { most, keys }: { readonly most: number; readonly keys?: readonly string[] },
): Promise<Delivered | undefined> {
  const carrier = chosenCarrier(env);
  if ('kept' in carrier) return undefined;
  return deliver(openDatabase(env.DB), {
    send: (message) => send(message, carrier, env),
    clock: () => Date.now(),
    most,
    ...(keys ? { keys } : {}),
  });
}
