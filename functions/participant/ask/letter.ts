import type { InLanguages, Unaddressed } from '../../../db/messages/to-person.ts';
import { goodUntil, type LinkPurpose, linkSlot } from '../../../domain/links/link.ts';
import { render } from '../../../domain/messages/render.ts';
import { dayOf, sayWeekday } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { isSecretKey } from '../../actions/secrets/derive.ts';
import type { Env } from '../../env.ts';
import { siteIndex } from '../../http/site-index.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { commonValues, lettersIn } from '../../mail/letters.ts';

/** The texts of this house, with that of the link among them; nothing where it can send none: no mail leaves it, or the text is not written. */
async function lettersWithLink(
  env: Env,
  language: Language,
  name: 'my-space' | 'new-address' = 'my-space',
) {
  if (!sendsMail(env) || !isSecretKey(env.SECRET_KEY)) return undefined;
  const letters = await lettersIn(env, language);
  const text = letters?.texts[name];
  return letters && text && { letters, text };
}

/** Whether links can be sent to whoever asks for one. */
export const sendsLinks = async (env: Env, language: Language): Promise<boolean> =>
  (await lettersWithLink(env, language)) !== undefined;

/**
 * The message that carries a link to one's own page. Nothing in it says to whom it goes.
 *
 * @param id the link's id
 * @returns nothing where this house can send no link
 */
export async function linkLetter(
  env: Env,
  language: Language,
  {
    id,
    now,
    purpose = 'space',
  }: { readonly id: string; readonly now: number; readonly purpose?: LinkPurpose },
): Promise<Unaddressed | undefined> {
  const name = purpose === 'space' ? 'my-space' : 'new-address';
  const found = await lettersWithLink(env, language, name);
  if (!found) return undefined;
  const { letters, text } = found;
  const until = sayWeekday(dayOf(goodUntil(purpose, now)), language);
  const link = linkSlot(letters.sender.address, language, id);
  const rendered = render(text, { ...commonValues(letters), until }, { link });
  return { programme: null, language, name, now, ...rendered };
}

/**
 * The same in each language of the site, that of the page first: whoever chose another reads that.
 *
 * @returns nothing where this house can send no link
 */
export async function linkLetters(
  env: Env,
  language: Language,
  about: { readonly id: string; readonly now: number },
): Promise<InLanguages | undefined> {
  const first = await linkLetter(env, language, about);
  if (!first) return undefined;
  const { languages } = await siteIndex(env);
  const others = languages.filter((each) => each !== language);
  const letters = await Promise.all(others.map((each) => linkLetter(env, each, about)));
  return [first, ...letters.filter((one) => one !== undefined)];
}
