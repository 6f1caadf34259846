import type { Outcome } from '../../../domain/messages/outcome.ts';
import type { Carrier, Mail } from '../carrier.ts';
import { inTime } from './in-time.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** The headers that the platform lets through beside those of its own making. */
export const headersLetThrough: readonly string[] = ['Auto-Submitted', 'Content-Language'];

/** What each error of the platform means. */
const meanings: readonly (readonly [RegExp, (now: number) => Outcome])[] = [
  [/^E_RECIPIENT_(?:SUPPRESSED|INVALID)$/, () => ({ is: 'refused', reason: 'address' })],
  [
    /^E_DAILY_LIMIT_EXCEEDED$/,
    (now) => ({ is: 'later', reason: 'busy', notBefore: (Math.floor(now / day) + 1) * day }),
  ],
  [
    /^E_RATE_LIMIT_EXCEEDED$/,
    (now) => ({ is: 'later', reason: 'busy', notBefore: now + 5 * minute }),
  ],
  [
    /^E_(?:SENDER|FROM)_|_NOT_ENTITLED$|^E_RECIPIENT_NOT_ALLOWED$/,
    (now) => ({ is: 'later', reason: 'not-let-in', notBefore: now + 15 * minute }),
  ],
  [
    /^E_(?:VALIDATION|FIELD|HEADER|CONTENT|TOO_MANY|MESSAGE)/,
    () => ({ is: 'refused', reason: 'refused' }),
  ],
];

function outcomeOf(error: unknown): Outcome {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  const [, meaning] = meanings.find(([pattern]) => pattern.test(code)) ?? [];
  return meaning?.(Date.now()) ?? { is: 'later', reason: 'trouble' };
}

const builderOf = (mail: Mail) => ({
  to: mail.to,
  from: { email: mail.from.address, name: mail.from.name },
  replyTo: mail.replyTo,
  subject: mail.subject,
  text: mail.plain,
  html: mail.html,
  ...(mail.calendar
    ? {
        attachments: [
          {
            disposition: 'attachment' as const,
            filename: mail.calendar.name,
            type: mail.calendar.type,
            // Bytes: a text that looks like base64 would be taken for it, or written so twice.
            content: new TextEncoder().encode(mail.calendar.text),
          },
        ],
      }
    : {}),
  headers: Object.fromEntries(
    Object.entries(mail.headers).filter(([name]) => headersLetThrough.includes(name)),
  ),
});

/** Cloudflare's own e-mail, through the binding `EMAIL`. It knows no repetition. */
export const cloudflare: Carrier = {
  missing: (env) => [...(env.MAIL_FROM ? [] : ['MAIL_FROM']), ...(env.EMAIL ? [] : ['EMAIL'])],
  send: (mail, env) =>
    inTime(
      (async (): Promise<Outcome> => {
        try {
          const sent = await env.EMAIL?.send(builderOf(mail));
          return { is: 'sent', as: sent?.messageId };
        } catch (error) {
          return outcomeOf(error);
        }
      })(),
    ),
};
