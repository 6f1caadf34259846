import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import type { Both } from './cohort.ts';

/** What is wrong with a run, by participations: too many with one mentor, and pairs against what was decided. */
export interface RunFaults {
  /** How many mentees are in it. */
  readonly people: number;
  /** Mentors with more people than they have places. */
  readonly full: number;
  /** Pairs below the score wanted that nobody locked, pairs that were set aside, and locked pairs that are not in it. */
  readonly against: number;
}

/** How many places a mentor has left, at most `most`: what they said, without the pairs that they are in. */
const places = (mentor: SQL, most: number): SQL => sql`
  max(0, min(${most}, coalesce((
    select submissions.capacity from participations
    join submissions on submissions.id = participations.application where participations.id = ${mentor}
  ), ${most})) - (select count(*) from pairs where pairs.mentor = ${mentor} and pairs.state <> 'ended'))`;

/** Condition that each mentor of a run has places for all who are with them in it. */
export const hasPlaces = (id: string, run: number, most: number): SQL => sql`
  not exists (
    select 1 from proposal_pairs where proposal = ${id} and run = ${run} and mentor is not null
    group by mentor having count(*) > ${places(sql`proposal_pairs.mentor`, most)}
  )`;

/** Looks whether a run keeps to the places, the threshold and what was decided, as things stand now. */
export const faultsOf = async (
  db: Database,
  {
    id,
    run,
    least,
    lapsed,
    most,
  }: {
    readonly id: string;
    readonly run: number;
    readonly least: number;
    /** Locked pairs that cannot be any more. */
    readonly lapsed: readonly Both[];
    /** People one mentor accompanies at most in the programme. */
    readonly most: number;
  },
): Promise<RunFaults> =>
  (
    await db.all<RunFaults>(sql`
      select (select count(*) from proposal_pairs where proposal = ${id} and run = ${run}) as people,
        not ${hasPlaces(id, run, most)} as full,
        (select count(*) from proposal_pairs as one
          left join proposal_rulings as ruled on ruled.proposal = ${id} and ruled.mentee = one.mentee and ruled.mentor = one.mentor
          where one.proposal = ${id} and one.run = ${run} and one.mentor is not null
            and (ruled.ruling = 'forbidden' or (one.score < ${least} and ruled.ruling is null)))
        + (select count(*) from proposal_rulings as ruled
          join proposal_pairs as one on one.proposal = ${id} and one.run = ${run} and one.mentee = ruled.mentee
          where ruled.proposal = ${id} and ruled.ruling = 'locked' and one.mentor is not ruled.mentor
            and (ruled.mentor, ruled.mentee) not in (select value ->> 'mentor', value ->> 'mentee' from json_each(${JSON.stringify(lapsed)})))
        as against`)
  )[0] ?? { people: 0, full: 0, against: 0 };
