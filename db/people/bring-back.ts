import { type SQL, sql } from 'drizzle-orm';
import { type Decision, standingBy, type Transition } from '../../domain/people/participation.ts';
import type { Database } from '../open.ts';
import { participations, submissions } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { moveInTally } from '../tallies/tallies.ts';
import { addEvents, type Mover } from './move.ts';

/** What an application was before another one replaced it; what was replaced before this was kept was undecided. */
const before = sql`coalesce(${submissions.statusBefore}, 'new')`;

/** What fits where its person stands: who is accepted stays so, by whichever application is left. */
const fitting = sql`(
  select case one.standing when 'applied' then 'new' when 'waiting' then 'waiting' when 'declined' then 'declined'
    when 'left' then ${before} else 'accepted' end
  from ${participations} as one where one.id = ${submissions.participation}
)`;

/** Where somebody stands by a decision, and who is past it already: they stay where they are. */
const decisions: Readonly<Record<Decision, { stays: readonly string[]; by: Transition }>> = {
  accepted: { stays: ['accepted', 'preparing', 'ready', 'finished', 'left'], by: 'accept' },
  waiting: { stays: ['waiting', 'left'], by: 'wait' },
  new: { stays: ['applied', 'left'], by: 'reconsider' },
  declined: { stays: ['declined', 'left'], by: 'decline' },
};

const listed = (values: readonly string[]): SQL =>
  sql`(select value from json_each(${JSON.stringify(values)}))`;

/**
 * Statements by which applications that were replaced are again what they were, and count: their people
 * stand where that puts them, unless they are past it.
 *
 * @param back condition that holds of the applications that are brought back
 * @param is what each of them is from now on
 */
function bringBack(db: Database, back: SQL, is: SQL, by: Mover): readonly Statement<number>[] {
  /** Of each participation the one that counts from now on: the best decision, else the newest. */
  const counts = sql`
    select participation, id, received_at, was from (
      select ${submissions.participation} as participation, ${submissions.id} as id, ${submissions.receivedAt} as received_at,
        ${is} as was, row_number() over (
          partition by ${submissions.participation}
          order by case ${is} when 'accepted' then 1 when 'waiting' then 2 else 3 end, ${submissions.receivedAt} desc
        ) as nth
      from ${submissions} where ${back}
    ) where nth = 1`;
  const each = (Object.keys(decisions) as (keyof typeof decisions)[]).map((was) => {
    const { stays, by: name } = decisions[was];
    const theirs = sql`${participations.id} in (select participation from (${counts}) where was = ${was})`;
    const moved = sql`${theirs} and ${participations.standing} not in ${listed(stays)}`;
    return [
      moveInTally(db, sql`${back} and ${is} = ${was}`, was),
      addEvents(db, name, by, moved),
      writing(
        db,
        db.run(sql`
          update ${participations} set standing = ${standingBy(was)}, changed_at = ${by.now}
          where ${moved}`),
      ),
    ];
  });
  return [
    ...each.flat(),
    writing(
      db,
      db.run(sql`
        update ${participations} set application = counting.id, applied_at = counting.received_at
        from (${counts}) as counting where ${participations.id} = counting.participation`),
    ),
    writing(
      db,
      db.run(sql`
        update ${submissions} set status = ${is}, status_before = null, replaced_by = null
        where ${back}`),
    ),
  ];
}

/**
 * Statements by which taking decisions back gives what they replaced back. They stand first in the batch,
 * before the one that moves participations: whoever counted before counts again, and is not moved twice.
 *
 * @param stands condition that holds of the submissions on which decisions are taken back
 */
export const bringBackReplaced = (
  db: Database,
  stands: SQL,
  by: Mover,
): readonly Statement<number>[] =>
  bringBack(
    db,
    sql`${submissions.id} in (
      select old.id from ${submissions} cross join ${submissions} as old
        on old.participation = ${submissions.participation} and old.participation is not null
      where ${stands} and ${submissions.status} <> 'new'
        and old.status = 'replaced' and old.replaced_by = ${submissions.id}
    )`,
    before,
    by,
  );

/**
 * Statements by which an application that counts since a newer one was erased is again what fits where its
 * person stands: nobody is moved by it. They stand after the erasing.
 */
export const bringBackCounting = (
  db: Database,
  ids: readonly string[],
  by: Mover,
): readonly Statement<number>[] =>
  bringBack(
    db,
    sql`${submissions.status} = 'replaced' and ${submissions.id} in (
      select one.application from ${participations} as one where one.id in ${listed(ids)}
    )`,
    fitting,
    by,
  );
