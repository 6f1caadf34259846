import { pairWords } from '../../domain/due/pairs.ts';
import { storeMessages } from '../actions/messages/store-messages.ts';
import { pairFacts } from '../actions/pairs/read-due.ts';
import { sendsMail } from '../mail/chosen.ts';
import { endedLetter, unsignedLetter } from '../pairs/letters.ts';
import type { Act } from './act.ts';
import { rulesOf } from './gather.ts';

/** So many people are looked at a run. */
const most = 40;
/** A word that comes later than so many days is none. */
const stale = 60;

/** Reminds whoever has not signed, and tells whoever was left behind: mail takes it from there. */
export const tellPairs: Act = async ({ env, db, now }) => {
  if (!sendsMail(env)) return true;
  const facts = await pairFacts(db, {
    ...{ from: now - stale * 24 * 60 * 60_000, most, scope: 'all' },
  });
  const words = pairWords(facts, await rulesOf(env), now);
  const letters = await Promise.all(
    words.map(({ rule, to }) => {
      const about = { pair: to.pair, programme: to.programme, now };
      return rule === 'pair-ended'
        ? endedLetter(env, to, about, to.closed === 1)
        : unsignedLetter(env, to, to.other, about);
    }),
  );
  const told = letters.filter((one) => one !== undefined);
  await storeMessages(db, told);
  return told.length < most;
};
