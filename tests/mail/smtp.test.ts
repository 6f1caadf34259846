import type { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type MailHouse, startMailHouse } from '../support/mail/house.ts';
import { type HostOptions, ownPort, smtpHost } from '../support/mail/smtp-host.ts';

/** A house that sends by STARTTLS, and one that encrypts from the first byte; each has one place to send to. */
const houses: Record<'starttls' | 'first', { house: MailHouse; port: number }> = {} as never;

beforeAll(async () => {
  for (const [manner, more] of [
    ['starttls', {}],
    ['first', { SMTP_TLS: 'first' }],
  ] as const) {
    const port = await ownPort();
    const house = await startMailHouse({
      ...{ MAIL_DRIVER: 'smtp', SMTP_HOST: 'localhost', SMTP_PORT: String(port) },
      ...{ SMTP_USER: 'binome', SMTP_PASSWORD: 'secret', ...more },
    });
    houses[manner] = { house, port };
  }
});
afterAll(() => Promise.all(Object.values(houses).map(({ house }) => house.stop())));

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

/** A house and the mail host of a kind that it sends to. */
async function sendingTo(options: HostOptions = {}) {
  const { house, port } = houses[options.secure ? 'first' : 'starttls'];
  const host = await smtpHost({ ...options, port });
  stop = host.stop;
  await house.empty();
  return { host, house };
}

test('a mail host whose port is taken says so, and nobody waits for it', async () => {
  const host = await smtpHost();
  stop = host.stop;
  await expect(smtpHost({ port: host.port })).rejects.toThrow('EADDRINUSE');
});

/** An error with the number that a mail host says it with. */
const saying = (responseCode: number, text: string) =>
  Object.assign(new Error(text), { responseCode });

const long = `${'à'.repeat(1200)} ${'mot '.repeat(400)}`.trim();
const plain = `Bonjour Zoé Ñandú,\n\n.\n..\n.un point au début\nFrom une ligne\n\n${long}\n\nÀ bientôt 🌱\n`;
const subject = `Accepté : l’été à Besançon, « mentorat » 🌱 ${'très '.repeat(30)}long`.trim();

test('by STARTTLS a mail arrives as it was written: accents, long lines, dots at the beginning of lines', async () => {
  const { host, house } = await sendingTo();
  const html = `<p>Bonjour Zoé Ñandú,</p>\n<p>.</p>\n<p>${long}</p>`;
  await house.store({ recipient: 'zoe+essai@example.org', subject, plain, html });
  await house.run();
  expect(await house.rows()).toMatchObject([{ state: 'sent' }]);
  const [mail] = await host.arrived();
  expect(mail?.subject).toBe(subject);
  expect(mail?.from).toMatchObject({ address: 'binome@lien.example', name: 'Binôme' });
  expect(mail?.to).toMatchObject([{ address: 'zoe+essai@example.org' }]);
  expect(mail?.replyTo).toMatchObject([{ address: 'mentorat@example.org' }]);
  expect(mail?.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(plain.trimEnd());
  expect(mail?.html?.replaceAll('\r\n', '\n')).toContain(html);
  const headers = Object.fromEntries(mail?.headers.map(({ key, value }) => [key, value]) ?? []);
  expect(headers).toMatchObject({
    'auto-submitted': 'auto-generated',
    'content-language': 'fr',
    'message-id': '<a-receipt@lien.example>',
  });
  const [raw = ''] = host.raw;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: seven bits, and no others, are asked for.
  expect(raw).toMatch(/^[\x00-\x7f]*$/);
  expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  expect(raw).toMatch(/^Subject: =\?UTF-8\?/m);
});

test('encrypted from the first byte it arrives as well; nothing in an address or a subject adds a header', async () => {
  const { host, house } = await sendingTo({ secure: true });
  await house.store({ subject: 'Reçu\r\nBcc: tous@example.org' });
  await house.store({ key: 'b', recipient: 'zoe@example.org\r\nBcc: tous@example.org' });
  await house.run();
  const mails = await host.arrived();
  for (const { bcc, headers } of mails) {
    expect(bcc).toBeUndefined();
    expect(headers.map(({ key }) => key)).not.toContain('bcc');
  }
  expect((await house.rows())[0]).toMatchObject({ state: 'sent' });
});

test.each<[string, HostOptions]>([
  ['offers no encryption', { disabledCommands: ['STARTTLS'] }],
  ['names somebody else in its certificate', { named: 'elsewhere' }],
  ['names somebody else from the first byte', { named: 'elsewhere', secure: true }],
  ['nobody vouches for', { named: 'unknown' }],
  ['nobody vouches for from the first byte', { named: 'unknown', secure: true }],
])(
  'a host that %s is told neither the password nor the mail, and nothing is lost',
  async (_, options) => {
    const told: string[] = [];
    const { host, house } = await sendingTo({
      ...options,
      onAuth: ({ password }, _session, done) => {
        told.push(password ?? '');
        done(null, { user: 'binome' });
      },
    });
    await house.store();
    await house.run();
    expect([told, host.raw]).toEqual([[], []]);
    expect(await house.rows()).toMatchObject([{ state: 'due' }]);
  },
);

test('a host that takes nothing without encryption, and says so, gets the mail once it is encrypted', async () => {
  const heard: string[] = [];
  const { host, house } = await sendingTo({
    authOptional: false,
    onAuth: ({ password }, session, done) => {
      heard.push(`${session.secure} ${password}`);
      done(null, { user: 'binome' });
    },
    onMailFrom: (_address, session, done) =>
      session.secure ? done() : done(saying(530, 'Must issue a STARTTLS command first')),
  });
  await house.store();
  await house.run();
  expect(heard).toEqual(['true secret']);
  expect(host.raw).toHaveLength(1);
  expect(await house.rows()).toMatchObject([{ state: 'sent' }]);
});

test('an international domain is written as mail looks it up; who cannot be written to there is shown to the coordinator', async () => {
  const { host, house } = await sendingTo({
    hideSMTPUTF8: true,
    onRcptTo({ address }, _session, done) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: seven bits, and no others, are asked for.
      return /^[\x00-\x7f]*@/.test(address) ? done() : done(saying(553, 'ASCII only'));
    },
  });
  await house.store({ key: 'a', recipient: 'zoe@bücher.example' });
  await house.store({ key: 'b', recipient: 'zoé@example.org' });
  await house.store({ key: 'c', recipient: 'ada@example.org' });
  await house.run();
  expect(host.raw).toHaveLength(2);
  expect(host.raw[0]).toMatch(/^To: zoe@xn--bcher-kva\.example$/m);
  expect(await house.rows()).toMatchObject([
    { key: 'a', state: 'sent' },
    { key: 'b', state: 'undelivered', reason: 'address' },
    { key: 'c', state: 'sent' },
  ]);
});

