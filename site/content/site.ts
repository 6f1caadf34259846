import { settings } from '../checking/settings.ts';
import type { Site } from '../checking/shapes/site.ts';
import { contentRoot } from './root.ts';

/** The settings of the site, from `site.yaml`. A fault ends the build with every fault of the content. */
export const site: Site = await settings(contentRoot);

/** Where the site lives: the address in `site.yaml`, or this machine while there is none. */
export const siteAddress: string = site.address || 'http://localhost:8787';
