import { due } from '../../domain/due/due.ts';
import { isWord, stale } from '../../domain/due/word.ts';
import { storeWords } from '../actions/due/words.ts';
import type { Act } from './act.ts';
import { peopleFacts, rulesOf } from './gather.ts';
import { wordLetters } from './word-letter.ts';

/** So many people are looked at, and told something, a run: what mail hands over in one, so that nothing else waits behind them. */
const most = 7;

/** Looks whom time has brought something, and stores what tells it: mail takes it from there. */
export const tell: Act = async ({ env, db, now }) => {
  const facts = await peopleFacts(env, db, {
    ...{ asOf: now, until: now, back: stale, scope: 'all', most },
  });
  const words = due(
    { ...facts, rounds: {}, oldestMessage: null, announcement: null },
    await rulesOf(env),
    now,
  );
  const letters = await wordLetters(env, words.filter(isWord), now);
  await storeWords(db, letters);
  return letters.length === 0;
};
