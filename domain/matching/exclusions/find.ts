import type { Side } from '../comparisons/meeting.ts';
import type { Ground } from '../criteria.ts';
import type { Person } from '../person.ts';
import type { PairingRules } from '../rules.ts';
import { type ByPair, noteNamed } from './by-name.ts';
import type { Exclusion, Exclusions } from './exclusion.ts';
import { compareOrganisations, organisationKey } from './organisations.ts';
import { writtenFor } from './written.ts';

/** The companies or teams of people, each read when it is first asked for: most programmes do not look at them. */
function groupsOf(
  people: readonly Person[],
  rules: Pick<PairingRules, 'exclusions'>,
  ground: Ground,
  side: Side,
) {
  const keys = new Array<string | undefined>(people.length);
  const textOf = (at: number): string => {
    const person = people[at];
    return person ? writtenFor(rules, ground, person, side) : '';
  };
  const keyOf = (at: number): string => {
    const key = keys[at] ?? organisationKey(textOf(at));
    keys[at] = key;
    return key;
  };
  return { textOf, keyOf };
}

/** Likeness of companies, each two of them compared once. */
function comparingOnce() {
  const known = new Map<string, ReturnType<typeof compareOrganisations>>();
  return (one: string, other: string) => {
    if (one === other) return one === '' ? 'different' : 'same';
    if (one === '' || other === '') return 'different';
    const key = `${one}\n${other}`;
    const found = known.get(key) ?? compareOrganisations(one, other);
    known.set(key, found);
    return found;
  };
}

/**
 * Finds who must not be paired with whom, on the grounds that a programme names. A team is the same only
 * where the companies are not known to be two.
 */
export function findExclusions(
  grounds: readonly Ground[],
  rules: Pick<PairingRules, 'exclusions'>,
  mentors: readonly Person[],
  mentees: readonly Person[],
): Exclusions {
  const named: ByPair = new Map();
  for (const ground of ['manager', 'named'] as const)
    if (grounds.includes(ground)) noteNamed(named, ground, rules, mentors, mentees);
  const [companies, theirCompanies] = [
    groupsOf(mentors, rules, 'company', 'mentor'),
    groupsOf(mentees, rules, 'company', 'mentee'),
  ];
  const [teams, theirTeams] = [
    groupsOf(mentors, rules, 'team', 'mentor'),
    groupsOf(mentees, rules, 'team', 'mentee'),
  ];
  const [looksAtCompany, looksAtTeam] = [grounds.includes('company'), grounds.includes('team')];
  const compare = comparingOnce();
  const company = (mentor: number, mentee: number) =>
    compare(companies.keyOf(mentor), theirCompanies.keyOf(mentee));
  const inOneTeam = (mentor: number, mentee: number): boolean => {
    const team = teams.keyOf(mentor);
    if (team === '' || team !== theirTeams.keyOf(mentee)) return false;
    const known = companies.keyOf(mentor) !== '' && theirCompanies.keyOf(mentee) !== '';
    return !known || company(mentor, mentee) !== 'different';
  };
  const isOnePerson = (mentor: number, mentee: number): boolean => {
    const [one, other] = [mentors[mentor], mentees[mentee]];
    return one !== undefined && one.addressKey !== '' && one.addressKey === other?.addressKey;
  };
  return {
    excludes: (mentor, mentee) =>
      named.has(mentee * mentors.length + mentor) ||
      (looksAtTeam && inOneTeam(mentor, mentee)) ||
      (looksAtCompany && company(mentor, mentee) !== 'different') ||
      isOnePerson(mentor, mentee),
    between(mentor, mentee) {
      const found: Exclusion[] = [...(named.get(mentee * mentors.length + mentor) ?? [])];
      const likeness = looksAtCompany ? company(mentor, mentee) : 'different';
      if (looksAtTeam && inOneTeam(mentor, mentee))
        found.push({ ground: 'team', likeness: 'same', written: teams.textOf(mentor) });
      if (likeness !== 'different')
        found.push({ ground: 'company', likeness, written: companies.textOf(mentor) });
      if (isOnePerson(mentor, mentee)) found.push({ ground: 'self', likeness: 'same' });
      return found;
    },
  };
}
