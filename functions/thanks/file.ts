import type { Thanked } from '../../domain/thanks/thanks.ts';
import { writtenYaml } from '../testimonials/written.ts';
import type { NamedThanked } from './named.ts';

/** Where the file of the thanks of a programme goes, from the folder of the content. */
export const thanksFile = (programme: string): string => `thanks/${programme}.yaml`;

/** Writes the names that were approved as the site reads them; nothing where there are none. */
export async function thanksText(names: readonly NamedThanked[]): Promise<string | undefined> {
  const approved = names
    .filter(({ standing }) => standing === 'approved')
    .map(({ name, id }): Thanked => ({ name, from: id }));
  if (approved.length === 0) return undefined;
  return writtenYaml({ names: approved });
}
