import type { Database } from '../../../db/open.ts';
import { versionsOf } from '../../../db/thanks/read.ts';
import { isWithin, type Scope } from '../../../domain/people/scope.ts';
import type { PublishedVoice } from '../../../domain/testimonials/voice.ts';
import type { Acting } from '../../actions/acting.ts';
import { readStillThanked } from '../../actions/thanks/thank.ts';
import type { Env } from '../../env.ts';
import { siteIndex } from '../../http/site-index.ts';
import { voicesOnSite } from '../../testimonials/published.ts';
import { askingThanks, namesThanked } from '../../thanks/named.ts';

/** The forms by which people may agree to be thanked: those that look back at the end. */
export const formsOfThanks = async (env: Env): Promise<readonly string[]> =>
  (await siteIndex(env)).forms.filter(({ does }) => does === 'final_review').map(({ id }) => id);

/** A name that the site thanks, and the answer that it came from. */
export type PublishedName = PublishedVoice & { readonly name: string };

/** The names that the site thanks and that came from here, of the programmes that somebody may see. */
export const namesOnSite = async (env: Env, scope: Scope): Promise<readonly PublishedName[]> =>
  (await voicesOnSite(env)).filter(
    (one): one is PublishedName => one.name !== undefined && isWithin(scope, one.programme),
  );

/** Those of some names on the site that their bearers, or the coordinators, no longer let it have. */
export async function leavingNames(
  env: Env,
  db: Database,
  published: readonly PublishedName[],
  by: Acting,
): Promise<readonly PublishedName[]> {
  if (published.length === 0) return [];
  const asking = askingThanks(await versionsOf(db, await formsOfThanks(env)));
  const ids = published.map(({ from }) => from);
  const names = await namesThanked(await readStillThanked(db, asking, ids, by));
  const kept = new Map(names.map((one) => [one.id, one]));
  return published.filter(({ from, name }) => {
    const one = kept.get(from);
    return one?.standing !== 'approved' || one.name !== name;
  });
}
