import type { Side } from '../comparisons/meeting.ts';
import type { Ground } from '../criteria.ts';
import type { Person } from '../person.ts';
import type { PairingRules } from '../rules.ts';

/** What somebody wrote where their form asks for the ground of an exclusion; empty where nothing. */
export function writtenFor(
  { exclusions }: Pick<PairingRules, 'exclusions'>,
  ground: Ground,
  { answers }: Pick<Person, 'answers'>,
  side: Side,
): string {
  const id = exclusions?.[ground]?.[side];
  const answer = id === undefined ? undefined : answers[id];
  return typeof answer === 'string' ? answer.trim() : '';
}
