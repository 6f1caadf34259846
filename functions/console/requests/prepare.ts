import type { Database } from '../../../db/open.ts';
import { cohortNamed } from '../../../db/proposals/cohort.ts';
import type { DraftedName } from '../../../db/requests/lists.ts';
import { menteesWaiting, mentorsOpen, settledBetween } from '../../../db/requests/read.ts';
import { pairKey } from '../../../domain/matching/cohort.ts';
import { shortLists } from '../../../domain/matching/short-lists.ts';
import type { Acting } from '../../actions/acting.ts';
import { prepareLists } from '../../actions/requests/short-lists.ts';
import type { Env } from '../../env.ts';
import { cohortOf } from '../../pairs/cohort.ts';
import { proposingIn } from '../../pairs/rules.ts';
import { definitionsOf } from '../every-version.ts';

/** People of either side who are looked at in one go: so many the Worker compares within its time. */
export const mostAtOnce = 40;

/** How lists are to be. */
export interface ListSettings {
  /** Names on each at most. */
  readonly length: number;
  /** The score below which nobody is suggested. */
  readonly least: number;
}

/** What came of it: lists, or why there are none. */
export type Prepared =
  | { readonly is: 'drafted' }
  | { readonly is: 'noRules' | 'nobody' | 'noMentors' | 'noNames' };

/** Works short lists out for those who wait for one, and keeps them to be read. */
export async function prepareFor(
  env: Env,
  db: Database,
  programme: string,
  { length, least }: ListSettings,
  by: Acting,
): Promise<Prepared> {
  const proposing = await proposingIn(env, programme);
  if (!proposing) return { is: 'noRules' };
  const most = proposing.programme.mentees_per_mentor;
  const [waiting, open] = await Promise.all([
    menteesWaiting(db, programme, most, by.scope, mostAtOnce),
    mentorsOpen(db, programme, most, by.scope, mostAtOnce),
  ]);
  if (waiting.length === 0) return { is: 'nobody' };
  if (open.length === 0) return { is: 'noMentors' };
  const [mentors, mentees, settled] = await Promise.all([
    cohortNamed(
      db,
      { programme, role: 'mentor' },
      open.map(({ id }) => id),
      by.scope,
    ),
    cohortNamed(db, { programme, role: 'mentee' }, waiting, by.scope),
    settledBetween(db, waiting),
  ]);
  const places = new Map(open.map(({ id, open }) => [id, open]));
  const cohort = await cohortOf(
    db,
    { mentors, mentees },
    {
      definitions: await definitionsOf(env, db, [...mentors, ...mentees]),
      proposing,
      forbidden: new Set(settled.map(({ mentor, mentee }) => pairKey(mentor, mentee))),
      locked: new Set(),
    },
  );
  const { people } = cohort;
  // A place that is held for somebody who asked is none to suggest.
  const capacities = people.mentors.map(({ id }) => places.get(id) ?? 0);
  const lists = shortLists({ ...cohort, capacities }, length, least);
  const names = lists.flatMap((list, rank) =>
    list.map(
      ({ mentor, score }, at): DraftedName => ({
        id: crypto.randomUUID(),
        mentor: people.mentors[mentor]?.id ?? '',
        mentee: people.mentees[rank]?.id ?? '',
        rank: at + 1,
        score,
      }),
    ),
  );
  if (names.length === 0) return { is: 'noNames' };
  await prepareLists(db, programme, names, by);
  return { is: 'drafted' };
}
