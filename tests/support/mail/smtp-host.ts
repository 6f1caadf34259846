import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

const certificates = join(import.meta.dirname, 'certificates');
const read = (name: string): string => readFileSync(join(certificates, name), 'utf8');

/** What a mail host of tests may say of itself. */
export interface HostOptions extends SMTPServerOptions {
  /** Whom its certificate names; itself unless said. `unknown` names it as well, but nobody vouches for it. */
  readonly named?: 'localhost' | 'elsewhere' | 'unknown';
  /** Where it listens: the place of one before it; any that is free unless said. */
  readonly port?: number;
}

/**
 * A port at which a mail host of tests may come and go. No system hands out one of these by itself: another
 * program that asked for any that is free would have it as soon as the host is gone.
 *
 * @throws when twenty of them are taken
 */
export async function ownPort(): Promise<number> {
  for (let tries = 20; ; tries -= 1) {
    const port = randomInt(20_000, 30_000);
    try {
      const host = await smtpHost({ port });
      await host.stop();
      return port;
    } catch (error) {
      if (tries === 1) throw error;
    }
  }
}

/**
 * A mail host on loopback, and what arrived there.
 *
 * @throws when its port is taken
 */
export async function smtpHost({
  named = 'localhost',
  port: wanted = 0,
  ...options
}: HostOptions = {}) {
  const raw: string[] = [];
  const server = new SMTPServer({
    key: read(`${named}.key`),
    cert: read(`${named}.pem`),
    authOptional: true,
    disableReverseLookup: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'binome' && password === 'secret'
        ? done(null, { user: username })
        : done(new Error('Who are you?')),
    onData(stream, _session, done) {
      let text = '';
      stream.setEncoding('latin1');
      stream.on('data', (chunk: string) => {
        text += chunk;
      });
      stream.on('end', () => {
        raw.push(text);
        done();
      });
    },
    ...options,
  });
  // What a test does to a connection is no fault of the test's.
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    raw,
    /** What arrived, as a mail program reads it. */
    arrived: (): Promise<Email[]> =>
      Promise.all(raw.map((text) => PostalMime.parse(Buffer.from(text, 'latin1')))),
    /** Is gone, whatever was being said. */
    hangUp: () => {
      const { connections } = server as unknown as {
        connections: Set<{ _socket: { destroy(): void } }>;
      };
      for (const { _socket: socket } of connections) socket.destroy();
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
