import type { OwnSession } from '../../../db/links/sessions.ts';
import { farewell as prefix } from '../../../domain/messages/keys.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import { render } from '../../../domain/messages/render.ts';
import { dayOf, sayWeekday } from '../../../domain/words/day.ts';
import type { Env } from '../../env.ts';
import { spoken } from '../../http/site-index.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { commonValues, lettersIn } from '../../mail/letters.ts';

/**
 * The last mail to somebody who has everything erased, in their language; none where no mail leaves, or
 * its text is not written.
 */
export async function farewellTo(
  { email, language: wished }: OwnSession,
  { env, now }: { readonly env: Env; readonly now: number },
): Promise<NewMessage | undefined> {
  if (!sendsMail(env)) return undefined;
  const language = await spoken(env, wished);
  const letters = await lettersIn(env, language);
  const text = letters?.texts.erased;
  if (!letters || !text) return undefined;
  const values = { ...commonValues(letters), day: sayWeekday(dayOf(now), language) };
  return {
    key: `${prefix}${crypto.randomUUID()}`,
    ...{ recipient: email, person: null, programme: null, language, name: 'erased', now },
    ...render(text, values),
  };
}
