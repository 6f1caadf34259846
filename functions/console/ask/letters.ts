import type { Participant } from '../../../db/people/read.ts';
import type { Form } from '../../../domain/forms/definition.ts';
import { goodUntil, linkSlot } from '../../../domain/links/link.ts';
import { render } from '../../../domain/messages/render.ts';
import { dayOf, sayWeekday } from '../../../domain/words/day.ts';
import { type Language, otherThan } from '../../../domain/words/language.ts';
import { plain } from '../../../domain/words/said.ts';
import { say } from '../../../domain/words/words.ts';
import type { Asked } from '../../actions/links/asking.ts';
import { newLinkId } from '../../actions/links/new-link-id.ts';
import { isSecretKey } from '../../actions/secrets/derive.ts';
import type { Env } from '../../env.ts';
import { sendsMail } from '../../mail/chosen.ts';
import { commonValues, lettersIn } from '../../mail/letters.ts';
import { secondThought } from '../decision-mail/letter.ts';
import { sayProgramme } from '../forms.ts';

/** The texts by which people are asked to answer a form. */
export type AskingText = 'questionnaire' | 'review-midway' | 'review-final' | 'review-again';

/** The texts in a language, or in the other where the site has only that; nothing without the one that is named. */
async function lettersFor(env: Env, language: Language, name: AskingText) {
  const letters = (await lettersIn(env, language)) ?? (await lettersIn(env, otherThan(language)));
  const text = letters?.texts[name];
  return letters && text && { letters, text };
}

/** Whether people can be asked by e-mail to answer a form. */
export const asksByMail = async (env: Env, language: Language): Promise<boolean> =>
  sendsMail(env) &&
  isSecretKey(env.SECRET_KEY) &&
  (await lettersFor(env, language, 'questionnaire')) !== undefined;

/** How somebody is asked. */
interface Manner {
  /** The language that they are written to in. */
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The text; that of coordinators who ask, unless said. */
  readonly name?: AskingText;
  /** The link that they were asked by before, where they are reminded, and what its mail's key is made another by. */
  readonly again?: { readonly link: string; readonly expiresAt: number; readonly key: string };
}

/** The message that asks somebody to answer a form, with a link of its own, or with the one that they have. */
export async function askingLetter(
  env: Env,
  form: Form,
  {
    id: participation,
    person,
    name: called,
    email,
    programme,
  }: Pick<Participant, 'id' | 'person' | 'name' | 'email' | 'programme'>,
  { language: wished, now, name = 'questionnaire', again }: Manner,
): Promise<Asked | undefined> {
  if (!sendsMail(env) || !isSecretKey(env.SECRET_KEY)) return undefined;
  const found = await lettersFor(env, wished, name);
  if (!found) return undefined;
  const { letters, text } = found;
  const { language } = letters;
  const id = again?.link ?? newLinkId();
  const values = {
    ...commonValues(letters),
    name: called,
    form: say(form.title, language),
    programme: plain(sayProgramme(form, programme, language)),
    until: sayWeekday(dayOf(again?.expiresAt ?? goodUntil('form', now)), language),
  };
  const link = linkSlot(letters.sender.address, language, id);
  const key = `${participation}-${form.id}-${id}${again?.key ?? ''}`;
  const about = { key, recipient: email, person };
  const message = {
    ...({ ...about, programme: programme || null, language, name, now } as const),
    due: now + secondThought,
    ...render(text, values, { link }),
  };
  return { id, participation, message };
}
