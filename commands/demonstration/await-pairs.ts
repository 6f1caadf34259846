import type { Database } from '../../db/open.ts';
import type { VersionedForm } from '../../domain/forms/version.ts';
import type { Role } from '../../domain/people/participation.ts';
import { arrive } from './arrive.ts';
import { builtPairing } from './built-pairing.ts';
import { chance } from './chance.ts';
import type { Person } from './people.ts';

/** How many are ready, a programme after the other: more than the Worker works out at once, where a browser does, and fewer. */
const cohorts: readonly Readonly<Record<Role, number>>[] = [
  { mentor: 16, mentee: 22 },
  { mentor: 5, mentee: 6 },
];

/** How many people that is. */
export const mostWaiting = cohorts.reduce((sum, { mentor, mentee }) => sum + mentor + mentee, 0);

/** Who waits for a pair, and where. */
interface Waiting {
  /** The folder of the built site. */
  readonly site: string;
  readonly now: number;
  readonly forms: readonly VersionedForm[];
  readonly people: readonly Person[];
}

/** Where the coordinator pairs everybody at once, both sides are ready, and nothing has been proposed yet. */
export async function awaitPairs(
  db: Database,
  { site, people, ...arriving }: Waiting,
): Promise<void> {
  const programmes = builtPairing(site)?.programmes.filter(
    ({ formula }) => formula === 'one_to_one',
  );
  const left = people.map(({ name }) => name);
  const sides = (programmes ?? []).slice(0, cohorts.length).flatMap(({ id }, at) =>
    Object.entries(cohorts[at] ?? {}).map(([role, many], nth) => ({
      ...{ id, role: role as Role, own: left.splice(0, many) },
      luck: chance(20_261_500 + 2 * at + nth),
    })),
  );
  await Promise.all(
    sides.map(({ id, role, own, luck }) => arrive(db, role, id, arriving, own, luck)),
  );
}
