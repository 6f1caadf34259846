import { readyAnnouncements } from '../../../domain/addresses.ts';
import { audienceOf } from '../../../domain/announcements/audience.ts';
import { prepared, type ReadyAnnouncement } from '../../../domain/announcements/ready.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import { languages } from '../../../domain/words/language.ts';
import type { Env } from '../../env.ts';
import { onceASite } from '../../http/once-a-site.ts';
import type { Typed } from './typed.ts';

const read = onceASite(async (env, name): Promise<readonly ReadyAnnouncement[]> => {
  const file = await env.ASSETS.fetch(`https://assets.local${name}`);
  return file.status === 200 ? file.json() : [];
});

/** The announcements that are ready, as the build wrote them. Fetched once an isolate. */
export const readyAnnouncementsOf = async (env: Env) => read(env, readyAnnouncements);

/** What is typed when a ready announcement is prepared for a programme. */
export function preparedFor(
  { name, to, texts }: ReadyAnnouncement,
  programme: ProgrammeEntry,
): Pick<Typed, 'audience' | 'ready' | 'texts'> {
  const filled = languages.flatMap((language) => {
    const text = texts[language];
    return text ? [[language, prepared(text, programme, language)] as const] : [];
  });
  return {
    audience: { ...audienceOf[to], programme: programme.id },
    ready: name,
    texts: Object.fromEntries(filled),
  };
}
