import type { StoredTestimonial } from '../../../db/testimonials/read.ts';
import { isWithin, type Scope } from '../../../domain/people/scope.ts';
import type { ProgrammeEntry } from '../../../domain/programmes/entry.ts';
import type { PublishedVoice } from '../../../domain/testimonials/voice.ts';
import type { Env } from '../../env.ts';
import { prepare } from '../../testimonials/prepared.ts';
import { voicesOnSite } from '../../testimonials/published.ts';
import { formsThat } from '../forms.ts';

/** The forms by which testimonials are sent. */
export const formsOfTestimonials = (env: Env): Promise<readonly string[]> =>
  formsThat(env, 'testimonial');

/** The testimonials on the site that came from here, of the programmes that somebody may see. */
export const publishedFor = async (env: Env, scope: Scope): Promise<readonly PublishedVoice[]> =>
  (await voicesOnSite(env)).filter(
    ({ programme, name }) => name === undefined && isWithin(scope, programme),
  );

/** A testimonial that must leave the site, and why. */
export interface Leaving {
  readonly voice: PublishedVoice;
  readonly why: 'gone' | 'withdrawn' | 'notApproved';
}

/** Those of the testimonials on the site that its authors, or the coordinators, no longer let it have. */
export async function leaving(
  published: readonly PublishedVoice[],
  standing: readonly StoredTestimonial[],
  programmes: readonly ProgrammeEntry[],
): Promise<readonly Leaving[]> {
  const all = published.map(async (voice): Promise<readonly Leaving[]> => {
    const stored = standing.find(({ id }) => id === voice.from);
    if (!stored) return [{ voice, why: 'gone' }];
    const { standing: stands } = await prepare(stored, programmes);
    if (stands === 'approved') return [];
    return [{ voice, why: stands === 'kept' ? 'withdrawn' : 'notApproved' }];
  });
  return (await Promise.all(all)).flat();
}
