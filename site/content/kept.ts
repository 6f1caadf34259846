import { kept } from '../checking/kept.ts';
import type { Content } from '../checking/reading/read.ts';
import type { Site } from '../checking/shapes/site.ts';
import { contentRoot } from './root.ts';

/**
 * The content as the configuration of the build read and checked it, so that the pages that are bundled
 * bring no reader of their own. An error in it has ended the build before.
 */
export async function keptContent(): Promise<Content & { readonly site: Site }> {
  const content = await kept.get(contentRoot);
  if (!content?.site) throw new Error(`${contentRoot} was not read: the integration does that.`);
  return { ...content, site: content.site };
}
