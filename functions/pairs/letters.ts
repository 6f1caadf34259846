import { type DueSilence, usualSilence } from '../../domain/due/silence.ts';
import { goodUntil, linkSlot } from '../../domain/links/link.ts';
import { pairMessageKey } from '../../domain/messages/keys.ts';
import type { NewMessage } from '../../domain/messages/message.ts';
import { asPassage, render, type Value } from '../../domain/messages/render.ts';
import type { TextName } from '../../domain/messages/texts.ts';
import type { Role } from '../../domain/people/participation.ts';
import { bilingual } from '../../domain/words/bilingual.ts';
import { dayOf, daysAfter, sayWeekday } from '../../domain/words/day.ts';
import type { Language } from '../../domain/words/language.ts';
import { say } from '../../domain/words/words.ts';
import { newLinkId } from '../actions/links/new-link-id.ts';
import type { Announcement } from '../actions/pairs/make-pair.ts';
import { isSecretKey } from '../actions/secrets/derive.ts';
import type { Env } from '../env.ts';
import { siteIndex, spoken } from '../http/site-index.ts';
import { sendsMail } from '../mail/chosen.ts';
import { commonValues, lettersIn } from '../mail/letters.ts';

const endedWords = bilingual({
  fr: 'Les séances qui étaient encore proposées ou fixées sont annulées : retirez-les de votre agenda.',
  en: 'The sessions that were still proposed or settled are cancelled: take them out of your calendar.',
});

