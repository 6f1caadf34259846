import { commit } from '../../../db/commit.ts';
import {
  type Claimed,
  claim,
  noteCarried,
  noteGivenUp,
  noteLater,
  release,
} from '../../../db/messages/deliver.ts';
import type { Database } from '../../../db/open.ts';
import type { Statement } from '../../../db/statement.ts';
import { nextTry, triedFor } from '../../../domain/messages/next-try.ts';
import type { Outcome } from '../../../domain/messages/outcome.ts';

const minute = 60_000;

/** How long whoever took messages up has to send them; then they are anybody's again. */
export const lease = 5 * minute;

/** After so many tries in a row that failed the carrier is down, and nothing else is asked of it for now. */
const mostFailures = 2;

/** How messages are delivered. */
export interface Delivering {
  /** Hands one over. */
  readonly send: (message: Claimed) => Promise<Outcome>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly most: number;
  /** Only these, if given: the longest due otherwise. */
  readonly keys?: readonly string[];
}

/** How many messages went which way. */
export interface Delivered {
  readonly sent: number;
  readonly later: number;
  readonly givenUp: number;
}

/** What is noted of a message after its try. */
function note(db: Database, message: Claimed, outcome: Outcome, now: number): Statement<number> {
  const { key, attempts, since } = message;
  if (outcome.is === 'sent') return noteCarried(db, { key, as: outcome.as ?? null, now });
  const { reason } = outcome;
  if (outcome.is === 'refused') return noteGivenUp(db, { key, attempts, reason, now });
  const { notBefore } = outcome;
  const due = nextTry({ attempts, since, now, notBefore });
  return due === undefined
    ? noteGivenUp(db, { key, attempts, reason, now })
    : noteLater(db, { key, attempts, reason, due, counted: notBefore === undefined });
}

/** Notes what became of a message; what was sent and is not noted would be sent again, so it is tried twice. */
async function noteFirmly(db: Database, statement: () => Statement<number>): Promise<void> {
  await commit(db, [statement()]).catch(() => commit(db, [statement()]));
}

/**
 * Takes up messages that are due and hands them over one after the other, each noted before the next
 * is begun: whoever is stopped in between has sent one at most that is not noted, and it alone may come
 * twice. When the carrier is down, or takes nothing before a moment, the rest is put back at once.
 *
 * @throws when the database cannot be reached or refuses; what was taken up is anybody's after a while
 */
export async function deliver(
  db: Database,
  { send, clock, most, keys }: Delivering,
): Promise<Delivered> {
  const now = clock();
  const impossible = now + triedFor + lease;
  const [taken] = await commit(db, [
    claim(db, { now, until: now + lease, most, impossible }, keys),
  ]);
  const count = { sent: 0, later: 0, givenUp: 0 };
  let failures = 0;
  for (const [at, message] of taken.entries()) {
    const outcome = await send(message).catch((): Outcome => ({ is: 'later', reason: 'broken' }));
    await noteFirmly(db, () => note(db, message, outcome, clock()));
    count[outcome.is === 'refused' ? 'givenUp' : outcome.is] += 1;
    failures = outcome.is === 'later' ? failures + 1 : 0;
    const notBefore = outcome.is === 'later' ? outcome.notBefore : undefined;
    const rest = taken.slice(at + 1);
    if (rest.length > 0 && (notBefore !== undefined || failures >= mostFailures)) {
      await commit(db, [release(db, rest, Math.max(clock() + minute, notBefore ?? 0))]);
      break;
    }
  }
  return count;
}
