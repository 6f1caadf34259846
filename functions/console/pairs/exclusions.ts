import type { Database } from '../../../db/open.ts';
import { appliedBy, type Ready } from '../../../db/pairs/ready.ts';
import { exclusionRules } from '../../../domain/addresses.ts';
import type { Exclusion, ExclusionRules } from '../../../domain/matching/exclusions/exclusion.ts';
import { findExclusions } from '../../../domain/matching/exclusions/find.ts';
import type { Person } from '../../../domain/matching/person.ts';
import { addressKey } from '../../../domain/people/address-key.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import type { Env } from '../../env.ts';
import { onceASite } from '../../http/once-a-site.ts';
import { definitionsOf } from '../every-version.ts';

const rulesAt = onceASite(async (env, address): Promise<ExclusionRules | undefined> => {
  const file = await env.ASSETS.fetch(`https://assets.local${address}`);
  return file.status === 200 ? file.json() : undefined;
});

/** What stands between two people by the programme's exclusions and what both answered. */
export async function exclusionsBetween(
  env: Env,
  db: Database,
  { mentor, mentee }: { readonly mentor: Ready; readonly mentee: Ready },
  scope: Scope,
): Promise<readonly Exclusion[]> {
  const rules = await rulesAt(env, exclusionRules);
  const grounds = rules?.programmes[mentor.programme] ?? [];
  if (!rules || grounds.length === 0) return [];
  const applied = await appliedBy(db, [mentor.participation, mentee.participation], scope);
  const definitions = await definitionsOf(env, db, applied);
  const person = ({ participation, name, email }: Ready): readonly Person[] => {
    const one = applied.find((each) => each.participation === participation);
    const form = one && definitions.get(one.version);
    return form
      ? [{ id: participation, name, addressKey: addressKey(email), form, answers: one.answers }]
      : [];
  };
  const [one, other] = [person(mentor), person(mentee)];
  if (one.length === 0 || other.length === 0) return [];
  return findExclusions(grounds, { exclusions: rules.questions }, one, other).between(0, 0);
}
