import { versionsOfForms } from '../../../db/forms/versions.ts';
import type { Database } from '../../../db/open.ts';
import type { Asking } from '../../../db/thanks/read.ts';
import { isWithin, type Scope } from '../../../domain/people/scope.ts';
import type { PublishedVoice } from '../../../domain/testimonials/voice.ts';
import type { Acting } from '../../actions/acting.ts';
import { readStillThanked } from '../../actions/thanks/thank.ts';
import type { Env } from '../../env.ts';
import { voicesOnSite } from '../../testimonials/published.ts';
import { askingThanks, namesThanked } from '../../thanks/named.ts';
import { formsThat } from '../forms.ts';

/** By which forms people are asked whether they may be thanked: those that look back at the end, and their versions that ask. */
export async function asksOfThanks(
  env: Env,
  db: Database,
): Promise<{ readonly forms: readonly string[]; readonly asking: readonly Asking[] }> {
  const forms = await formsThat(env, 'final_review');
  return { forms, asking: askingThanks(await versionsOfForms(db, forms)) };
}

/** A name that the site thanks, and the answer that it came from. */
export type PublishedName = PublishedVoice & { readonly name: string };

/** The names that the site thanks and that came from here, of the programmes that somebody may see. */
export const namesOnSite = async (env: Env, scope: Scope): Promise<readonly PublishedName[]> =>
  (await voicesOnSite(env)).filter(
    (one): one is PublishedName => one.name !== undefined && isWithin(scope, one.programme),
  );

/** Those of some names on the site that their bearers, or the coordinators, no longer let it have. */
export async function leavingNames(
  db: Database,
  asking: readonly Asking[],
  published: readonly PublishedName[],
  by: Acting,
): Promise<readonly PublishedName[]> {
  if (published.length === 0) return [];
  const ids = published.map(({ from }) => from);
  const names = await namesThanked(await readStillThanked(db, asking, ids, by));
  const kept = new Map(names.map((one) => [one.id, one]));
  return published.filter(({ from, name }) => {
    const one = kept.get(from);
    return one?.standing !== 'approved' || one.name !== name;
  });
}
