import { type SQL, sql } from 'drizzle-orm';
import {
  type CoordinatorStep,
  type PairState,
  type PairTransition,
  pairTransitions,
} from '../../domain/pairs/pair.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { listed } from '../listed.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { audit, pairEvents, pairs, participations, signatures } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** Condition that a pair stands where a transition begins. */
export const mayMove = (name: PairTransition): SQL =>
  sql`${pairs.state} in (${listed(pairTransitions[name].from)})`;

/** Statement that writes a transition into the timelines of the pairs that meet a condition. */
export const addEvent = (
  db: Database,
  name: PairTransition | SQL,
  { who, now }: Mover,
  which: SQL,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${pairEvents} (pair, at, who, what)
      select ${pairs.id}, ${now}, ${who}, ${name} from ${pairs} where ${which}`),
  );

/** Statement that moves the pairs that meet a condition. */
export const move = (
  db: Database,
  name: PairTransition,
  now: number,
  which: SQL,
): Statement<number> => {
  const { to } = pairTransitions[name];
  const ending = to === 'ended' ? name : null;
  return writing(
    db,
    db.run(sql`
      update ${pairs} set state = ${to}, ending = ${ending}, changed_at = ${now} where ${which}`),
  );
};

/** Condition that a pair ended at a moment. */
export const hasEndedAt = (id: string, now: number): SQL =>
  sql`exists (select 1 from ${pairs} where ${pairs.id} = ${id} and ${pairs.state} = 'ended' and ${pairs.changedAt} = ${now})`;

/** Condition that a pair began at a moment. */
export const hasBegunAt = (id: string, now: number): SQL =>
  sql`exists (select 1 from ${pairs} where ${pairs.id} = ${id} and ${pairs.begunAt} = ${now})`;

/** A pair as a coordinator saw it. */
export interface SeenPair {
  readonly id: string;
  readonly was: PairState;
}

/** Statements by which a coordinator moves a pair that stands as they saw it. The last one tells whether it was moved. */
export function movePair(
  db: Database,
  name: CoordinatorStep,
  { id, was }: SeenPair,
  scope: Scope,
  by: Mover,
): readonly Statement<number>[] {
  const which = sql`
    ${pairs.id} = ${id} and ${pairs.state} = ${was} and ${mayMove(name)}
    and ${inScope(scope, pairs.programme)}`;
  return [
    addEvent(db, name, by, which),
    writing(
      db,
      db.run(sql`
        insert into ${audit} (at, who, action, subject)
        select ${by.now}, ${by.who}, 'pair', ${pairs.id} || ' ' || ${name} from ${pairs} where ${which}`),
    ),
    move(db, name, by.now, which),
  ];
}

/** Statements by which a coordinator takes back pairs that nobody has signed, if a condition holds. */
export function withdrawPairs(
  db: Database,
  ids: readonly string[],
  by: Mover,
  when: SQL,
): readonly Statement<number>[] {
  const which = sql`
    ${pairs.id} in (select value from json_each(${JSON.stringify(ids)}))
    and ${pairs.state} = ${pairTransitions.sign.from[0]} and ${when}`;
  return [
    addEvent(db, 'withdraw', by, which),
    writing(
      db,
      db.run(sql`
        insert into ${audit} (at, who, action, subject)
        select ${by.now}, ${by.who}, 'pair', ${pairs.id} || ' withdraw' from ${pairs} where ${which}`),
    ),
    move(db, 'withdraw', by.now, which),
  ];
}

/** One of the two of a pair, and when they do something. */
export interface OneOfTwo {
  readonly pair: string;
  /** Which of the two they are. */
  readonly side: Role;
  /** Their person's id: the pair must be theirs. */
  readonly person: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Condition that a pair is somebody's, on their side. */
export const isTheirs = ({ pair, side, person }: OneOfTwo): SQL => sql`
  ${pairs.id} = ${pair} and exists (
    select 1 from ${participations}
    where ${participations.id} = ${side === 'mentor' ? pairs.mentor : pairs.mentee} and ${participations.person} = ${person}
  )`;

/** Statements by which one of the two says no before both have signed. The last one tells whether they did. */
export function declinePair(db: Database, one: OneOfTwo): readonly Statement<number>[] {
  const which = sql`${isTheirs(one)} and ${mayMove('decline')}`;
  return [
    addEvent(db, 'decline', { who: one.side, now: one.now }, which),
    move(db, 'decline', one.now, which),
  ];
}

/** A signature as it is made. */
export interface Signing extends OneOfTwo {
  /** The name as they typed it. */
  readonly name: string;
  readonly charter: { readonly hash: string; readonly language: string; readonly html: string };
}

/**
 * Statements by which one of the two signs the charter, once; with the second signature the pair begins.
 * The charter is kept as it was signed. The last one tells whether they signed.
 */
export function signCharter(db: Database, one: Signing): readonly Statement<number>[] {
  const { pair, side, name, charter, now } = one;
  const unsigned = sql`not exists (
    select 1 from ${signatures} where ${signatures.pair} = ${pairs.id} and ${signatures.side} = ${side}
  )`;
  const which = sql`${isTheirs(one)} and ${unsigned} and ${pairs.state} in ('announced', 'half_signed')`;
  return [
    writing(
      db,
      db.run(sql`
        insert into charters (hash, language, html)
        select ${charter.hash}, ${charter.language}, ${charter.html} from ${pairs} where ${which}
        on conflict do nothing`),
    ),
    addEvent(
      db,
      sql`iif(${pairs.state} = 'announced', 'sign', 'begin')`,
      { who: side, now },
      which,
    ),
    writing(
      db,
      db.run(sql`
        update ${pairs} set
          begun_at = iif(state = 'half_signed', ${now}, begun_at),
          state = iif(state = 'announced', ${pairTransitions.sign.to}, ${pairTransitions.begin.to}),
          changed_at = ${now}
        where ${which}`),
    ),
    // The state has moved by now: whoever may not sign has moved nothing, and is not the one who has not signed.
    writing(
      db,
      db.run(sql`
        insert into ${signatures} (pair, side, name, charter, at)
        select ${pair}, ${side}, ${name}, ${charter.hash}, ${now} from ${pairs}
        where ${isTheirs(one)} and ${unsigned} and ${pairs.state} in ('half_signed', 'active') and ${pairs.changedAt} = ${now}`),
    ),
  ];
}
