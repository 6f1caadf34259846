import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import { addresses } from '../../../domain/addresses.ts';
import { dayOf, sayDay } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { chooseAnnouncements } from '../../actions/announcements/announce.ts';
import { readForm } from '../../http/form-body.ts';
import { Problem } from '../../http/problem.ts';
import type { OwnEnv } from '../own.ts';
import { announcementsWords } from './words.ts';

interface Props {
  readonly language: Language;
  /** Since when they want none; null while they take them. */
  readonly refusedAt: number | null;
}

/** Where somebody refuses the coordinators' announcements, or takes them again. */
export const AnnouncementsForm = ({ language, refusedAt }: Props) => {
  const words = announcementsWords(language);
  return (
    <section class="part screen">
      <h2>{words.heading}</h2>
      <p>{refusedAt === null ? words.taken : words.refused(sayDay(dayOf(refusedAt), language))}</p>
      <form method="post" action={`${addresses.space[language]}announcements/`} class="plain">
        <button type="submit" name="wanted" value={refusedAt === null ? 'no' : 'yes'} class="quiet">
          {refusedAt === null ? words.refuse : words.take}
        </button>
      </form>
    </section>
  );
};

/**
 * Somebody refuses announcements in their own space, or takes them again.
 *
 * @throws Problem 422 for anything else, which no page of ours offers
 */
export async function chooseOwnAnnouncements(context: Context<OwnEnv>): Promise<Response> {
  const { language, session } = context.var;
  const wanted = (await readForm(context.req.raw)).get('wanted');
  if (wanted !== 'yes' && wanted !== 'no') throw new Problem(422);
  const db = openDatabase(context.env.DB);
  await chooseAnnouncements(db, session.person, wanted === 'yes', Date.now());
  const notice = wanted === 'yes' ? 'announcements' : 'no-announcements';
  return context.redirect(`${addresses.space[language]}?notice=${notice}`, 303);
}
