import { programmeObjectives } from '../../../domain/addresses.ts';
import type { ProgrammeAims } from '../../../domain/programmes/entry.ts';
import type { Env } from '../../env.ts';
import { onceASite } from '../../http/once-a-site.ts';

const read = onceASite(async (env, path): Promise<readonly ProgrammeAims[]> => {
  const file = await env.ASSETS.fetch(`https://assets.local${path}`);
  if (file.status !== 200) throw new Error(`no objectives of the site: ${file.status}`);
  return file.json();
});

/** What each programme is to achieve, in their order. Fetched once an isolate. */
export const everyAim = async (env: Env): Promise<readonly ProgrammeAims[]> =>
  read(env, programmeObjectives);
