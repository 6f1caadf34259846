import type { Guest } from '../../../db/evenings/read.ts';
import { meetingsOf } from '../../../db/evenings/read.ts';
import type { Database } from '../../../db/open.ts';
import type { Prepared } from '../../../domain/evenings/evening.ts';
import {
  type Expected,
  type PlannedMeeting,
  planEvening,
} from '../../../domain/evenings/plan-evening.ts';
import { roundsIn } from '../../../domain/evenings/timetable.ts';
import type { Role } from '../../../domain/people/participation.ts';
import type { Scope } from '../../../domain/people/scope.ts';
import type { Env } from '../../env.ts';
import { cohortAmong } from '../../pairs/cohort.ts';
import { proposingIn } from '../../pairs/rules.ts';
import { gathered } from '../proposals/draft.ts';

/** What is to be planned of an evening. */
interface ToPlan {
  readonly programme: string;
  readonly prepared: Prepared;
  readonly people: readonly (Expected & { readonly role: Role })[];
  readonly from: number;
  /** The evening that stands; nothing where it is new. */
  readonly evening?: string | undefined;
}

/** Who can still be paired of those who are expected, and whom they meet from a round on; nothing where the site has no rules. */
export async function plannedFor(
  env: Env,
  db: Database,
  { programme, prepared, people, from, evening }: ToPlan,
  scope: Scope,
): Promise<readonly PlannedMeeting[] | undefined> {
  const proposing = await proposingIn(env, programme);
  if (!proposing) return undefined;
  const [rows, stands] = await Promise.all([
    cohortAmong(db, programme, people, scope),
    evening === undefined ? [] : meetingsOf(db, evening),
  ]);
  const { cohort } = await gathered(env, db, rows, proposing, []);
  return planEvening(cohort, {
    ...{ tables: prepared.tables, rounds: roundsIn(prepared) },
    ...{ from, people, stands },
  });
}

/** Whether somebody is there at all. */
export const comes = ({ from, until }: Pick<Guest, 'from' | 'until'>): boolean => until >= from;
