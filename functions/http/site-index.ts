import { formDefinitions } from '../../domain/addresses.ts';
import type { FormEntry } from '../../domain/forms/entry.ts';
import { type Language, languages } from '../../domain/words/language.ts';
import type { Env } from '../env.ts';

/** What the build tells the Worker of the site, in `/_binome/forms/index.json`. */
export interface SiteIndex {
  /** The languages that the site has, the first one first. */
  readonly languages: readonly Language[];
  /** Every form, in the build's order. */
  readonly forms: readonly FormEntry[];
}

// Kept as long as the isolate lives, for the site that it is of: a deploy starts new ones. Only what
// has arrived is kept, never a promise, because a request may not wait for what another fetches.
const kept = new WeakMap<Env['ASSETS'], SiteIndex>();

async function loadIndex(env: Env): Promise<SiteIndex> {
  const file = await env.ASSETS.fetch(`https://assets.local${formDefinitions}index.json`);
  if (file.status !== 200) throw new Error(`no index of the site: ${file.status}`);
  const index: SiteIndex = await file.json();
  kept.set(env.ASSETS, index);
  return index;
}

/** What the site is made of. Fetched once an isolate. */
export const siteIndex = (env: Env): SiteIndex | Promise<SiteIndex> =>
  kept.get(env.ASSETS) ?? loadIndex(env);

/** A language of the site: the one wished for, or its first. Where nothing is known of the site, it is believed to have all. */
export async function spoken(env: Env, wished: Language): Promise<Language> {
  const own = await Promise.resolve(siteIndex(env)).catch(() => ({ languages }));
  return own.languages.includes(wished) ? wished : (own.languages[0] ?? wished);
}
