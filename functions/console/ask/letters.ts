import type { Participant } from '../../../db/people/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { goodUntil, linkSlot } from '../../../domain/links/link.ts';
import { render } from '../../../domain/messages/render.ts';
import { dayOf, sayWeekday } from '../../../domain/words/day.ts';
import { type Language, otherThan } from '../../../domain/words/language.ts';
import { plain } from '../../../domain/words/said.ts';
import { say } from '../../../domain/words/words.ts';
import type { Asked } from '../../actions/links/ask-forms.ts';
import { newLinkId } from '../../actions/links/new-link-id.ts';
import { isSecretKey } from '../../actions/secrets/derive.ts';
import type { Env } from '../../env.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { commonValues, lettersIn } from '../../mail/letters.ts';
import { secondThought } from '../decision-mail/letter.ts';
import { sayProgramme } from '../forms.ts';

const name = 'questionnaire';

/** The texts in a language, or in the other where the site has only that; nothing without this text. */
async function lettersFor(env: Env, language: Language) {
  const letters = (await lettersIn(env, language)) ?? (await lettersIn(env, otherThan(language)));
  const text = letters?.texts[name];
  return letters && text && { letters, text };
}

/** Whether people can be asked by e-mail to answer a form. */
export const asksByMail = async (env: Env, language: Language): Promise<boolean> =>
  sendsMail(env) && isSecretKey(env.SECRET_KEY) && (await lettersFor(env, language)) !== undefined;

/**
 * The message that asks somebody to answer a form, with a link of its own.
 *
 * @param language the one that they are written to in
 */
export async function askingLetter(
  env: Env,
  form: Form,
  { id: participation, person, name: called, email, programme }: Participant,
  { language: wished, now }: { readonly language: Language; readonly now: number },
): Promise<Asked | undefined> {
  const found = await lettersFor(env, wished);
  if (!found) return undefined;
  const { letters, text } = found;
  const { language } = letters;
  const id = newLinkId();
  const values = {
    ...commonValues(letters),
    name: called,
    form: say(form.title, language),
    programme: plain(sayProgramme(form, programme, language)),
    until: sayWeekday(dayOf(goodUntil('form', now)), language),
  };
  const link = linkSlot(letters.sender.address, language, id);
  const about = { key: `${participation}-${form.id}-${id}`, recipient: email, person };
  const message = {
    ...({ ...about, programme: programme || null, language, name, now } as const),
    due: now + secondThought,
    ...render(text, values, { link }),
  };
  return { id, participation, message };
}
