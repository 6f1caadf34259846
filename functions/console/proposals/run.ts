import type { Database } from '../../../db/open.ts';
import type { ProposalRow } from '../../../db/proposals/read.ts';
import type { Change, Settings } from '../../../db/proposals/write.ts';
import { alone } from '../../../domain/matching/assignment/problem.ts';
import { type Unpairable, whyNobody, workOut } from '../../../domain/matching/work-out.ts';
import type { Acting } from '../../actions/acting.ts';
import { storeRun } from '../../actions/proposals/change.ts';
import type { Env } from '../../env.ts';
import { benchOf, type NoBench, newRun } from './draft.ts';

/** What came of working a draft out. */
export type Outcome =
  | { readonly is: 'done'; readonly lapsed: number }
  /** Somebody changed it in between. */
  | { readonly is: 'overtaken' }
  | { readonly is: 'unpairable'; readonly why: Unpairable }
  | { readonly is: NoBench };

/** Works a draft out over everybody who is ready now, and stores the outcome if the draft is still as it was seen. */
export async function runDraft(
  env: Env,
  db: Database,
  proposal: Pick<ProposalRow, 'id' | 'programme'>,
  change: Change,
  settings: Settings,
  by: Acting,
): Promise<Outcome> {
  const bench = await benchOf(env, db, proposal, by.scope);
  if (typeof bench === 'string') return { is: bench };
  const { cohort, rulings } = bench;
  const why = whyNobody(cohort, settings.least);
  const locked = rulings.filter(({ ruling }) => ruling === 'locked');
  // A locked pair is not measured by the lowest score.
  if (why && !(why.is === 'all_below' && locked.length > 0)) return { is: 'unpairable', why };
  const { proposal: found, lapsed } = workOut(cohort, { ...settings, locked });
  const { mentorOf } = found.assignment;
  const pairs = cohort.people.mentees.map(({ id: mentee }, rank) => {
    const at = mentorOf[rank] ?? alone;
    return at === alone
      ? { mentee, mentor: null, score: null }
      : { mentee, mentor: cohort.people.mentors[at]?.id ?? null, score: cohort.scoreOf(at, rank) };
  });
  const stored = await storeRun(db, change, { run: newRun(), settings, pairs, lapsed }, by);
  return stored ? { is: 'done', lapsed: lapsed.length } : { is: 'overtaken' };
}
