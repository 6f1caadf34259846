import { sql } from 'drizzle-orm';
import type { ProposalAim, ProposalState, Ruling } from '../../domain/matching/proposals.ts';
import type { PairState } from '../../domain/pairs/pair.ts';
import type { Standing } from '../../domain/people/participation.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';

/** A proposal, as the console lists it. */
export interface ProposalRow {
  readonly id: string;
  readonly programme: string;
  /** The evening whose ratings it is worked out from, if it is. */
  readonly evening: string | null;
  readonly state: ProposalState;
  readonly aim: ProposalAim;
  readonly least: number;
  readonly version: number;
  /** The token of the last change. */
  readonly touched: string;
  readonly run: number;
  readonly before: number;
  readonly pairs: number;
  readonly total: number;
  readonly lowest: number | null;
  readonly madeBy: string;
  readonly madeAt: number;
  readonly changedBy: string;
  readonly changedAt: number;
}

const shown = sql`
  id, programme, evening, state, aim, least, version, touched, run, before, pairs, total, lowest, made_by as madeBy,
  made_at as madeAt, changed_by as changedBy, changed_at as changedAt`;

/** The last changed proposals that somebody may see, of a programme or of all. */
export const proposalsListed = (
  db: Database,
  programme: string | undefined,
  scope: Scope,
  limit: number,
): Promise<readonly ProposalRow[]> =>
  db.all<ProposalRow>(sql`
    select ${shown} from proposals
    where ${programme === undefined ? sql`true` : sql`programme = ${programme}`}
      and ${inScope(scope, sql`programme`)}
    order by changed_at desc limit ${limit}`);

/** The proposal of that id, if somebody may see it. */
export const proposalNamed = async (
  db: Database,
  id: string,
  scope: Scope,
): Promise<ProposalRow | undefined> =>
  (
    await db.all<ProposalRow>(sql`
      select ${shown} from proposals where id = ${id} and ${inScope(scope, sql`programme`)}`)
  )[0];

/** A mentee in a proposal, and the mentor proposed, if one is. */
export interface Proposed {
  /** The participations. */
  readonly mentee: string;
  readonly mentor: string | null;
  readonly score: number | null;
  readonly menteeName: string;
  readonly menteeEmail: string;
  readonly menteeStanding: Standing;
  readonly mentorName: string | null;
  readonly mentorEmail: string | null;
  readonly mentorStanding: Standing | null;
  readonly locked: 0 | 1;
  /** The mentor of the run before, if there was one; whether the mentee was in it at all. */
  readonly formerName: string | null;
  readonly former: string | null;
  readonly wasIn: 0 | 1;
  /** The pair that it became, and where that stands. */
  readonly pair: string | null;
  readonly pairState: PairState | null;
}

/** A place in a proposal: those who stay alone come first, then the lowest scores. */
export interface ProposedPlace {
  readonly score: number | null;
  readonly mentee: string;
}

/** At most `limit` mentees of the run that stands, those who stay alone first, then by score, from a place on (not included). */
export const proposedIn = (
  db: Database,
  { id, run, before }: Pick<ProposalRow, 'id' | 'run' | 'before'>,
  limit: number,
  after?: ProposedPlace,
): Promise<readonly Proposed[]> =>
  db.all<Proposed>(sql`
    select here.mentee, here.mentor, here.score, here.pair,
      learner.name as menteeName, learner.email as menteeEmail, learning.standing as menteeStanding,
      guide.name as mentorName, guide.email as mentorEmail, guiding.standing as mentorStanding,
      exists (
        select 1 from proposal_rulings as ruled where ruled.proposal = here.proposal
          and ruled.mentee = here.mentee and ruled.mentor = here.mentor and ruled.ruling = 'locked'
      ) as locked,
      once.mentor as former, once.mentee is not null as wasIn,
      (select people.name from participations join people on people.id = participations.person
        where participations.id = once.mentor) as formerName,
      pairs.state as pairState
    from (
      select * from proposal_pairs where proposal = ${id} and run = ${run}
        and ${
          after === undefined
            ? sql`true`
            : after.score === null
              ? sql`(score is not null or mentee > ${after.mentee})`
              : sql`(score, mentee) > (${after.score}, ${after.mentee})`
        }
      order by score, mentee limit ${limit}
    ) as here
    join participations as learning on learning.id = here.mentee
    join people as learner on learner.id = learning.person
    left join participations as guiding on guiding.id = here.mentor
    left join people as guide on guide.id = guiding.person
    left join proposal_pairs as once on once.proposal = here.proposal and once.run = ${before}
      and once.mentee = here.mentee
    left join pairs on pairs.id = here.pair
    order by here.score, here.mentee`);

