import type { Context } from 'hono';
import { type Database, openDatabase } from '../../../db/open.ts';
import { due } from '../../../domain/due/due.ts';
import type { SessionWord } from '../../../domain/due/sessions.ts';
import { type DueWord, isWord, stale } from '../../../domain/due/word.ts';
import { dayOf, daysAfter } from '../../../domain/words/day.ts';
import { digestsSince } from '../../actions/due/read-people.ts';
import { peopleFacts, rulesOf } from '../../schedule/gather.ts';
import { sessionWordsUntil } from '../../schedule/tell-sessions.ts';
import { acting } from '../acting.ts';
import type { ConsoleEnv } from '../guard/person.ts';

const day = 24 * 60 * 60_000;
/** One looks a week ahead. */
export const lookedAhead = 7 * day;
/** As long as the coordinators were told on each of so many days, the job keeps up. */
const keepsUp = 5;

/** How far back one looks: what was due before yesterday was told, unless the job was silent meanwhile. */
async function daysBack(db: Database, now: number): Promise<number> {
  const days = await digestsSince(db, daysAfter(dayOf(now), 1 - keepsUp));
  return days >= keepsUp ? 1 : stale;
}

/** So many are shown at once. */
export const atOnce = 50;

/** The words that pairs would be told of their sessions in the next days, if nothing happens until then. */
export function sessionWordsAhead(context: Context<ConsoleEnv>): Promise<readonly SessionWord[]> {
  const { env } = context;
  const { now, scope } = acting(context);
  const looked = { now, until: now + lookedAhead, most: atOnce + 1, scope };
  return sessionWordsUntil(env, openDatabase(env.DB), looked);
}

/** The words that people would be told in the next days, if nothing happens until then: the job asks the same, later. */
export async function wordsAhead(context: Context<ConsoleEnv>): Promise<readonly DueWord[]> {
  const { env } = context;
  const { now, scope } = acting(context);
  const until = now + lookedAhead;
  const most = atOnce + 1;
  const db = openDatabase(env.DB);
  const back = await daysBack(db, now);
  const facts = await peopleFacts(env, db, { asOf: now, until, back, scope, most });
  const all = due({ ...facts, rounds: {}, oldestMessage: null }, await rulesOf(env), until);
  return all.filter(isWord);
}
