import { type SQL, sql } from 'drizzle-orm';
import type { ProposalAim, ProposalState } from '../../domain/matching/proposals.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { trace } from '../audit/audit.ts';
import { type Change, isTouchedIn, touchIn } from '../changes.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { type Statement, writing } from '../statement.ts';
import type { RunPair } from './read.ts';

/** What a proposal is worked out by. */
export interface Settings {
  readonly aim: ProposalAim;
  /** The score below which nobody is proposed. */
  readonly least: number;
}

/** A proposal that is begun. */
export interface NewProposal extends Settings {
  /** Random. */
  readonly id: string;
  readonly programme: string;
  /** The evening whose ratings it is worked out from, if it is. */
  readonly evening?: string | null | undefined;
}

/** Statement that leaves a trace of what was done with a proposal, if that was done. */
export const traceChange = (db: Database, what: string, { who, now }: Mover, done: SQL) =>
  trace(db, { at: now, who, action: 'propose', subject: what }, done);

/** Condition that a change was made, by the statement that stands before in the batch. */
export const isTouched = (change: Pick<Change, 'id' | 'token'>): SQL =>
  isTouchedIn('proposals', change);

/** Statements that begin a proposal without anybody in it, unless one has its id, with a trace. The first one tells whether it was begun. */
export const addProposal = (
  db: Database,
  { id, programme, evening, aim, least }: NewProposal,
  scope: Scope,
  by: Mover,
): readonly Statement<number>[] => {
  const token = crypto.randomUUID();
  return [
    writing(
      db,
      db.run(sql`
        insert into proposals (id, programme, evening, state, aim, least, version, touched, run, before, pairs, total, lowest, made_by, made_at, changed_by, changed_at)
        select ${id}, ${programme}, ${evening ?? null}, 'draft', ${aim}, ${least}, 1, ${token}, 0, 0, 0, 0, null, ${by.who}, ${by.now}, ${by.who}, ${by.now}
        where ${inScope(scope, sql`${programme}`)} and not exists (select 1 from proposals where id = ${id})`),
    ),
    traceChange(db, `${id} begin`, by, isTouched({ id, token })),
  ];
};

/** Condition that a draft is as somebody saw it, and theirs to change. */
export const isAsSeen = ({ id, version }: Pick<Change, 'id' | 'version'>, scope: Scope): SQL => sql`
  exists (
    select 1 from proposals where id = ${id} and version = ${version} and state = 'draft'
      and ${inScope(scope, sql`programme`)}
  )`;

/** What else a change sets, in which state the proposal must stand, and what must hold beside. */
interface Touching {
  readonly set?: SQL;
  readonly from?: ProposalState;
  readonly when?: SQL;
}

/** Statement that changes a draft as it was seen; with other values too, if any. It tells whether it was changed. */
export const touch = (
  db: Database,
  change: Change,
  scope: Scope,
  by: Mover,
  { set, from = 'draft', when = sql`true` }: Touching = {},
): Statement<number> =>
  touchIn(db, 'proposals', { change, scope, by }, set, sql`state = ${from} and ${when}`);

/** Statement that sums up the run that stands, after something in it was changed. */
export const sumUp = (db: Database, change: Change): Statement<number> =>
  writing(
    db,
    db.run(sql`
      update proposals set (pairs, total, lowest) = (
        select count(mentor), coalesce(sum(score), 0), min(score) from proposal_pairs
        where proposal = proposals.id and run = proposals.run
      ) where id = ${change.id} and ${isTouched(change)}`),
  );

/**
 * Statement that stores people of a run. Whoever left meanwhile, or has a mentor by now, is not stored;
 * whose mentor left stays alone. What is stored says how many it was.
 */
export const addToRun = (
  db: Database,
  { id, run }: { readonly id: string; readonly run: number },
  pairs: readonly RunPair[],
  when: SQL,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into proposal_pairs (proposal, run, mentee, mentor, score)
      select ${id}, ${run}, learning.id, guiding.id, iif(guiding.id is null, null, each.value ->> 'score')
      from json_each(${JSON.stringify(pairs)}) as each
      join proposals on proposals.id = ${id}
      join participations as learning on learning.id = each.value ->> 'mentee'
        and learning.programme = proposals.programme and learning.role = 'mentee' and learning.standing = 'ready'
        and not exists (select 1 from pairs where pairs.mentee = learning.id and pairs.state <> 'ended')
      left join participations as guiding on guiding.id = each.value ->> 'mentor'
        and guiding.programme = proposals.programme and guiding.role = 'mentor' and guiding.standing = 'ready'
        and guiding.person <> learning.person
      where ${when} on conflict do nothing`),
  );

/** Statements by which a run that is stored comes to stand, and the one before the last goes; with a trace. The first one tells whether it does. */
export const standRun = (
  db: Database,
  change: Change,
  run: number,
  { aim, least }: Settings,
  scope: Scope,
  by: Mover,
): readonly Statement<number>[] => [
  touch(db, change, scope, by, {
    set: sql`aim = ${aim}, least = ${least}, before = run, run = ${run}`,
  }),
  writing(
    db,
    db.run(sql`
      delete from proposal_pairs where proposal = ${change.id} and ${isTouched(change)}
        and run <> ${run} and run <> (select before from proposals where id = ${change.id})`),
  ),
  traceChange(db, `${change.id} run`, by, isTouched(change)),
];

/** Statements that take away a proposal that is no longer wanted, with a trace. The second-last one tells whether it is gone. */
export const dropProposal = (
  db: Database,
  change: Change,
  scope: Scope,
  by: Mover,
): readonly Statement<number>[] => [
  touch(db, change, scope, by),
  traceChange(db, `${change.id} drop`, by, isTouched(change)),
  writing(
    db,
    db.run(sql`delete from proposal_pairs where proposal = ${change.id} and ${isTouched(change)}`),
  ),
  writing(
    db,
    db.run(
      sql`delete from proposal_rulings where proposal = ${change.id} and ${isTouched(change)}`,
    ),
  ),
  writing(
    db,
    db.run(sql`delete from proposals where id = ${change.id} and touched = ${change.token}`),
  ),
];
