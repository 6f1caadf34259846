import type { AnnouncementTexts } from '../../../db/announcements/tables.ts';
import { addresses } from '../../../domain/addresses.ts';
import { takenBackFor } from '../../../domain/announcements/announcement.ts';
import type { NewMessage } from '../../../domain/messages/message.ts';
import type { Template } from '../../../domain/messages/template.ts';
import { type Language, languages } from '../../../domain/words/language.ts';
import type { Acting } from '../../actions/acting.ts';
import { type Written, writes, writtenLetter } from '../../announcements/letter.ts';
import { typedSubject, typedText } from '../../announcements/typed-text.ts';
import type { Env } from '../../env.ts';
import { lettersIn } from '../../mail/letters.ts';
import type { Letters } from './preview.tsx';
import type { Typed } from './typed.ts';

/** The one person whom somebody writes to. */
export interface OneReader {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly programme: string | null;
  readonly language: Language;
}

/** Which of the two it is. */
const kindOf = ({ person }: Typed): Written => (person === undefined ? 'announcement' : 'letter');

/** What was typed, set, in the languages in which it can be sent; nothing where there is none. */
export async function textsOf(env: Env, typed: Typed): Promise<AnnouncementTexts | undefined> {
  const kind = kindOf(typed);
  const set = await Promise.all(
    languages.map(async (own) => {
      const text = typed.texts[own];
      const letters = text && (await writes(env, kind, own)) && (await lettersIn(env, own));
      if (!text || !letters) return [];
      const subject = typedSubject(text.subject, own);
      const passage = typedText(text.typed, own, letters.sender.address);
      return [[own, { subject, ...passage, typed: text.typed }] as const];
    }),
  );
  const found = set.flat();
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** The page that says how announcements are refused; where nobody is meant, no secret stands in its address. */
const nobodysPage = async (env: Env, own: Language) =>
  `${(await lettersIn(env, own))?.sender.address ?? ''}${addresses.unsubscribe[own]}`;

/** Where nobody is meant, no name stands in it. */
const nobody = () => '';

/** What somebody reads of what was typed, in each language that it has. */
export async function readLetters(
  env: Env,
  typed: Typed,
  one: OneReader | undefined,
  sample: (own: Language) => string,
): Promise<Letters> {
  const texts = (await textsOf(env, typed)) ?? {};
  const letters = await Promise.all(
    languages.map(async (own) => {
      const text = texts[own];
      if (!text) return [];
      const unsubscribe = await nobodysPage(env, own);
      const given = { typed: text, to: one ? one.name : sample(own), unsubscribe };
      const letter = await writtenLetter(env, kindOf(typed), own, given);
      return letter ? [[own, letter] as const] : [];
    }),
  );
  return letters.flat();
}

/** Where the tests of whoever writes go: to their own address; of the owner at the machine, to that of the house. */
const ownAddress = async (env: Env, who: string, own: Language): Promise<string> =>
  who.includes('@') ? who : ((await lettersIn(env, own))?.sender.contact ?? '');

/** What was typed as messages to whoever typed it: one for each language. */
export async function testLetters(
  env: Env,
  typed: Typed,
  one: OneReader | undefined,
  { who, now }: Acting,
): Promise<readonly NewMessage[]> {
  const letters = await readLetters(env, typed, one, nobody);
  const programme = one ? one.programme : (typed.audience.programme ?? null);
  return Promise.all(
    letters.map(async ([language, letter]: readonly [Language, Template]) => ({
      ...letter,
      ...({ person: null, programme, language, name: kindOf(typed), now } as const),
      key: `test-${crypto.randomUUID()}`,
      recipient: await ownAddress(env, who, language),
    })),
  );
}

/** The message to one person; nothing where it cannot be written. */
export async function letterTo(
  env: Env,
  typed: Typed,
  one: OneReader,
  now: number,
): Promise<NewMessage | undefined> {
  const [found] = await readLetters(env, typed, one, nobody);
  if (!found) return undefined;
  const [language, letter] = found;
  const { person, programme, email: recipient } = one;
  return {
    ...letter,
    ...({ person, programme, language, recipient, name: 'letter', now } as const),
    key: `${person}-letter-${typed.key}`,
    due: now + takenBackFor,
  };
}
