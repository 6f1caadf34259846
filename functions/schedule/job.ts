import { openDatabase, useOf } from '../../db/open.ts';
import { due } from '../../domain/due/due.ts';
import { nobody } from '../../domain/due/facts.ts';
import { type DueRound, isRound } from '../../domain/due/rounds.ts';
import { isWord } from '../../domain/due/word.ts';
import { houseFacts, roundsDone } from '../actions/due/rounds.ts';
import type { Env } from '../env.ts';
import { logFault } from '../http/log-fault.ts';
import { acts } from './acts.ts';
import { eraseRestored } from './erase-again.ts';

/** So many statements a run: half of the 50 that the free plan gives. */
export const statementsARun = 25;
/** To note at the end which rounds were done. */
const noting = 1;
/** What rounds leave for mail, however many are due: nobody waits for them. */
const forMail = 6;

/**
 * What happens by itself: asks what is due and carries it out, the most overdue first, until it has
 * asked the database as much as one run may. What is left waits for the next run. What breaks off is
 * done again then, and keeps nothing else from being done.
 *
 * @throws Error that names nothing, when something broke off: the platform marks the run as failed and
 *   prints what it is given
 */
export async function runJob(env: Env, now: number): Promise<void> {
  const db = openDatabase(env.DB);
  const use = useOf(env.DB);
  const most = use.queries + statementsARun - noting;
  const left = () => most - use.queries;
  const broken: string[] = [];
  const done: DueRound[] = [];
  const firmly = async (what: string, work: () => Promise<void>) =>
    work().catch((error) => {
      logFault(`${what} broken off`, error);
      broken.push(what);
    });
  // Before anything leaves: nobody who was erased is written to.
  await firmly('erasing again', () => eraseRestored(env, now));
  await firmly('job', async () => {
    const facts = { ...(await houseFacts(db)), ...nobody(now) };
    for (const one of due(facts, new Map(), now)) {
      // Words to people are a round's: it looks at people once an hour, and not at every run.
      if (isWord(one)) continue;
      if (left() <= (isRound(one) ? forMail : 0)) continue;
      await firmly(one.rule, async () => {
        const ended = await acts[one.rule]({ env, db, now, left });
        if (ended && isRound(one)) done.push(one);
      });
    }
    await roundsDone(db, done);
  });
  if (broken.length > 0) throw new Error(`${broken.join(', ')} broken off`);
}
