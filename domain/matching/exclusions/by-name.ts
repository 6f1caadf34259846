import type { Side } from '../comparisons/meeting.ts';
import type { Ground } from '../criteria.ts';
import { namesIn, namesOf } from '../names/mentioned.ts';
import type { Person } from '../person.ts';
import type { PairingRules } from '../rules.ts';
import type { Exclusion } from './exclusion.ts';
import { writtenFor } from './written.ts';

/** Exclusions by pair: the number of the mentee times that of all mentors, and the number of the mentor. */
export type ByPair = Map<number, Exclusion[]>;

const byName = ['manager', 'named'] as const;

/** Whether somebody wrote a name on a ground that a programme looks at: whom it means is told among all of the other side. */
export const namesSomebody = (
  grounds: readonly Ground[],
  rules: Pick<PairingRules, 'exclusions'>,
  person: Pick<Person, 'answers'>,
  side: Side,
): boolean =>
  byName.some(
    (ground) =>
      grounds.includes(ground) && namesIn(writtenFor(rules, ground, person, side)).length > 0,
  );

/** Notes whom people named whom they must not be paired with: their manager, or somebody they would rather not. */
export function noteNamed(
  found: ByPair,
  ground: (typeof byName)[number],
  rules: Pick<PairingRules, 'exclusions'>,
  mentors: readonly Person[],
  mentees: readonly Person[],
): void {
  const sides: readonly (readonly [Side, readonly Person[], readonly Person[]])[] = [
    ['mentor', mentors, mentees],
    ['mentee', mentees, mentors],
  ];
  for (const [by, writers, others] of sides) {
    // Most write nobody: the others are read only where somebody does.
    let looked: ReturnType<typeof namesOf> | undefined;
    const meant = (written: string) => {
      looked ??= namesOf(others.map(({ name }) => name));
      return looked(written);
    };
    for (const [writer, person] of writers.entries())
      for (const written of namesIn(writtenFor(rules, ground, person, by)))
        for (const { person: other, likeness } of meant(written)) {
          const [mentor, mentee] = by === 'mentor' ? [writer, other] : [other, writer];
          const at = mentee * mentors.length + mentor;
          found.set(at, [...(found.get(at) ?? []), { ground, likeness, by, written }]);
        }
  }
}
