import { goodUntil } from '../../domain/links/link.ts';
import { sessionMessageKey } from '../../domain/messages/keys.ts';
import type { NewMessage } from '../../domain/messages/message.ts';
import { asPassage } from '../../domain/messages/render.ts';
import type { TextName } from '../../domain/messages/texts.ts';
import { belowFor } from '../../domain/sessions/entry.ts';
import { bilingual } from '../../domain/words/bilingual.ts';
import type { Language } from '../../domain/words/language.ts';
import { sayWhole } from '../../domain/words/moment.ts';
import { newLinkId } from '../actions/links/new-link-id.ts';
import { isSecretKey } from '../actions/secrets/derive.ts';
import type { Env } from '../env.ts';
import { spoken } from '../http/site-index.ts';
import { type About, type Addressee, letter } from '../pairs/letters.ts';

const letterWords = bilingual({
  fr: {
    instead: (moment: string) =>
      `Le moment fixé auparavant, ${moment}, ne tient plus. Le fichier joint le retire de votre agenda.`,
  },
  en: {
    instead: (moment) =>
      `The moment settled before, ${moment}, no longer holds. The attached file takes it out of your calendar.`,
  },
});

/** The texts about sessions. */
export type SessionText = Extract<TextName, `session-${string}`>;

/** The session that a mail is about. */
export interface AboutSession extends About {
  readonly session: string;
  readonly minutes: number;
  /** When it begins, or would have; milliseconds since 1970, as below. */
  readonly startsAt: number | null;
  /** The moments that are proposed. */
  readonly moments: readonly number[];
  /** The moment that was agreed to, if the ones that are proposed come in its place. */
  readonly instead?: number | null;
  /** What makes the key of the mail one: when what it tells was done, or the moment that it is told about. */
  readonly at: number;
}

/** A mail about a session, with the link to its page that it carries. */
export interface SessionLetter {
  readonly message: NewMessage;
  readonly link?: { readonly id: string; readonly person: string; readonly leadsTo: string };
}

/** What is told without a link: there is nothing left to be done there. */
const bare: readonly SessionText[] = ['session-cancelled'];
/** What takes a calendar file along. */
const dated: readonly SessionText[] = ['session-agreed', 'session-changed', 'session-cancelled'];

/** The mail that tells one of two something about a session of theirs; nothing where none can leave. */
export async function sessionLetter(
  env: Env,
  name: SessionText,
  to: Addressee,
  other: string,
  about: AboutSession,
): Promise<SessionLetter | undefined> {
  const isBare = bare.includes(name);
  if (!isBare && !isSecretKey(env.SECRET_KEY)) return undefined;
  const language: Language = await spoken(env, to.language);
  const { session, pair, startsAt, moments } = about;
  const link = isBare ? undefined : newLinkId();
  const { instead = null } = about;
  const said = [
    moments.map((at) => `– ${sayWhole(at, language)}`).join('\n'),
    ...(instead === null ? [] : [letterWords(language).instead(sayWhole(instead, language))]),
  ].join('\n\n');
  const values = {
    other,
    minutes: String(about.minutes),
    moment:
      startsAt === null
        ? moments.map((at) => sayWhole(at, language)).join(' / ')
        : sayWhole(startsAt, language),
    moments: asPassage(said),
  };
  // What never was in a calendar is not taken out of one.
  const takesFile = (dated.includes(name) && startsAt !== null) || instead !== null;
  const message = await letter(env, name, to, about, values, {
    link,
    key: sessionMessageKey(session, name, to.side, about.at),
    ...(takesFile ? { session } : {}),
  });
  if (!message) return undefined;
  const leadsTo = belowFor(pair, session);
  return { message, ...(link ? { link: { id: link, person: to.person, leadsTo } } : {}) };
}

/** Until when the link of a mail is good. */
export const linkGoodUntil = (now: number): number => goodUntil('space', now);
