import type { Env } from '../../../../env.ts';
import { isOwnMachine } from '../../../../http/own-machine.ts';

/** Who signs what Cloudflare Access says, and whom it is said to. */
export interface AccessSettings {
  /** The address of the team, which is the issuer: `https://….cloudflareaccess.com`. */
  readonly team: string;
  /** The AUD tag of the application that covers the console. */
  readonly audience: string;
}

const teamAddress = /^https:\/\/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.cloudflareaccess\.com$/;
const audienceTag = /^[0-9a-f]{64}$/;

/** Where somebody leaves Access itself, on every site of the team. */
export const leaveAccess = ({ ACCESS_TEAM_DOMAIN = '' }: Env): string =>
  `${ACCESS_TEAM_DOMAIN}/cdn-cgi/access/logout`;

/** On one's own machine, a service that stands in for Access may be on the machine too. */
const standsIn = (team: string, { LOCAL }: Env): boolean =>
  LOCAL === 'yes' && URL.canParse(team) && isOwnMachine(new URL(team).host);

/** The settings of Access, or the names of those that are not there or are not written so. */
export function readAccess(env: Env): AccessSettings | { readonly missing: readonly string[] } {
  const { ACCESS_TEAM_DOMAIN: team = '', ACCESS_AUD: audience = '' } = env;
  const missing = [
    ...(teamAddress.test(team) || standsIn(team, env)
      ? []
      : ['ACCESS_TEAM_DOMAIN=https://….cloudflareaccess.com']),
    ...(audienceTag.test(audience) ? [] : ['ACCESS_AUD']),
  ];
  return missing.length > 0 ? { missing } : { team, audience };
}