/** Who is with whom in a run, and how well. */
export interface RunPair {
  readonly mentee: string;
  readonly mentor: string | null;
  readonly score: number | null;
}

/** Everybody in a run, at most `limit`. */
export const runOf = (
  db: Database,
  id: string,
  run: number,
  limit: number,
): Promise<readonly RunPair[]> =>
  db.all<RunPair>(sql`
    select mentee, mentor, score from proposal_pairs
    where proposal = ${id} and run = ${run} limit ${limit}`);

/** What was decided of two people in a proposal. */
export interface Ruled {
  readonly mentor: string;
  readonly mentee: string;
  readonly ruling: Ruling;
}

/** All that was decided in a proposal. */
export const rulingsOf = (db: Database, id: string): Promise<readonly Ruled[]> =>
  db.all<Ruled>(sql`
    select mentor, mentee, ruling from proposal_rulings where proposal = ${id} limit 10000`);

/** A decided pair with the names of the two. */
export interface RuledByName extends Ruled {
  readonly mentorName: string;
  readonly menteeName: string;
}

/** The pairs that are not to be proposed, by name. */
export const forbiddenIn = (
  db: Database,
  id: string,
  limit: number,
): Promise<readonly RuledByName[]> =>
  db.all<RuledByName>(sql`
    select ruled.mentor, ruled.mentee, ruled.ruling, guide.name as mentorName, learner.name as menteeName
    from proposal_rulings as ruled
    join participations as guiding on guiding.id = ruled.mentor join people as guide on guide.id = guiding.person
    join participations as learning on learning.id = ruled.mentee join people as learner on learner.id = learning.person
    where ruled.proposal = ${id} and ruled.ruling = 'forbidden' limit ${limit}`);

/** The pairs of a proposal that somebody has signed, or whose two have gone on otherwise: it cannot be taken back any more. */
export const signedIn = (
  db: Database,
  { id, run }: Pick<ProposalRow, 'id' | 'run'>,
): Promise<readonly { readonly id: string; readonly name: string | null }[]> =>
  db.all(sql`
    select pairs.id, people.name from proposal_pairs
    join pairs on pairs.id = proposal_pairs.pair and pairs.state not in ('announced', 'ended')
    left join participations on participations.id = pairs.mentee
    left join people on people.id = participations.person
    where proposal_pairs.proposal = ${id} and proposal_pairs.run = ${run} limit 20`);

/** What a run came to, and how many mentees are elsewhere in it than in another. */
export interface RunSum {
  readonly pairs: number;
  readonly total: number;
  readonly lowest: number | null;
}

/** What the run before came to, and how many are elsewhere now; meant for small cohorts, since it reads both. */
export const sumBefore = async (
  db: Database,
  { id, run, before }: Pick<ProposalRow, 'id' | 'run' | 'before'>,
): Promise<(RunSum & { readonly changed: number }) | undefined> =>
  (
    await db.all<RunSum & { changed: number }>(sql`
      select count(once.mentor) as pairs, coalesce(sum(once.score), 0) as total, min(once.score) as lowest,
        count(case when now.mentee is not null and now.mentor is not once.mentor then 1 end) as changed
      from proposal_pairs as once
      left join proposal_pairs as now on now.proposal = ${id} and now.run = ${run} and now.mentee = once.mentee
      where once.proposal = ${id} and once.run = ${before}`)
  )[0];

/** The scores of at most `limit` mentees of the run that stands, each with what they answered to one question, as JSON. */
export const answersIn = (
  db: Database,
  { id, run }: Pick<ProposalRow, 'id' | 'run'>,
  question: string,
  limit: number,
): Promise<readonly { readonly score: number | null; readonly answer: string | null }[]> =>
  db.all(sql`
    select one.score, submissions.answers -> ${question} as answer
    from (select * from proposal_pairs where proposal = ${id} and run = ${run} limit ${limit}) as one
    join participations on participations.id = one.mentee
    join submissions on submissions.id = participations.application`);
