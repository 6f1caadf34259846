import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairingRules } from '../../domain/addresses.ts';
import type { PairingRules } from '../../domain/matching/rules.ts';
import type { SitePairing } from '../../domain/matching/site-pairing.ts';

/** How a built site proposes pairs; nothing where it says no rules. */
export function builtPairing(
  site: string,
): (SitePairing & { readonly rules: PairingRules }) | undefined {
  const file = join(site, pairingRules);
  if (!existsSync(file)) return undefined;
  const pairing = JSON.parse(readFileSync(file, 'utf8')) as SitePairing;
  const { rules } = pairing;
  return rules ? { ...pairing, rules } : undefined;
}
