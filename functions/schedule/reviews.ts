import { againKey, askedIn, unaskedIn } from '../../db/due/reviews.ts';
import type { Database } from '../../db/open.ts';
import { askedSince, type DueReview, reviewForm, reviewsDue } from '../../domain/due/reviews.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { askReviews, remindReviews } from '../actions/due/ask-reviews.ts';
import { isSecretKey } from '../actions/secrets/derive.ts';
import { askingLetter } from '../console/ask/letters.ts';
import type { Env } from '../env.ts';
import { formById } from '../forms/definitions.ts';
import { siteIndex } from '../http/site-index.ts';
import { sendsMail } from '../mail/chosen.ts';
import type { Act } from './act.ts';
import { rulesOf } from './gather.ts';

/** So many people are written to a run: a mail is one statement. */
const most = 10;

/** The form of the site by which people look back; nothing where it has none. */
export async function formOfReview(
  env: Env,
  { rule, programme }: Pick<DueReview, 'rule' | 'programme'>,
): Promise<Form | undefined> {
  const { forms } = await siteIndex(env);
  const found = forms.find(
    ({ does, programmes }) =>
      does === reviewForm[rule] && programmes.some(({ value }) => value === programme),
  );
  return found && (await formById(env, found.id))?.form;
}

/** Asks, or reminds, a few people of one programme. Gives how many. */
async function askSome(
  { env, db, now }: { env: Env; db: Database; now: number },
  review: DueReview,
  room: number,
): Promise<number> {
  const form = await formOfReview(env, review);
  if (!form) return 0;
  const unasked = await unaskedIn(db, review, form.id, room);
  const letters = await Promise.all(
    unasked.map((one) =>
      askingLetter(env, form, one, { language: one.language, now, name: review.rule }),
    ),
  );
  const asked = letters.filter((one) => one !== undefined);
  await askReviews(db, form.id, asked, { now, notSince: askedSince(review) });
  if (unasked.length > 0 || review.againAfter === undefined) return unasked.length;
  const before = now - review.againAfter;
  const waiting = await askedIn(db, review, form.id, { now, before, most: room });
  const reminders = await Promise.all(
    waiting.map((one) => {
      const again = { link: one.link, expiresAt: one.expiresAt, key: againKey };
      return askingLetter(env, form, one, {
        ...{ language: one.language, now, name: 'review-again', again },
      });
    }),
  );
  await remindReviews(
    db,
    reminders.filter((one) => one !== undefined),
  );
  return waiting.length;
}

/**
 * Asks the two of each pair to look back, halfway and at the end of their programme, and reminds them
 * once: everybody, for nobody knows who has answered what is only counted.
 */
export const askForReviews: Act = async ({ env, db, now, left }) => {
  if (!sendsMail(env) || !isSecretKey(env.SECRET_KEY)) return true;
  for (const review of reviewsDue(await rulesOf(env), now, now)) {
    const room = Math.min(most, left() - 4);
    if (room < 1) return false;
    if ((await askSome({ env, db, now }, review, room)) > 0) return false;
  }
  return true;
};
