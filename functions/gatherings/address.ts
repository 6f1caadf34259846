import { addresses } from '../../domain/addresses.ts';
import type { Language } from '../../domain/words/language.ts';
import { derivedSecret } from '../actions/secrets/derive.ts';
import { hashOf } from '../actions/sign-in/secret.ts';

/**
 * The address at which somebody's calendar reads their gatherings, below the site's. Programs that fetch
 * calendars send nothing after `#`, so the secret stands in it; it is good for nothing else.
 */
export const calendarPath = async (
  key: string,
  language: Language,
  calendar: string,
): Promise<string> =>
  `${addresses.calendar[language]}${calendar}.${await derivedSecret(key, 'calendar', calendar)}.ics`;

const written = /^([0-9a-f]{16})\.([\w-]{43})(?:\.ics)?$/;

/** Which calendar's the end of such an address is; none's where its secret is not that one's. */
export async function calendarBy(key: string, code: string): Promise<string | undefined> {
  const [, calendar, secret] = written.exec(code) ?? [];
  if (!calendar || !secret) return undefined;
  const own = await derivedSecret(key, 'calendar', calendar);
  // Of both only the hashes meet: the time that takes tells nothing.
  return (await hashOf(own)) === (await hashOf(secret)) ? calendar : undefined;
}
