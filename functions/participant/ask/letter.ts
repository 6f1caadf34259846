import { goodUntil, type LinkPurpose, linkSlot } from '../../../domain/links/link.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import { render } from '../../../domain/messages/render.ts';
import { dayOf, sayWeekday } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import { isSecretKey } from '../../actions/secrets/derive.ts';
import type { Env } from '../../env.ts';
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

/** A message that carries a link: to whom, the database finds out. */
export type LinkLetter = Omit<NewMessage, 'key' | 'recipient' | 'person' | 'now'>;

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
): Promise<LinkLetter | undefined> {
  const name = purpose === 'space' ? 'my-space' : 'new-address';
  const found = await lettersWithLink(env, language, name);
  if (!found) return undefined;
  const { letters, text } = found;
  const until = sayWeekday(dayOf(goodUntil(purpose, now)), language);
  const link = linkSlot(letters.sender.address, language, id);
  const rendered = render(text, { ...commonValues(letters), until }, { link });
  return { programme: null, language, name, ...rendered };
}
