import { formDefinitions } from '../../domain/addresses.ts';
import type { FormEntry } from '../../domain/forms/entry.ts';
import type { ProgrammeEntry } from '../../domain/programmes/entry.ts';
import { type Clock, liveBy } from '../../domain/words/clock.ts';
import { type Language, languages } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';
import { onceASite } from './once-a-site.ts';

/** What the build tells the Worker of the site, in `/_binome/forms/index.json`. */
export interface SiteIndex {
  /** The languages that the site has, the first one first. */
  readonly languages: readonly Language[];
  /** The clock by which the organisation lives; Paris where it names none. */
  readonly clock?: Clock;
  /** Every form, in the build's order. */
  readonly forms: readonly FormEntry[];
  /** Every programme, in its order. */
  readonly programmes: readonly ProgrammeEntry[];
}

const indexOf = onceASite(async (env, name): Promise<SiteIndex> => {
  const file = await env.ASSETS.fetch(`https://assets.local${formDefinitions}${name}.json`);
  if (file.status !== 200) throw new Error(`no index of the site: ${file.status}`);
  return file.json();
});

/** What the site is made of. Fetched once an isolate. */
export const siteIndex = async (env: Env): Promise<SiteIndex> => indexOf(env, 'index');

/** From here on days and times are those of the organisation's clock; where nothing is known of the site, they stay as they were. */
export async function liveByTheSite(env: Env): Promise<void> {
  const own = await siteIndex(env).catch(() => undefined);
  if (own) liveBy(own.clock);
}

/** A language of the site: the one wished for, or its first. Where nothing is known of the site, it is believed to have all. */
export async function spoken(env: Env, wished: Language): Promise<Language> {
  const own = await siteIndex(env).catch(() => ({ languages }));
  return own.languages.includes(wished) ? wished : (own.languages[0] ?? wished);
}
