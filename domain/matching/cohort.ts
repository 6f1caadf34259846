import type { Programme } from '../programmes/programme.ts';
import { forbidden, type Problem } from './assignment/problem.ts';
import type { Exclusion } from './exclusions/exclusion.ts';
import { findExclusions } from './exclusions/find.ts';
import { type Looked, lookedAt, lookedAtOpenly } from './looked-at.ts';
import type { Mentor, Person } from './person.ts';
import type { PairingRules } from './rules.ts';
import { scoresBetween } from './score.ts';

/** What a cohort is gathered from. */
export interface Gathered {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Person[];
  readonly programme: Pick<Programme, 'id' | 'criteria' | 'exclusions' | 'mentees_per_mentor'>;
  readonly rules: PairingRules;
  /** Pairs of which the coordinator said that two names are not those of one person, as `pairKey` has them. */
  readonly settled?: ReadonlySet<string>;
  /** Pairs that the coordinator does not want, or that already were: as `pairKey` has them. */
  readonly never?: ReadonlySet<string>;
  /** How many people each mentor accompanies by now, by their id: so many places fewer. */
  readonly busy?: ReadonlyMap<string, number>;
  /** The pairs that are looked at, as `pairKey` has them; all unless said. Any other counts as kept apart. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Whether only what two may know of each other is scored; what is required keeps apart all the same. */
  readonly openly?: boolean | undefined;
  /** Told after each mentee how many of them have been compared with everybody. */
  readonly compared?: ((mentees: number) => void) | undefined;
}

/** Everybody who is to be paired in a programme, in the order of their ids, with what would come of each pair. */
export interface Cohort extends Problem {
  readonly looked: readonly Looked[];
  readonly people: { readonly mentors: readonly Mentor[]; readonly mentees: readonly Person[] };
  /** Pairs that are not to be made, whatever they would score. */
  readonly never: ReadonlySet<string>;
  /** All that keeps two apart, as far as nobody has settled it. */
  apart(mentor: number, mentee: number): readonly Exclusion[];
  /** What two would score, also where they must not be paired. */
  scoreOf(mentor: number, mentee: number): number;
}

/** Two people, as what is settled of them is kept. */
export const pairKey = (mentor: string, mentee: string): string => `${mentor}\n${mentee}`;

/** The number by which each of a side is known in a cohort, by their ids. */
export const numbersOf = (side: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(side.map(({ id }, at) => [id, at]));

/** By code units, which is the same on every machine and in every language. */
const byId = (one: Person, other: Person): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

/** Scores everybody with everybody, and finds who must be kept apart. */
export function gather({
  programme,
  rules,
  settled = new Set(),
  never = new Set(),
  busy = new Map(),
  only,
  openly = false,
  compared,
  ...given
}: Gathered): Cohort {
  const mentors = given.mentors.toSorted(byId);
  const mentees = given.mentees.toSorted(byId);
  const looked = lookedAt(programme, rules);
  const scored = scoresBetween(openly ? lookedAtOpenly(looked) : looked, mentors, mentees);
  const { score } = scored;
  const { lacksRequired } = openly
    ? scoresBetween(
        looked.filter(({ required }) => required),
        mentors,
        mentees,
      )
    : scored;
  const exclusions = findExclusions(programme.exclusions, rules, mentors, mentees);
  const apart = (mentor: number, mentee: number): readonly Exclusion[] => {
    const key = pairKey(mentors[mentor]?.id ?? '', mentees[mentee]?.id ?? '');
    const found = exclusions
      .between(mentor, mentee)
      .filter(({ likeness }) => likeness === 'same' || !settled.has(key));
    return lacksRequired(mentor, mentee)
      ? [...found, { ground: 'required', likeness: 'same' }]
      : found;
  };
  const scores = new Uint8Array(mentors.length * mentees.length);
  const isLooked = (mentor: number, mentee: number): boolean =>
    !only || only.has(pairKey(mentors[mentor]?.id ?? '', mentees[mentee]?.id ?? ''));
  const mayBe = (mentor: number, mentee: number): boolean =>
    isLooked(mentor, mentee) &&
    !lacksRequired(mentor, mentee) &&
    !(exclusions.excludes(mentor, mentee) && apart(mentor, mentee).length > 0);
  for (let mentee = 0; mentee < mentees.length; mentee += 1) {
    for (let mentor = 0; mentor < mentors.length; mentor += 1)
      scores[mentee * mentors.length + mentor] = mayBe(mentor, mentee)
        ? score(mentor, mentee)
        : forbidden;
    compared?.(mentee + 1);
  }
  const numberOf = numbersOf(mentors);
  const rankOf = numbersOf(mentees);
  for (const key of never) {
    const [mentor = '', mentee = ''] = key.split('\n');
    const [at, rank] = [numberOf.get(mentor), rankOf.get(mentee)];
    if (at !== undefined && rank !== undefined) scores[rank * mentors.length + at] = forbidden;
  }
  return {
    mentees: mentees.length,
    mentors: mentors.length,
    scores,
    capacities: mentors.map(({ id, capacity }) =>
      Math.max(0, Math.min(capacity, programme.mentees_per_mentor) - (busy.get(id) ?? 0)),
    ),
    looked,
    people: { mentors, mentees },
    never,
    apart,
    scoreOf: score,
  };
}
