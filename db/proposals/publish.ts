import { sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { Change } from '../changes.ts';
import type { Database } from '../open.ts';
import type { Ready } from '../pairs/ready.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { type Statement, writing } from '../statement.ts';
import { hasPlaces } from './check.ts';
import type { ProposalRow } from './read.ts';
import { isTouched, touch } from './write.ts';

/** A proposed pair that is to be announced. */
export interface ToAnnounce {
  readonly mentee: string;
  readonly mentor: string;
}

/** At most `limit` proposed pairs that were not made yet and still can be. */
export const toAnnounce = (
  db: Database,
  { id, run }: Pick<ProposalRow, 'id' | 'run'>,
  limit: number,
): Promise<readonly ToAnnounce[]> =>
  db.all<ToAnnounce>(sql`
    select one.mentee, one.mentor from proposal_pairs as one
    join participations as learning on learning.id = one.mentee and learning.standing = 'ready'
    join participations as guiding on guiding.id = one.mentor and guiding.standing = 'ready'
    where one.proposal = ${id} and one.run = ${run} and one.pair is null
      and not exists (select 1 from pairs where pairs.mentee = one.mentee and pairs.state <> 'ended')
    limit ${limit}`);

/** Proposed pairs that cannot be made any more: who left, is not ready, or has a mentor by now. */
export const lostIn = (
  db: Database,
  { id, run }: Pick<ProposalRow, 'id' | 'run'>,
): Promise<readonly { readonly mentorName: string; readonly menteeName: string }[]> =>
  db.all(sql`
    select guide.name as mentorName, learner.name as menteeName from proposal_pairs as one
    join participations as learning on learning.id = one.mentee join people as learner on learner.id = learning.person
    join participations as guiding on guiding.id = one.mentor join people as guide on guide.id = guiding.person
    where one.proposal = ${id} and one.run = ${run} and one.pair is null
      and (learning.standing <> 'ready' or guiding.standing <> 'ready'
        or exists (select 1 from pairs where pairs.mentee = one.mentee and pairs.state <> 'ended'))
    limit 20`);

/** Statement by which a proposal is published, as it was seen, as long as each mentor has places for all who are with them in it. */
export const publishProposal = (
  db: Database,
  change: Change,
  { run, state }: Pick<ProposalRow, 'run' | 'state'>,
  most: number,
  scope: Scope,
  by: Mover,
): Statement<number> =>
  touch(db, change, scope, by, {
    set: sql`state = 'published'`,
    from: state,
    when: state === 'draft' ? hasPlaces(change.id, run, most) : sql`true`,
  });

/** Statement that notes which pairs the proposed ones became. */
export const noteMade = (
  db: Database,
  change: Change,
  made: readonly { readonly id: string; readonly mentee: string }[],
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      update proposal_pairs set pair = (
        select pairs.id from json_each(${JSON.stringify(made)}) as each
        join pairs on pairs.id = each.value ->> 'id' where each.value ->> 'mentee' = proposal_pairs.mentee
      ) where proposal = ${change.id} and run = (select run from proposals where id = ${change.id})
        and pair is null and mentee in (select value ->> 'mentee' from json_each(${JSON.stringify(made)}))
        and ${isTouched(change)}`),
  );

/** A pair of a proposal that may still be taken back, and who is told. */
export interface Announced {
  readonly id: string;
  readonly sides: readonly Pick<Ready, 'role' | 'person' | 'name' | 'email' | 'language'>[];
}

/** At most `limit` pairs that a proposal became and nobody has signed. */
export async function announcedIn(
  db: Database,
  { id, run }: Pick<ProposalRow, 'id' | 'run'>,
  limit: number,
): Promise<readonly Announced[]> {
  const rows = await db.all<Announced['sides'][number] & { id: string }>(sql`
    select chosen.id, people.id as person, people.name, people.email, people.language, taking.role
    from (
      select pairs.id, pairs.mentor, pairs.mentee from proposal_pairs
      join pairs on pairs.id = proposal_pairs.pair and pairs.state = 'announced'
      where proposal_pairs.proposal = ${id} and proposal_pairs.run = ${run} limit ${limit}
    ) as chosen
    join participations as taking on taking.id in (chosen.mentor, chosen.mentee)
    join people on people.id = taking.person`);
  const byPair = Map.groupBy(rows, (row) => row.id);
  return [...byPair].map(([pair, sides]) => ({ id: pair, sides }));
}

/** Condition that nobody has signed in any pair that a proposal became. */
const isUnsigned = (id: string, run: number) => sql`
  not exists (
    select 1 from proposal_pairs join pairs on pairs.id = proposal_pairs.pair
    where proposal_pairs.proposal = ${id} and proposal_pairs.run = ${run}
      and pairs.state in ('half_signed', 'active', 'paused')
  )`;

/** Statement by which a proposal is taken back, as it was seen, as long as nobody has signed. */
export const withdrawProposal = (
  db: Database,
  change: Change,
  { run, state }: Pick<ProposalRow, 'run' | 'state'>,
  scope: Scope,
  by: Mover,
): Statement<number> =>
  touch(db, change, scope, by, {
    set: sql`state = 'withdrawn'`,
    from: state,
    when: isUnsigned(change.id, run),
  });

/** Statements that copy a proposal as it stands into a new draft, unless one has its id. The first one tells whether it was copied. */
export const copyProposal = (
  db: Database,
  from: string,
  to: string,
  aim: string,
  scope: Scope,
  { who, now }: Mover,
): readonly Statement<number>[] => {
  const token = crypto.randomUUID();
  return [
    writing(
      db,
      db.run(sql`
        insert into proposals (id, programme, evening, state, aim, least, version, touched, run, before, pairs, total, lowest, made_by, made_at, changed_by, changed_at)
        select ${to}, programme, evening, 'draft', ${aim}, least, 1, ${token}, run, 0, pairs, total, lowest, ${who}, ${now}, ${who}, ${now}
        from proposals where id = ${from} and ${inScope(scope, sql`programme`)}
          and not exists (select 1 from proposals where id = ${to})`),
    ),
    writing(
      db,
      db.run(sql`
        insert into proposal_pairs (proposal, run, mentee, mentor, score)
        select ${to}, one.run, one.mentee, one.mentor, one.score from proposal_pairs as one
        join proposals on proposals.id = ${to} and proposals.run = one.run and proposals.touched = ${token}
        where one.proposal = ${from}`),
    ),
    writing(
      db,
      db.run(sql`
        insert into proposal_rulings (proposal, mentee, mentor, ruling)
        select ${to}, mentee, mentor, ruling from proposal_rulings where proposal = ${from}
          and ${isTouched({ id: to, token })}`),
    ),
  ];
};
