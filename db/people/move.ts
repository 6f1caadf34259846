import { type SQL, sql } from 'drizzle-orm';
import {
  type Decision,
  decisions,
  type Happening,
  type Standing,
  type Transition,
  transitions,
} from '../../domain/people/participation.ts';
import { listed } from '../listed.ts';
import { takeBackDecisions } from '../messages/decision.ts';
import type { Database } from '../open.ts';
import { audit, events, participations, submissions } from '../schema.ts';
import { reading, type Statement, writing } from '../statement.ts';
import { moveInTally } from '../tallies/tallies.ts';

/** Who moved something, and when. */
export interface Mover {
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Statement that writes into the timelines of the participations that meet a condition. */
export const addEvents = (
  db: Database,
  what: Transition | Happening,
  { who, now }: Mover,
  which: SQL,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${events} (participation, at, who, what)
      select ${participations.id}, ${now}, ${who}, ${what} from ${participations} where ${which}`),
  );

/**
 * Of each participation that a decision moves: the application that it is decided on, the newest of
 * several. Whoever was taken or put on the waiting list is so by that application, whichever counted
 * before. To decline one that does not count, or to take a decision on it back, moves nobody.
 */
function decidedOn(stands: SQL, status: Decision): SQL {
  const { from } = transitions[decisions[status]];
  const other = takes(status) ? sql`or ${participations.application} <> ${submissions.id}` : sql``;
  return sql`
    select ${participations.id} as participation, ${submissions.id} as application,
      max(${submissions.receivedAt}) as sent
    from ${submissions} cross join ${participations} on ${participations.id} = ${submissions.participation}
    where ${stands} and ${submissions.status} <> ${status} and (
      ${participations.application} = ${submissions.id} and ${participations.standing} in (${listed(from)}) ${other}
    ) group by ${participations.id}`;
}

/** Whether by that decision an application counts from now on. */
const takes = (status: Decision): boolean => status === 'accepted' || status === 'waiting';

/**
 * Statements by which what is accepted, or put on the waiting list, replaces what counted before it, and
 * what came before it and was never decided. They stand first in the batch of a decision.
 *
 * @param stands condition that holds of the submissions that are decided on
 */
export function replaceByDecision(
  db: Database,
  stands: SQL,
  status: Decision,
): readonly Statement<number>[] {
  if (!takes(status)) return [];
  const replaced = sql`${submissions.id} in (
    select other.id from (${decidedOn(stands, status)}) as chosen
    cross join ${submissions} as other on other.participation = chosen.participation
    where other.id <> chosen.application
      and (other.status in ('accepted', 'waiting') or other.status = 'new' and other.received_at < chosen.sent)
  )`;
  return [
    moveInTally(db, replaced, 'replaced'),
    writing(
      db,
      db.run(sql`
        update ${submissions} set status_before = status, status = 'replaced', replaced_by = (
          select chosen.application from (${decidedOn(stands, status)}) as chosen
          where chosen.participation = ${submissions.participation}
        ) where ${replaced}`),
    ),
  ];
}

/**
 * Statements by which a decision on applications moves their participations. They stand before the one
 * that gives the applications their status, and look at what was decided on as it was.
 */
export function moveByDecision(
  db: Database,
  stands: SQL,
  status: Decision,
  by: Mover,
): readonly Statement<number>[] {
  const name = decisions[status];
  const { from, to } = transitions[name];
  const chosen = decidedOn(stands, status);
  const moved = sql`${participations.id} in (select participation from (${chosen}))`;
  return [
    addEvents(db, name, by, moved),
    // What counts first: whoever is past the decision already, by another application, stays where they are.
    writing(
      db,
      db.run(sql`
        update ${participations} set
          application = chosen.application, applied_at = chosen.sent,
          standing = iif(standing in (${listed(from)}), ${to}, standing),
          changed_at = iif(standing in (${listed(from)}), ${by.now}, changed_at)
        from (${chosen}) as chosen where ${participations.id} = chosen.participation`),
    ),
  ];
}

/**
 * Statements by which whoever leaves is told of no decision any more, and takes their application back if
 * nothing was decided: it is no open case, and holds no place. They stand before the participation moves.
 *
 * @param leaving condition that holds of the participations that are left
 */
export function withdraw(db: Database, leaving: SQL): readonly Statement<number>[] {
  const theirs = sql`${submissions.participation} in (
    select ${participations.id} from ${participations} where ${leaving}
  )`;
  const withdrawn = sql`${theirs} and ${submissions.status} in ('new', 'waiting')`;
  return [
    takeBackDecisions(db, theirs),
    moveInTally(db, withdrawn, 'withdrawn'),
    writing(db, db.run(sql`update ${submissions} set status = 'withdrawn' where ${withdrawn}`)),
  ];
}

/** A participation as somebody saw it. */
export interface SeenStanding {
  readonly id: string;
  readonly was: Standing;
}

/**
 * Statements of a step that moves participations without a decision on an application: those that stand
 * as they were seen. The last one tells which were moved, by their ids.
 */
export function step(
  db: Database,
  name: Transition,
  seen: readonly SeenStanding[],
  by: Mover,
): readonly Statement[] {
  const pairs = JSON.stringify(seen.map(({ id, was }) => [id, was]));
  const stands = sql`(${participations.id}, ${participations.standing}) in (
    select value ->> 0, value ->> 1 from json_each(${pairs})
  ) and ${participations.standing} in (${listed(transitions[name].from)})`;
  return [
    addEvents(db, name, by, stands),
    ...(name === 'leave' ? withdraw(db, stands) : []),
    writing(
      db,
      db.run(sql`
        insert into ${audit} (at, who, action, subject)
        select ${by.now}, ${by.who}, 'step', ${participations.id} || ' ' || ${name} from ${participations} where ${stands}`),
    ),
    reading(
      db,
      db
        .update(participations)
        .set({ standing: transitions[name].to, changedAt: by.now })
        .where(stands)
        .returning({ id: participations.id }),
    ),
  ];
}
