import { pairingRules } from '../../domain/addresses.ts';
import type { PairingRules } from '../../domain/matching/rules.ts';
import type { ProgrammePairing, SitePairing } from '../../domain/matching/site-pairing.ts';
import type { Env } from '../env.ts';
import { onceASite } from '../http/once-a-site.ts';

const rulesAt = onceASite(async (env, address): Promise<SitePairing | undefined> => {
  const file = await env.ASSETS.fetch(`https://assets.local${address}`);
  return file.status === 200 ? file.json() : undefined;
});

/** How pairs are proposed in a programme. */
export interface Proposing {
  readonly rules: PairingRules;
  readonly programme: ProgrammePairing;
}

/** How pairs are proposed on this site; where the build left nothing, there are no programmes. Fetched once an isolate. */
export const sitePairing = async (env: Env): Promise<SitePairing> =>
  (await rulesAt(env, pairingRules)) ?? { programmes: [] };

/** How pairs are proposed in a programme; nothing where the site has no rules, or no such programme. */
export async function proposingIn(env: Env, id: string): Promise<Proposing | undefined> {
  const { rules, programmes } = await sitePairing(env);
  const programme = programmes.find((one) => one.id === id);
  return rules && programme ? { rules, programme } : undefined;
}
