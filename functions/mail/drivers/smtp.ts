import { connect } from 'node:net';
import { connect as connectEncrypted } from 'node:tls';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Outcome } from '../../../domain/messages/outcome.ts';
import type { Env } from '../../env.ts';
import type { Carrier, Mail } from '../carrier.ts';
import { inTime } from './in-time.ts';
import { missingForSmtp } from './smtp-settings.ts';

const minute = 60_000;

/** What nodemailer says of a failure, as far as it is looked at. */
interface Failed {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** What a failure means: 4xx is the mail host's way to say « later », 5xx that it never will. */
function outcomeOf({ code = '', command = '', responseCode = 0 }: Failed): Outcome {
  if (code === 'ETLS' || command === 'STARTTLS') return { is: 'later', reason: 'not-let-in' };
  if (code === 'EAUTH' || responseCode === 535 || responseCode === 530)
    return { is: 'later', reason: 'not-let-in', notBefore: Date.now() + 15 * minute };
  if (responseCode === 421) return { is: 'later', reason: 'busy' };
  if (responseCode >= 400 && responseCode < 500) return { is: 'later', reason: 'come-back' };
  if (responseCode >= 500)
    return { is: 'refused', reason: command.startsWith('RCPT') ? 'address' : 'refused' };
  if (code === 'EENVELOPE') return { is: 'refused', reason: 'address' };
  return { is: 'later', reason: code === 'ETIMEDOUT' ? 'slow' : 'unreachable' };
}

/**
 * Opens the connection by the host's name: nodemailer would look its address up first, which costs a
 * request in workerd and leaves it no name to hold a certificate against.
 */
const opening =
  (host: string, port: number, secured: boolean) =>
  (_options: unknown, done: (error: Error | null, socket?: object) => void): void => {
    const ready = () => done(null, { connection: socket, secured });
    const socket = secured
      ? connectEncrypted({ host, port, servername: host }, ready)
      : connect({ host, port }, ready);
    socket.once('error', (error: Error) => done(error));
  };

function transportOf(env: Env) {
  const host = env.SMTP_HOST ?? '';
  const port = Number(env.SMTP_PORT || 465);
  const secure = port === 465 || env.SMTP_TLS === 'first';
  return createTransport({
    host,
    port,
    secure,
    // A password is never said over a line that everybody reads, nor a private link.
    requireTLS: !secure,
    name: env.MAIL_FROM?.split('@')[1],
    auth: env.SMTP_USER ? { user: env.SMTP_USER, pass: env.SMTP_PASSWORD ?? '' } : undefined,
    connectionTimeout: 8000,
    greetingTimeout: 8000,
    socketTimeout: 8000,
    getSocket: opening(host, port, secure),
  } as Parameters<typeof createTransport>[0]);
}

const messageOf = (mail: Mail): SendMailOptions => ({
  from: mail.from,
  to: { name: '', address: mail.to },
  replyTo: mail.replyTo,
  subject: mail.subject,
  text: mail.plain,
  html: mail.html,
  headers: { ...mail.headers },
  ...(mail.calendar
    ? {
        attachments: [
          {
            filename: mail.calendar.name,
            contentType: mail.calendar.type,
            content: mail.calendar.text,
          },
        ],
      }
    : {}),
  // The same for each try: a mail host that saw it knows it again.
  messageId: `<${mail.key}@${mail.from.address.split('@')[1]}>`,
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** Any mail host, over SMTP: encrypted from the start (465) or by STARTTLS, which is insisted on. */
export const smtp: Carrier = {
  missing: missingForSmtp,
  send: (mail, env) => {
    const transport = transportOf(env);
    const sent = transport
      .sendMail(messageOf(mail))
      .then((info): Outcome => ({ is: 'sent', as: info.messageId }), outcomeOf)
      .finally(() => transport.close());
    return inTime(sent, 20_000);
  },
};
