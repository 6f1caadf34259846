import { expect, test } from 'vitest';
import type { Env } from '../../env.ts';
import type { Mail } from '../carrier.ts';
import { cloudflare, headersLetThrough } from './cloudflare.ts';

const mail: Mail = {
  ...{ key: 'a', to: 'zoe@example.org', replyTo: 'h@example.org', subject: 'Reçu', language: 'fr' },
  ...{
    from: { name: 'Binôme', address: 'b@lien.example' },
    plain: 'Bonjour',
    html: '<p>Bonjour</p>',
  },
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'fr', 'Message-ID': '<a@b>' },
};

/** Hands a mail to a binding that does so. */
async function handTo(send: (builder: unknown) => Promise<unknown>) {
  return cloudflare.send(mail, { MAIL_FROM: 'b@lien.example', EMAIL: { send } } as unknown as Env);
}

/** Those that the platform documents as let through, beside `X-…`. */
const documented = [
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'Auto-Submitted',
  'Content-Language',
];

test('the binding is handed the mail, and no header that the platform keeps to itself', async () => {
  let handed: unknown;
  const outcome = await handTo(async (builder) => {
    handed = builder;
    return { messageId: 'id-1' };
  });
  expect(outcome).toEqual({ is: 'sent', as: 'id-1' });
  expect(handed).toEqual({
    to: 'zoe@example.org',
    from: { email: 'b@lien.example', name: 'Binôme' },
    replyTo: 'h@example.org',
    subject: 'Reçu',
    text: 'Bonjour',
    html: '<p>Bonjour</p>',
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'fr' },
  });
  for (const name of headersLetThrough) expect(documented).toContain(name);
});

test.each([
  ['E_RECIPIENT_SUPPRESSED', { is: 'refused', reason: 'address' }],
  ['E_VALIDATION_ERROR', { is: 'refused', reason: 'refused' }],
  ['E_INTERNAL_SERVER_ERROR', { is: 'later', reason: 'trouble' }],
  ['E_DELIVERY_FAILED', { is: 'later', reason: 'trouble' }],
  ['E_OF_A_LATER_YEAR', { is: 'later', reason: 'trouble' }],
  ['E_SENDER_NOT_VERIFIED', { is: 'later', reason: 'not-let-in' }],
  ['E_RATE_LIMIT_EXCEEDED', { is: 'later', reason: 'busy' }],
])('%s is %o', async (code, outcome) => {
  const said = await handTo(() => Promise.reject(Object.assign(new Error(code), { code })));
  expect(said).toMatchObject(outcome);
});

test('past the daily limit nothing is sent before midnight, UTC', async () => {
  const said = await handTo(() => Promise.reject({ code: 'E_DAILY_LIMIT_EXCEEDED' }));
  const at = 'notBefore' in said ? (said.notBefore ?? 0) : 0;
  expect(at % (24 * 60 * 60_000)).toBe(0);
  expect(at).toBeGreaterThan(Date.now());
  expect(at).toBeLessThanOrEqual(Date.now() + 24 * 60 * 60_000);
});

test('an error that is none of the platform’s loses nothing', async () => {
  expect(await handTo(() => Promise.reject(undefined))).toEqual({ is: 'later', reason: 'trouble' });
});
