import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commit } from '../../../db/commit.ts';
import { addMessage } from '../../../db/messages/store.ts';
import { openDatabase } from '../../../db/open.ts';
import { type Answers, httpCarrier, saying } from '../../support/mail/http-carrier.ts';
import { message } from '../../support/mail/message.ts';
import { Sqlite } from '../cpu/sqlite-as-d1.ts';

/** What became of messages whose carrier failed and whose deliverer was killed. */
export interface Survived {
  readonly messages: number;
  readonly kills: number;
  /** Failures of the carrier. */
  readonly failures: number;
  /** Messages that came twice, and the most that one came. */
  readonly twice: number;
  readonly most: number;
  /** Messages that never came. */
  readonly lost: number;
  /** Messages whose state is not what became of them. */
  readonly untrue: number;
  readonly seconds: number;
}

const taken = saying(200, { emails: [{ id: 'e' }] });
/** The ways in which a carrier fails without having taken a mail. */
const failures: readonly Answers[] = [
  saying(503),
  saying(429, {}, { 'Retry-After': '60' }),
  saying(500, 'Oops'),
  (response) => response.destroy(),
];

const script = join(import.meta.dirname, 'deliverer.ts');

/**
 * Delivers so many messages by a carrier that fails at one in five, killing the process that delivers
 * (SIGKILL, at no moment in particular) so many times.
 */
export async function killed(messages: number, kills: number): Promise<Survived> {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  const file = join(folder, 'outbox.sqlite');
  const came = new Map<string, number>();
  let failed = 0;
  const carrier = await httpCarrier((response, asked) => {
    if (Math.random() < 0.2) {
      const fail = failures[failed % failures.length] ?? taken;
      failed += 1;
      return fail(response, asked);
    }
    const { to } = JSON.parse(asked.body) as { to: readonly { email: string }[] };
    const address = to[0]?.email ?? '';
    came.set(address, (came.get(address) ?? 0) + 1);
    taken(response, asked);
  });
  const began = Date.now();
  const d1 = new Sqlite(file).d1;
  const db = openDatabase(d1);
  await commit(
    db,
    Array.from({ length: messages }, (_, at) =>
      addMessage(db, message({ key: `m-${at}`, recipient: `m-${at}@example.org`, now: began })),
    ),
  );
  /** Delivers until so many further mails have come: then whoever delivers them is killed, wherever that is. */
  const deliverUntil = (further: number) =>
    new Promise<void>((resolve) => {
      const goal = carrier.asked.length + further;
      const child = spawn(process.execPath, [script, file, carrier.address], {
        stdio: ['ignore', 'ignore', 'inherit'],
        // Most of the time of a process that is killed soon is its start.
        env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
      });
      const watching = setInterval(() => {
        if (carrier.asked.length >= goal) child.kill('SIGKILL');
      }, 1);
      child.on('exit', () => {
        clearInterval(watching);
        resolve();
      });
    });
  const slice = Math.floor(messages / (kills + 4));
  for (let kill = 0; kill < kills; kill += 1)
    await deliverUntil(slice / 2 + Math.floor(Math.random() * slice));
  await deliverUntil(Number.POSITIVE_INFINITY);
  const { results } = await d1
    .prepare('select recipient, state from messages')
    .all<{ recipient: string; state: string }>();
  await carrier.stop();
  rmSync(folder, { recursive: true, force: true });
  const counts = results.map(({ recipient }) => came.get(recipient) ?? 0);
  return {
    ...{ messages: results.length, kills, failures: failed },
    twice: counts.filter((count) => count > 1).length,
    most: Math.max(...counts),
    lost: counts.filter((count) => count === 0).length,
    untrue: results.filter(({ recipient, state }) => (state === 'sent') !== came.has(recipient))
      .length,
    seconds: (Date.now() - began) / 1000,
  };
}
