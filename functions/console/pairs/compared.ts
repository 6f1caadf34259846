import type { Database } from '../../../db/open.ts';
import { appliedBy, type Ready } from '../../../db/pairs/ready.ts';
import type { Exclusion } from '../../../domain/matching/exclusions/exclusion.ts';
import { findExclusions } from '../../../domain/matching/exclusions/find.ts';
import { lookedAt } from '../../../domain/matching/looked-at.ts';
import type { Person, Two } from '../../../domain/matching/person.ts';
import { type Reason, reasonsFor } from '../../../domain/matching/reasons/reasons.ts';
import { scoreOf, scoresBetween } from '../../../domain/matching/score.ts';
import { addressKey } from '../../../domain/people/address-key.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import type { Env } from '../../env.ts';
import { proposingIn } from '../../pairs/rules.ts';
import { definitionsOf } from '../every-version.ts';

/** What two people's answers say of them as a pair. */
export interface Compared {
  readonly two: Two;
  /** What the programme keeps apart. */
  readonly exclusions: readonly Exclusion[];
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** People as pairing sees them, by their participation, as far as what they answered can be read. */
async function peopleOf(
  env: Env,
  db: Database,
  ready: readonly Ready[],
  scope: Scope,
): Promise<ReadonlyMap<string, Person>> {
  const applied = await appliedBy(
    db,
    ready.map(({ participation }) => participation),
    scope,
  );
  const definitions = await definitionsOf(env, db, applied);
  const named = new Map(ready.map((one) => [one.participation, one]));
  return new Map(
    applied.flatMap(({ participation: id, version, answers }) => {
      const form = definitions.get(version);
      const { name = '', email = '' } = named.get(id) ?? {};
      return form
        ? [[id, { id, name, addressKey: addressKey(email), form, answers }] as const]
        : [];
    }),
  );
}

/**
 * Compares two people by the programme's criteria and exclusions and by what both answered; nothing where
 * the site has no rules for the programme, or an application cannot be read.
 */
export async function comparedBy(
  env: Env,
  db: Database,
  { mentor, mentee }: { readonly mentor: Ready; readonly mentee: Ready },
  scope: Scope,
): Promise<Compared | undefined> {
  const proposing = await proposingIn(env, mentor.programme);
  if (!proposing) return undefined;
  const { rules, programme } = proposing;
  const people = await peopleOf(env, db, [mentor, mentee], scope);
  const [one, other] = [people.get(mentor.participation), people.get(mentee.participation)];
  if (!one || !other) return undefined;
  const looked = lookedAt(programme, rules);
  const two = { mentor: one, mentee: other };
  return {
    two,
    exclusions: findExclusions(programme.exclusions, rules, [one], [other]).between(0, 0),
    score: scoreOf(looked, two),
    reasons: reasonsFor(looked, two),
  };
}

/** What somebody would score with each of some others, and whether they must be kept apart, by participation. */
export async function scoresWith(
  env: Env,
  db: Database,
  one: Ready,
  others: readonly Ready[],
  scope: Scope,
): Promise<ReadonlyMap<string, { readonly score: number; readonly isApart: boolean }>> {
  const proposing = await proposingIn(env, one.programme);
  if (!proposing || others.length === 0) return new Map();
  const { rules, programme } = proposing;
  const people = await peopleOf(env, db, [one, ...others], scope);
  const self = people.get(one.participation);
  if (!self) return new Map();
  const theirs = others.flatMap(({ participation }) => people.get(participation) ?? []);
  const isMentor = one.role === 'mentor';
  const [mentors, mentees] = isMentor ? [[self], theirs] : [theirs, [self]];
  const { score, lacksRequired } = scoresBetween(lookedAt(programme, rules), mentors, mentees);
  const { excludes } = findExclusions(programme.exclusions, rules, mentors, mentees);
  return new Map(
    theirs.map(({ id }, at) => {
      const [mentor, mentee] = isMentor ? [0, at] : [at, 0];
      const isApart = excludes(mentor, mentee) || lacksRequired(mentor, mentee);
      return [id, { score: score(mentor, mentee), isApart }];
    }),
  );
}
