import { liveBy } from '../../domain/words/clock.ts';
import type { Site } from '../checking/shapes/site.ts';
import { keptContent } from './kept.ts';

const kept = await keptContent();

/** The settings of the site, from `site.yaml`. */
export const site: Site = kept.site;

// The pages are made by their own copy of what tells days.
liveBy(site.clock);

/** Whether the site has the other language too. */
export const isBilingual: boolean = site.languages.length > 1;

/** Where the site lives: the address in `site.yaml`, or this machine while there is none. */
export const siteAddress: string = site.address || 'http://localhost:8787';
