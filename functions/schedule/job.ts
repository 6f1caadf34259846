import { openDatabase, useOf } from '../../db/open.ts';
import { due } from '../../domain/due/due.ts';
import { nobody } from '../../domain/due/facts.ts';
import { type DueRound, isRound, type RoundName } from '../../domain/due/rounds.ts';
import { houseFacts, roundsDone } from '../actions/due/rounds.ts';
import type { Env } from '../env.ts';
import { logFault } from '../http/log-fault.ts';
import { settleUse } from '../http/settle-use.ts';
import { liveByTheSite } from '../http/site-index.ts';
import { acts } from './acts.ts';
import { mostARun } from './deliver-mail.ts';
import { eraseRestored } from './erase-again.ts';

/** So many statements a run: half of the 50 that the free plan gives. */
export const statementsARun = 25;
/** To note at the end which rounds were done, and what all of it cost. */
const noting = 2;
/** A round is not begun with less than this left. */
const forARound = 5;
/** What mail is given before any round, however many are due: to take messages up, and to note a few. */
const forMail = 6;

/** The round that costs the processor most, half of what a run may take: it has a run to itself, for which it waits so long at most. */
const alone: { readonly rule: RoundName; readonly waits: number } = {
  rule: 'digest',
  waits: 60 * 60_000,
};

/**
 * What happens by itself: asks what is due and carries it out, until it has asked the database as much
 * as one run may: some mail first, for which people wait, then rounds, the most overdue first, then the
 * rest of the mail, to which an announcement adds as many messages as nothing else needs. What is left waits for the next run. What breaks off is done again then, and keeps
 * nothing else from being done. The e-mail to coordinators is written in a run that does nothing else, once no other
 * round is due; where none comes in an hour, beside the others. Words to people are a round's, which looks at them once an hour.
 *
 * @throws Error that names nothing, when something broke off: the platform marks the run as failed and
 *   prints what it is given
 */
export async function runJob(env: Env, now: number): Promise<void> {
  await liveByTheSite(env);
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
    const waiting = due(facts, new Map(), now);
    let handed = 0;
    // Taking messages up is a statement, and each that is handed over another.
    const mail = (room: () => number) =>
      firmly('deliver', async () => {
        const before = use.queries;
        const most = mostARun - handed + 1;
        await acts.deliver({ env, db, now, left: () => Math.min(room(), most) });
        handed += Math.max(0, use.queries - before - 1);
      });
    const carryOut = (one: DueRound) =>
      firmly(one.rule, async () => {
        if (await acts[one.rule]({ env, db, now, left })) done.push(one);
      });
    const rounds = waiting.filter(isRound);
    const lone = rounds.find(({ rule, at }) => rule === alone.rule && now - at < alone.waits);
    if (lone && rounds.length === 1) await carryOut(lone);
    if (done.length === 0) {
      const hasMail = waiting.some(({ rule }) => rule === 'deliver');
      if (hasMail) await mail(() => Math.min(left(), forMail));
      const announces = waiting.some(({ rule }) => rule === 'announce') && left() >= forARound;
      if (announces)
        await firmly('announce', async () => void (await acts.announce({ env, db, now, left })));
      for (const one of rounds) if (one !== lone && left() >= forARound) await carryOut(one);
      if (hasMail || announces) await mail(left);
    }
    await roundsDone(db, done);
    await settleUse(env);
  });
  if (broken.length > 0) throw new Error(`${broken.join(', ')} broken off`);
}