/** One of the two, as a mail is written to them. */
export interface Addressee {
  readonly side: Role;
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** The pair that a mail is about. */
export interface About {
  readonly pair: string;
  /** The programme's id. */
  readonly programme: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a mail carries beside its text. */
interface Carried {
  /** The id of the link that it carries, if it carries one. */
  readonly link?: string | undefined;
  /** Which of several it is, where it may be told more than once. */
  readonly occurrence?: string;
  /** Its key, where it is not the pair's. */
  readonly key?: string;
  /** The session whose calendar file goes with it. */
  readonly session?: string;
}

/** A mail about a pair to one of its two, in their language; nothing where no mail leaves, or its text is not written. */
export async function letter(
  env: Env,
  name: TextName,
  to: Addressee,
  { pair, programme, now }: About,
  values: Readonly<Record<string, Value>>,
  {
    link,
    occurrence,
    key = pairMessageKey(pair, name, to.side, occurrence),
    session,
  }: Carried = {},
): Promise<NewMessage | undefined> {
  if (!sendsMail(env)) return undefined;
  const language = await spoken(env, to.language);
  const letters = await lettersIn(env, language);
  const text = letters?.texts[name];
  if (!letters || !text) return undefined;
  const { programmes } = await siteIndex(env);
  const found = programmes.find(({ id }) => id === programme);
  const all = {
    ...commonValues(letters),
    ...{ name: to.name, programme: found ? say(found.name, language) : programme },
    ...{ until: sayWeekday(dayOf(goodUntil('space', now)), language) },
    ...values,
  };
  const secrets = link ? { link: linkSlot(letters.sender.address, language, link) } : {};
  return {
    ...render(text, all, secrets),
    ...{ key, recipient: to.email, person: to.person },
    ...{ programme, language, name, now },
    ...(session ? { session } : {}),
  };
}

/** Somebody as the mail introduces them to the other one. */
interface Introduced {
  readonly name: string;
  /** What they wrote of themselves, if anything. */
  readonly introduction: string | null;
}

/**
 * The mail that announces a pair to one of its two, with the link to their own page.
 *
 * @param name its text: `pair-chosen` where the two chose each other
 */
export async function announcement(
  env: Env,
  to: Addressee,
  other: Introduced,
  word: string,
  about: About,
  name: 'pair' | 'pair-chosen' = 'pair',
): Promise<Announcement | undefined> {
  if (!isSecretKey(env.SECRET_KEY)) return undefined;
  const id = newLinkId();
  const values = {
    other: other.name,
    introduction: asPassage(other.introduction ?? ''),
    word: asPassage(word),
  };
  const message = await letter(env, name, to, about, values, { link: id });
  return message && { message, link: { id, person: to.person } };
}

/** The mail that tells one of two that both have signed, and where the other one is reached. */
export const begunLetter = (
  env: Env,
  to: Addressee,
  other: { readonly name: string; readonly email: string },
  about: About,
): Promise<NewMessage | undefined> =>
  letter(env, 'pair-begun', to, about, { other: other.name, address: other.email });

/** The mail that tells one of two that their pair is over, or will not be. */
export async function endedLetter(
  env: Env,
  to: Addressee,
  about: About,
  /** Whether sessions were still ahead, which are cancelled with it. */
  closes: boolean,
): Promise<NewMessage | undefined> {
  const sessions = closes ? endedWords(await spoken(env, to.language)) : '';
  return letter(env, 'pair-ended', to, about, { sessions });
}

/** The mail that reminds one of two that their signature is missing since a moment. */
export const unsignedLetter = (
  env: Env,
  to: Addressee & { readonly since: number },
  other: string,
  about: About,
): Promise<NewMessage | undefined> => {
  const day = async () => sayWeekday(dayOf(to.since), await spoken(env, to.language));
  return day().then((said) => letter(env, 'pair-unsigned', to, about, { other, day: said }));
};

/** The mail that tells one of two that there is a roadmap to read, once a day at most. */
export const roadmapLetter = (
  env: Env,
  to: Addressee,
  other: string,
  about: About,
): Promise<NewMessage | undefined> =>
  letter(env, 'pair-roadmap', to, about, { other }, { occurrence: dayOf(about.now) });

/** The mail that tells one of two that the other one paused their pair, each time that they do. */
export const pausedLetter = (
  env: Env,
  to: Addressee,
  about: About,
  other: string,
): Promise<NewMessage | undefined> =>
  letter(env, 'pair-paused', to, about, { other }, { occurrence: about.now.toString(36) });

/** The mail that tells one of two that the other one takes their pair up again. */
export const resumedLetter = (
  env: Env,
  to: Addressee,
  about: About,
  other: string,
): Promise<NewMessage | undefined> =>
  letter(env, 'pair-resumed', to, about, { other }, { occurrence: about.now.toString(36) });

/** The mail that tells one of two that their pair goes on until an ISO day, each time that it is renewed. */
export async function renewedLetter(
  env: Env,
  to: Addressee,
  about: About,
  { other, until }: { readonly other: string; readonly until: string },
): Promise<NewMessage | undefined> {
  const day = sayWeekday(until, await spoken(env, to.language));
  return letter(
    env,
    'pair-renewed',
    to,
    about,
    { other, day },
    { occurrence: about.now.toString(36) },
  );
}

/** The mails by which a step against silence is told, to each of those it is for. */
export async function silenceLetters(
  env: Env,
  { rule, of, to, at }: DueSilence,
  now: number,
): Promise<readonly NewMessage[]> {
  const { pair, programme, since } = of;
  const found = (await siteIndex(env)).programmes.find(({ id }) => id === programme);
  const { warn_after_days: warn, free_after_days: free } = found?.silence ?? usualSilence;
  const ends = daysAfter(dayOf(Math.max(at, now)), free - warn);
  const letters = to.map(async (one) => {
    const language = await spoken(env, one.language);
    const other = one.side === 'mentor' ? of.mentee : of.mentor;
    const values = {
      other: other.name || other.email,
      day: sayWeekday(dayOf(since), language),
      free: sayWeekday(ends, language),
    };
    const about = { pair, programme, now };
    return letter(env, rule, one, about, values, { occurrence: String(since) });
  });
  return (await Promise.all(letters)).filter((one) => one !== undefined);
}
