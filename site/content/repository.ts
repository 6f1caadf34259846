import { relative } from 'node:path';
import { contentRoot } from './root.ts';
import { site } from './site.ts';

/** Where a content file can be edited in the repository; undefined when `site.yaml` names none. */
export function editAddress(file: string | undefined): string | undefined {
  if (!site.repository || !file) return undefined;
  return `${site.repository.replace(/\/$/, '')}/content/${relative(contentRoot, file)}`;
}
