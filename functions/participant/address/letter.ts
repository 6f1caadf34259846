import type { Unaddressed } from '../../../db/messages/to-person.ts';
import { render } from '../../../domain/messages/render.ts';
import { dayOf, sayWeekday } from '../../../domain/words/day.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { Env } from '../../env.ts';
import { spoken } from '../../http/site-index.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { commonValues, lettersIn } from '../../mail/letters.ts';

/** What tells an address that another has taken its place; nothing where no mail leaves, or its text is not written. */
export async function partingLetter(
  env: Env,
  wished: Language,
  now: number,
): Promise<Unaddressed | undefined> {
  if (!sendsMail(env)) return undefined;
  const language = await spoken(env, wished);
  const letters = await lettersIn(env, language);
  const name = 'address-changed';
  const text = letters?.texts[name];
  if (!letters || !text) return undefined;
  const values = { ...commonValues(letters), day: sayWeekday(dayOf(now), language) };
  return { programme: null, language, name, now, ...render(text, values) };
}
