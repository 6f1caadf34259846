import type { Change } from '../../../db/changes.ts';
import type { Database } from '../../../db/open.ts';
import type { Both } from '../../../db/proposals/cohort.ts';
import type { ProposalRow } from '../../../db/proposals/read.ts';
import type { Settings } from '../../../db/proposals/write.ts';
import { pairByRatings } from '../../../domain/evenings/pair-by-ratings.ts';
import type { Rated } from '../../../domain/evenings/rating.ts';
import { alone } from '../../../domain/matching/assignment/problem.ts';
import type { Cohort } from '../../../domain/matching/cohort.ts';
import { fixedIn, type Unpairable, whyNobody, workOut } from '../../../domain/matching/work-out.ts';
import type { Acting } from '../../actions/acting.ts';
import { storeRun } from '../../actions/proposals/change.ts';
import type { Env } from '../../env.ts';
import { ratedIn } from '../evenings/rated.ts';
import { benchOf, type NoBench, newRun } from './draft.ts';

/** What came of working a draft out. */
export type Outcome =
  | { readonly is: 'done'; readonly lapsed: number }
  /** Somebody changed it in between. */
  | { readonly is: 'overtaken' }
  | { readonly is: 'unpairable'; readonly why: Unpairable }
  | { readonly is: NoBench };

/** Who goes with whom, and the locked pairs that cannot be any more. */
interface WorkedOut {
  readonly mentorOf: Int32Array;
  readonly lapsed: readonly Both[];
}

function byScores(cohort: Cohort, { aim, least }: Settings, locked: readonly Both[]): WorkedOut {
  const wanted = { aim: aim === 'stable' ? 'total' : aim, least, locked } as const;
  const { proposal, lapsed } = workOut(cohort, wanted);
  return { mentorOf: proposal.assignment.mentorOf, lapsed };
}

function byRatings(
  cohort: Cohort,
  rated: readonly Rated[],
  least: number,
  locked: readonly Both[],
): WorkedOut {
  const { fixed, lapsed } = fixedIn(cohort, locked);
  return { mentorOf: pairByRatings(cohort, rated, { least, fixed }), lapsed };
}

/** Works a draft out over everybody who is ready now, and stores the outcome if the draft is still as it was seen. */
export async function runDraft(
  env: Env,
  db: Database,
  proposal: Pick<ProposalRow, 'id' | 'programme' | 'evening'>,
  change: Change,
  settings: Settings,
  by: Acting,
): Promise<Outcome> {
  const bench = await benchOf(env, db, proposal, by.scope);
  if (typeof bench === 'string') return { is: bench };
  const { cohort, rulings } = bench;
  const locked = rulings.filter(({ ruling }) => ruling === 'locked');
  const why = whyNobody(cohort, { least: settings.least, locked });
  if (why) return { is: 'unpairable', why };
  const rated = proposal.evening ? await ratedIn(db, proposal.evening, cohort) : undefined;
  const { mentorOf, lapsed } = rated
    ? byRatings(cohort, rated, settings.least, locked)
    : byScores(cohort, settings, locked);
  const isAlone = rated && !mentorOf.some((at) => at !== alone);
  if (isAlone) return { is: 'unpairable', why: { is: 'no_ratings' } };
  const pairs = cohort.people.mentees.map(({ id: mentee }, rank) => {
    const at = mentorOf[rank] ?? alone;
    return at === alone
      ? { mentee, mentor: null, score: null }
      : { mentee, mentor: cohort.people.mentors[at]?.id ?? null, score: cohort.scoreOf(at, rank) };
  });
  const stored = await storeRun(db, change, { run: newRun(), settings, pairs, lapsed }, by);
  return stored ? { is: 'done', lapsed: lapsed.length } : { is: 'overtaken' };
}
