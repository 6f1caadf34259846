import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { addressKey } from '../../../../../domain/people/address-key.ts';
import type { Known } from '../../driver.ts';
import type { AccessSettings } from './settings.ts';

/** For so long keys that were fetched are taken without asking again, in milliseconds. */
const keysLast = 60 * 60_000;
/** So soon a key that is not among them has them fetched anew. */
const newKeysAfter = 30_000;
/** So long is waited for them. */
const patience = 3000;
/** So many seconds the clocks of two machines may differ. */
const skew = 5;

/** That the keys could not be had: whether a word is good cannot be told. */
class NoKeys extends Error {}

/** Keys by the team that they belong to: an isolate has one. */
const fetched = new Map<string, JWTVerifyGetKey>();

/** The keys of a team; what cannot be fetched is told apart from a key that is not there. */
function keysOf(team: string): JWTVerifyGetKey {
  const known = fetched.get(team);
  if (known) return known;
  const remote = createRemoteJWKSet(new URL(`${team}/cdn-cgi/access/certs`), {
    cacheMaxAge: keysLast,
    cooldownDuration: newKeysAfter,
    timeoutDuration: patience,
  });
  const keys: JWTVerifyGetKey = async (...asked) => {
    try {
      return await remote(...asked);
    } catch (error) {
      const answered =
        error instanceof errors.JWKSNoMatchingKey ||
        error instanceof errors.JWKSMultipleMatchingKeys;
      throw answered ? error : new NoKeys('the keys of Access cannot be had', { cause: error });
    }
  };
  fetched.set(team, keys);
  return keys;
}

/**
 * Who Cloudflare Access says somebody is: an RS256 signature of the team's, for this application, in
 * its time, about a person with an e-mail address.
 *
 * @returns `pass` when it says nothing of the sort, `keys` when the team's keys cannot be had
 */
export async function whoAccessKnows(
  token: string,
  { team, audience }: AccessSettings,
): Promise<Known | 'pass' | 'keys'> {
  try {
    const { payload } = await jwtVerify(token, keysOf(team), {
      algorithms: ['RS256'],
      issuer: team,
      audience,
      requiredClaims: ['exp', 'iat'],
      clockTolerance: skew,
    });
    const { email, iat } = payload;
    if (typeof email !== 'string' || !email.includes('@') || iat === undefined) return 'pass';
    return { who: addressKey(email), provedAt: iat * 1000 };
  } catch (error) {
    if (error instanceof NoKeys) return 'keys';
    if (error instanceof errors.JOSEError) return 'pass';
    throw error;
  }
}
