import { sql } from 'drizzle-orm';
import type { Ruling } from '../../domain/matching/proposals.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Change } from '../changes.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { type Statement, writing } from '../statement.ts';
import type { Both } from './cohort.ts';
import type { RunPair } from './read.ts';
import { isTouched, traceChange } from './write.ts';

/** Statement that decides of pairs in a proposal, or takes the decision back. */
export const rule = (
  db: Database,
  change: Change,
  ruling: Ruling | undefined,
  both: readonly Both[],
): Statement<number> => {
  const these = JSON.stringify(both);
  return writing(
    db,
    ruling === undefined
      ? db.run(sql`
          delete from proposal_rulings where proposal = ${change.id} and ${isTouched(change)}
            and (mentor, mentee) in (select value ->> 'mentor', value ->> 'mentee' from json_each(${these}))`)
      : db.run(sql`
          insert into proposal_rulings (proposal, mentee, mentor, ruling)
          select ${change.id}, learning.id, guiding.id, ${ruling} from json_each(${these}) as each
          join proposals on proposals.id = ${change.id}
          join participations as guiding on guiding.id = each.value ->> 'mentor'
            and guiding.programme = proposals.programme and guiding.role = 'mentor'
          join participations as learning on learning.id = each.value ->> 'mentee'
            and learning.programme = proposals.programme and learning.role = 'mentee'
          where ${isTouched(change)}
          on conflict do update set ruling = excluded.ruling`),
  );
};

/** Statement that lets go of who else a mentee was locked to. */
export const unlockElsewhere = (db: Database, change: Change, { mentor, mentee }: Both) =>
  writing(
    db,
    db.run(sql`
      delete from proposal_rulings where proposal = ${change.id} and mentee = ${mentee}
        and mentor <> ${mentor} and ruling = 'locked' and ${isTouched(change)}`),
  );

/** Statement that puts mentees with mentors in the run that stands, or leaves them alone in it. */
export const putByHand = (db: Database, change: Change, put: readonly RunPair[]) =>
  writing(
    db,
    db.run(sql`
      insert into proposal_pairs (proposal, run, mentee, mentor, score)
      select proposals.id, proposals.run, each.value ->> 'mentee', each.value ->> 'mentor', each.value ->> 'score'
      from json_each(${JSON.stringify(put)}) as each join proposals on proposals.id = ${change.id}
      where proposals.run <> 0 and ${isTouched(change)}
      on conflict do update set mentor = excluded.mentor, score = excluded.score`),
  );

/** Statements that settle that a name one of two wrote is not the other's; with a trace. */
export const settleNames = (
  db: Database,
  { mentor, mentee }: Both,
  programme: string,
  scope: Scope,
  by: Mover,
): readonly Statement<number>[] => [
  writing(
    db,
    db.run(sql`
      insert into settled_names (mentee, mentor, who, at)
      select learning.id, guiding.id, ${by.who}, ${by.now} from participations as learning
      join participations as guiding on guiding.id = ${mentor} and guiding.programme = ${programme}
      where learning.id = ${mentee} and learning.programme = ${programme}
        and learning.role = 'mentee' and guiding.role = 'mentor' and ${inScope(scope, sql`${programme}`)}
      on conflict do nothing`),
  ),
  traceChange(
    db,
    `${mentor} ${mentee} settle`,
    by,
    sql`exists (select 1 from settled_names where mentee = ${mentee} and mentor = ${mentor})`,
  ),
];
