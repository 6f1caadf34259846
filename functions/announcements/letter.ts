import type { Reader } from '../../db/announcements/readers.ts';
import type { AnnouncementText, AnnouncementTexts } from '../../db/announcements/tables.ts';
import { announcementKeys } from '../../domain/announcements/announcement.ts';
import type { NewMessage } from '../../domain/messages/message.ts';
import { render } from '../../domain/messages/render.ts';
import type { Template } from '../../domain/messages/template.ts';
import { type Language, otherThan } from '../../domain/words/language.ts';
import { isSecretKey } from '../actions/secrets/derive.ts';
import type { Env } from '../env.ts';
import { sendsMail } from '../mail/chosen.ts';
import { commonValues, lettersIn } from '../mail/letters.ts';
import { withName } from './typed-text.ts';

/** The two ways in which a coordinator writes: to many, or to one. */
export type Written = 'announcement' | 'letter';

/** The text around what is written, in a language. */
async function around(env: Env, name: Written, language: Language) {
  const letters = await lettersIn(env, language);
  const text = letters?.texts[name];
  return letters && text && { letters, text };
}

/** Whether a coordinator can write so in a language: mail leaves, and the text around theirs is written. */
export const writes = async (env: Env, name: Written, language: Language): Promise<boolean> =>
  sendsMail(env) &&
  isSecretKey(env.SECRET_KEY) &&
  (await around(env, name, language)) !== undefined;

/**
 * What somebody reads of what a coordinator wrote, in a language; nothing where that cannot be sent.
 *
 * @param unsubscribe where they say that they want no more of these, with a slot for its secret
 */
export async function writtenLetter(
  env: Env,
  name: Written,
  language: Language,
  { typed, to, unsubscribe }: { typed: Template; to: string; unsubscribe: string },
): Promise<Template | undefined> {
  const found = await around(env, name, language);
  if (!found) return undefined;
  const { subject, ...text } = withName(typed, to);
  return render(found.text, { ...commonValues(found.letters), subject, text }, { unsubscribe });
}

/** The text that somebody reads: in their language, or in the other where the announcement has only that. */
export function textFor(
  texts: AnnouncementTexts,
  wished: Language,
): readonly [Language, AnnouncementText] | undefined {
  const language = texts[wished] ? wished : otherThan(wished);
  const text = texts[language];
  return text && [language, text];
}

/** The message of an announcement to one of its readers; nothing where it cannot be written. */
export async function announcementLetter(
  env: Env,
  { id, texts, programme }: { id: string; texts: AnnouncementTexts; programme: string | null },
  { person, name: to, email, language: wished }: Reader,
  { address, now }: { address: (language: Language) => string; now: number },
): Promise<NewMessage | undefined> {
  const [language, typed] = textFor(texts, wished) ?? [];
  if (!language || !typed) return undefined;
  const unsubscribe = address(language);
  const letter = await writtenLetter(env, 'announcement', language, { typed, to, unsubscribe });
  return (
    letter && {
      ...letter,
      ...({ person, programme, language, name: 'announcement', now } as const),
      key: announcementKeys(id) + person,
      recipient: email,
    }
  );
}
