import type { Outcome } from '../../../domain/messages/outcome.ts';
import type { Env } from '../../env.ts';
import type { Carrier, Mail } from '../carrier.ts';
import { inTime, patience } from './in-time.ts';

const minute = 60_000;
const hour = 60 * minute;

const asBase64 = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** What the service wants to be told. */
const bodyOf = (mail: Mail, project: string): string =>
  JSON.stringify({
    from: { email: mail.from.address, name: mail.from.name },
    to: [{ email: mail.to }],
    subject: mail.subject,
    text: mail.plain,
    html: mail.html,
    project_id: project,
    ...(mail.calendar
      ? {
          attachments: [
            {
              name: mail.calendar.name,
              type: 'text/calendar',
              content: asBase64(mail.calendar.text),
            },
          ],
        }
      : {}),
    additional_headers: [
      { key: 'Reply-To', value: mail.replyTo },
      ...Object.entries(mail.headers).map(([key, value]) => ({ key, value })),
    ],
  });

/** What the service answers, as far as it is looked at; anybody may answer anything. */
interface Said {
  readonly emails?: readonly { readonly id?: unknown }[];
  readonly type?: unknown;
  readonly details?: readonly { readonly argument_name?: unknown }[];
}

async function read(answer: Response): Promise<Said> {
  const said: unknown = await answer.json().catch(() => undefined);
  return typeof said === 'object' && said !== null ? said : {};
}

/** The moment that `Retry-After` names, in seconds or as a date; a while from now where it names none. */
function notBefore(answer: Response, otherwise: number): number {
  const asked = answer.headers.get('Retry-After') ?? '';
  const at = /^\d{1,7}$/.test(asked) ? Date.now() + Number(asked) * 1000 : Date.parse(asked);
  return Number.isFinite(at) ? at : Date.now() + otherwise;
}

/** Why a mail was not taken that the service understood. */
function refusal({ details }: Said): Outcome {
  const arguments_ = Array.isArray(details) ? details.map((one) => String(one?.argument_name)) : [];
  const isAddress = arguments_.some((name) => /^(?:to|recipient)/.test(name));
  return { is: 'refused', reason: isAddress ? 'address' : 'refused' };
}

/** What an answer means. What was taken is taken, whatever else stands in the answer. */
async function outcomeOf(answer: Response): Promise<Outcome> {
  const { status } = answer;
  const said = await read(answer);
  if (answer.ok) {
    const id = Array.isArray(said.emails) ? said.emails[0]?.id : undefined;
    return { is: 'sent', as: typeof id === 'string' ? id.slice(0, 100) : undefined };
  }
  if (status === 429)
    return { is: 'later', reason: 'busy', notBefore: notBefore(answer, 15 * minute) };
  if (said.type === 'quotas_exceeded')
    return { is: 'later', reason: 'busy', notBefore: notBefore(answer, hour) };
  if ([401, 402, 403, 404].includes(status))
    return { is: 'later', reason: 'not-let-in', notBefore: notBefore(answer, 15 * minute) };
  if (status === 408 || status >= 500 || status < 400) return { is: 'later', reason: 'trouble' };
  return refusal(said);
}

async function post(mail: Mail, env: Env, most: number): Promise<Outcome> {
  const { SCALEWAY_PROJECT_ID: project = '', SCALEWAY_SECRET_KEY: key = '' } = env;
  const region = env.SCALEWAY_REGION || 'fr-par';
  const base = env.SCALEWAY_API || 'https://api.scaleway.com';
  try {
    const answer = await fetch(`${base}/transactional-email/v1alpha1/regions/${region}/emails`, {
      method: 'POST',
      headers: { 'X-Auth-Token': key, 'Content-Type': 'application/json' },
      body: bodyOf(mail, project),
      redirect: 'manual',
      signal: AbortSignal.timeout(most),
    });
    return await outcomeOf(answer);
  } catch {
    return { is: 'later', reason: 'unreachable' };
  }
}

/**
 * Scaleway Transactional Email: in the European Union, asked over HTTPS, and it follows no link. It
 * knows no repetition: a mail whose answer was lost may come twice.
 */
export const scaleway: Carrier = {
  missing: (env) =>
    (['MAIL_FROM', 'SCALEWAY_PROJECT_ID', 'SCALEWAY_SECRET_KEY'] as const).filter(
      (name) => !env[name],
    ),
  send: (mail, env) => inTime(post(mail, env, patience + 1000)),
};
