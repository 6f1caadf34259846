import { countBefore, dueAnnouncement } from '../../db/announcements/read.ts';
import { nextReaders } from '../../db/announcements/readers.ts';
import { commit } from '../../db/commit.ts';
import { storeSlice } from '../actions/announcements/announce.ts';
import { refusalSlot } from '../announcements/address.ts';
import { announcementLetter, textFor } from '../announcements/letter.ts';
import type { Env } from '../env.ts';
import { lettersIn } from '../mail/letters.ts';
import type { Act } from './act.ts';
import { mostARun } from './deliver-mail.ts';

/** Among so many people the next readers are looked for in a run. */
const among = 2000;

/** The address of the site as its mails write it. */
const siteOf = async (env: Env, language: 'fr' | 'en') =>
  (await lettersIn(env, language))?.sender.address ?? '';

/**
 * Takes the announcement that is due to its next readers: as many as mail hands over in a run beside what
 * is due already, so that nothing else ever waits behind it. While a carrier is down it stays where it is.
 */
export const announce: Act = async ({ env, db, now }) => {
  const [[one], waiting] = await Promise.all([
    commit(db, [dueAnnouncement(db, now)]).then(([rows]) => rows),
    countBefore(db, now, mostARun),
  ]);
  const most = mostARun - waiting;
  if (!one || most <= 0) return true;
  const { id, audience, programmes, texts, place } = one;
  const { readers, next } = await nextReaders(db, audience, programmes ?? 'all', {
    ...{ place, among, most },
  });
  const programme = audience.programme ?? null;
  const letters = await Promise.all(
    readers.map(async (reader) => {
      const [language] = textFor(texts, reader.language) ?? [reader.language];
      const site = await siteOf(env, language);
      const address = () => refusalSlot(site, language, reader.person);
      return announcementLetter(env, { id, texts, programme }, reader, { address, now });
    }),
  );
  const written = letters.filter((letter) => letter !== undefined);
  // The texts around it were taken away since: it waits for them.
  if (readers.length > 0 && written.length === 0) return true;
  await storeSlice(db, id, written, { place: next, now });
  return true;
};
