/// <reference types="vite/types/importMeta.d.ts" />
import type { VersionedForm } from '../../domain/forms/version.ts';
import { alwaysOpen } from './always-open.ts';

/**
 * Every form of the tests' own house, as the build wrote it for the Worker, its programmes open on every
 * day. Vite brings them: workerd reads no disk.
 */
export const builtForms: readonly VersionedForm[] = Object.values(
  import.meta.glob<VersionedForm>(
    ['../../.cache/house/dist/_binome/forms/*.json', '!**/index.json'],
    { import: 'default', eager: true },
  ),
).map(alwaysOpen);

/**
 * One of them.
 *
 * @throws when there is none of that name
 */
export function builtForm(id: string): VersionedForm {
  const found = builtForms.find(({ form }) => form.id === id);
  if (!found) throw new Error(`tests/content holds no form ${id}`);
  return found;
}
