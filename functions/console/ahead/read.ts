import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { due } from '../../../domain/due/due.ts';
import { type DueWord, isWord } from '../../../domain/due/word.ts';
import { peopleFacts, rulesOf } from '../../schedule/gather.ts';
import { acting } from '../acting.ts';
import type { ConsoleEnv } from '../guard/person.ts';

const day = 24 * 60 * 60_000;
/** One looks a week ahead. */
export const lookedAhead = 7 * day;
/** So many are shown at once. */
export const atOnce = 50;

/** The words that people would be told in the next days, if nothing happens until then: the job asks the same, later. */
export async function wordsAhead(context: Context<ConsoleEnv>): Promise<readonly DueWord[]> {
  const { env } = context;
  const { now, scope } = acting(context);
  const until = now + lookedAhead;
  const most = atOnce + 1;
  const facts = await peopleFacts(env, openDatabase(env.DB), { asOf: now, until, scope, most });
  const all = due({ ...facts, rounds: {}, oldestMessage: null }, await rulesOf(env), until);
  return all.filter(isWord);
}