test('a name with accents and signs stands in the headers as RFC 2047 wants it, and arrives as it was written', async () => {
  const { host, house } = await sendingTo();
  await house.store({
    subject: 'Émilie « Zoé » Ñandú <x@example.org>, "guillemets" =?UTF-8?Q?non?=',
  });
  await house.run();
  const [mail] = await host.arrived();
  expect(mail?.subject).toBe('Émilie « Zoé » Ñandú <x@example.org>, "guillemets" =?UTF-8?Q?non?=');
  expect(host.raw[0]).toMatch(/^From: =\?UTF-8\?[BQ]\?[^\s?]+\?= <binome@lien\.example>$/m);
  // Nothing is attached: no parameter of a header has anything to say in RFC 2231.
  expect(host.raw[0]).not.toMatch(/filename|name\*/i);
  expect(
    Math.max(...(host.raw[0]?.split('\r\n\r\n')[0] ?? '').split('\r\n').map((line) => line.length)),
  ).toBeLessThanOrEqual(78);
});

test('a recipient who is refused is shown to the coordinator; who is greylisted gets it at the next try', async () => {
  let times = 0;
  const { host, house } = await sendingTo({
    onRcptTo({ address }, _session, done) {
      if (address.startsWith('nobody')) return done(saying(550, 'No such user'));
      times += 1;
      return times === 1 ? done(saying(451, 'Greylisted, come back')) : done();
    },
  });
  await house.store({ key: 'a', recipient: 'new@example.org' });
  await house.store({ key: 'b', recipient: 'nobody@example.org' });
  await house.run();
  expect(await house.rows()).toMatchObject([
    { key: 'a', state: 'due', reason: 'come-back', attempts: 1 },
    { key: 'b', state: 'undelivered', reason: 'address' },
  ]);
  await house.wait();
  await house.run();
  expect(await house.rows()).toMatchObject([{ state: 'sent' }, { state: 'undelivered' }]);
  expect(host.raw).toHaveLength(1);
});

test('a host that is gone in the middle of a mail gets it again under the same name', async () => {
  let times = 0;
  const arrived: string[] = [];
  const { host, house } = await sendingTo({
    onData(stream: Readable, _session, done) {
      times += 1;
      let text = '';
      if (times === 1) stream.once('data', () => host.hangUp());
      stream.on('data', (chunk: Buffer) => {
        text += chunk;
      });
      stream.on('end', () => {
        arrived.push(text);
        done();
      });
    },
  });
  await house.store({ plain });
  await house.run();
  expect(await house.rows()).toMatchObject([{ state: 'due', attempts: 1 }]);
  await house.wait();
  await house.run();
  expect(await house.rows()).toMatchObject([{ state: 'sent' }]);
  expect(arrived.at(-1)).toContain('Message-ID: <a-receipt@lien.example>');
});

test('a password that is not right anymore loses no mail and costs no try', async () => {
  const { host, house } = await sendingTo({
    onAuth: (_auth, _session, done) => done(new Error('Who are you?')),
  });
  await house.store({ key: 'a' });
  await house.store({ key: 'b' });
  await house.run();
  expect(host.raw).toEqual([]);
  expect(await house.rows()).toMatchObject([
    { state: 'due', attempts: 0 },
    { state: 'due', attempts: 0 },
  ]);
});
