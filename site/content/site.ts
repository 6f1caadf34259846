import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { type Site, site as schema } from '../../domain/content/site.ts';
import { contentRoot } from './root.ts';

const file = join(contentRoot, 'site.yaml');

/** The text of `site.yaml`, so that what is built from it can tell when it changed. */
export const siteText: string = readFileSync(file, 'utf8');

function read(): Site {
  const found = schema.safeParse(parse(siteText));
  if (found.success) return found.data;
  throw new Error(`${file}\n${z.prettifyError(found.error)}`);
}

/** The settings of the site, from `site.yaml`. A fault stops the build and names the key. */
export const site: Site = read();

/** Where the site lives: the address in `site.yaml`, or this machine while there is none. */
export const siteAddress: string = site.address || 'http://localhost:8787';
