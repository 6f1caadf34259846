import { type SQL, sql } from 'drizzle-orm';
import type { PairHappening } from '../../domain/pairs/pair.ts';
import {
  mostOpen,
  type Said,
  type SessionState,
  type SessionTransition,
  sessionTransitions,
} from '../../domain/sessions/session.ts';
import { listed } from '../listed.ts';
import type { Database } from '../open.ts';
import { isTheirs, type OneOfTwo } from '../pairs/move.ts';
import { pairEvents, pairs, sessions } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** One of the two, and the session of their pair that they do something with. */
export interface OneOfSession extends OneOfTwo {
  readonly session: string;
}

/** What the two write of a session for each other. */
export interface Planned {
  readonly objective: string;
  readonly place: string;
  readonly minutes: number;
}

/** What is to be done with a session: the first statement tells whether it was; what is told of it is stored on that condition. */
export interface Writing {
  readonly statements: readonly Statement<number>[];
  readonly done: SQL;
}

/** Condition that a session was written at a moment, and has stood in one of these states since. */
const wasWritten = (
  session: string,
  now: number,
  states: readonly SessionState[],
): SQL => sql`exists (
  select 1 from ${sessions} where ${sessions.id} = ${session} and ${sessions.changedAt} = ${now}
    and ${sessions.state} in (${listed(states)})
)`;

/** Condition that a session still begins when it was seen to, or did. */
export const stillBegins = (session: string, startsAt: number): SQL => sql`exists (
  select 1 from ${sessions} where ${sessions.id} = ${session} and ${sessions.startsAt} = ${startsAt}
    and ${sessions.state} in ('agreed', 'held', 'missed')
)`;

/** Condition that a pair is theirs and under way. */
const isActive = (one: OneOfTwo): SQL =>
  sql`exists (select 1 from ${pairs} where ${isTheirs(one)} and ${pairs.state} = 'active')`;

/** Condition that a session is of a pair of theirs, and stands where a transition begins. */
const mayMove = (one: OneOfSession, name: SessionTransition): SQL => sql`
  ${sessions.id} = ${one.session} and ${sessions.pair} = ${one.pair}
  and ${sessions.state} in (${listed(sessionTransitions[name].from)})
  and exists (select 1 from ${pairs} where ${isTheirs(one)})`;

/**
 * A statement that writes a session, with those that follow it: a line in the pair's timeline, and what its
 * lists show of its sessions.
 */
function followed(
  db: Database,
  { pair, side, session, now }: OneOfSession,
  first: SQL,
  { what, as }: { readonly what: PairHappening; readonly as: readonly SessionState[] },
): Writing {
  const done = wasWritten(session, now, as);
  return {
    done,
    statements: [
      writing(db, db.run(first)),
      writing(
        db,
        db.run(sql`
          insert into ${pairEvents} (pair, at, who, what)
          select ${pair}, ${now}, ${side}, ${what} where ${done} and not exists (
            select 1 from ${pairEvents} where pair = ${pair} and at = ${now} and who = ${side} and what = ${what}
          )`),
      ),
      writing(
        db,
        db.run(sql`
          update ${pairs} set
            (last_session_at, first_session_at, sessions_held, minutes_held) = (
              select max(starts_at), min(starts_at), count(*), coalesce(sum(minutes), 0)
              from ${sessions} where pair = ${pair} and state = 'held'
            ),
            next_session_at = (
              select min(starts_at) from ${sessions} where pair = ${pair} and state = 'agreed' and starts_at > ${now}
            )
          where ${pairs.id} = ${pair} and ${done}`),
      ),
    ],
  };
}

/** A session as it is proposed: its id is what the form carried, so that two presses propose one. */
export interface NewSession extends OneOfSession, Planned {
  /** Milliseconds since 1970, the first first. */
  readonly moments: readonly number[];
}

/** Statements that propose a session, if the pair is under way and not too many are open. The first one tells whether it was. */
export const addSession = (db: Database, one: NewSession): Writing =>
  followed(
    db,
    one,
    sql`
      insert into ${sessions} (
        id, pair, number, state, objective, place, minutes, moments, proposed_by, written_by, made_at, changed_at
      )
      select ${one.session}, ${one.pair},
        1 + coalesce((select max(number) from ${sessions} where pair = ${one.pair}), 0),
        'proposed', ${one.objective}, ${one.place}, ${one.minutes}, ${JSON.stringify(one.moments)},
        ${one.side}, ${one.side}, ${one.now}, ${one.now}
      where ${isActive(one)} and ${mostOpen} > (
        select count(*) from ${sessions} where pair = ${one.pair} and state in ('proposed', 'agreed')
          and coalesce(starts_at, ${one.now}) >= ${one.now}
      )
      on conflict do nothing`,
    { what: 'session_proposed', as: ['proposed'] },
  );

/** Statements by which the other one agrees to a moment that was proposed to them. The first one tells whether they did. */
export const agree = (db: Database, one: OneOfSession & { readonly moment: number }): Writing =>
  followed(
    db,
    one,
    sql`
      update ${sessions} set state = ${sessionTransitions.agree.to}, starts_at = ${one.moment},
        moments = '[]', sequence = sequence + 1, changed_at = ${one.now}
      where ${mayMove(one, 'agree')} and ${isActive(one)} and proposed_by <> ${one.side}
        and ${one.moment} > ${one.now}
        and ${one.moment} in (select value from json_each(${sessions.moments}))`,
    { what: 'session_agreed', as: ['agreed'] },
  );

/** Condition that a session stands as it was seen, and has not begun. */
const asSeen = ({ seen, now }: { readonly seen: number; readonly now: number }): SQL => sql`
  ${sessions.changedAt} = ${seen}
  and (${sessions.state} = 'proposed' or ${sessions.startsAt} > ${now})`;

/** A session as somebody saw it: when it had been written last. */
export interface Seeing extends OneOfSession {
  readonly seen: number;
}

/**
 * Statements that propose other moments. What was agreed to holds no more: its calendar entry is taken
 * back. The first one tells whether they were proposed.
 */
export const proposeOthers = (
  db: Database,
  one: Seeing & { readonly moments: readonly number[] },
): Writing =>
  followed(
    db,
    one,
    sql`
      update ${sessions} set state = ${sessionTransitions.propose.to}, moments = ${JSON.stringify(one.moments)},
        proposed_by = ${one.side}, sequence = sequence + iif(state = 'agreed', 1, 0), changed_at = ${one.now}
      where ${mayMove(one, 'propose')} and ${isActive(one)} and ${asSeen(one)}`,
    { what: 'session_proposed', as: ['proposed'] },
  );

/** Statements that write objective, place and length anew; the moment stays. The first one tells whether they were. */
export const rewrite = (db: Database, one: Seeing & Planned): Writing =>
  followed(
    db,
    one,
    sql`
      update ${sessions} set objective = ${one.objective}, place = ${one.place}, minutes = ${one.minutes},
        written_by = ${one.side}, sequence = sequence + iif(state = 'agreed', 1, 0), changed_at = ${one.now}
      where ${mayMove(one, 'cancel')} and ${asSeen(one)}`,
    { what: 'session_changed', as: ['proposed', 'agreed'] },
  );

/** Statements that cancel a session before it begins. The first one tells whether it was. */
export const cancelSession = (db: Database, one: Seeing): Writing =>
  followed(
    db,
    one,
    sql`
      update ${sessions} set state = ${sessionTransitions.cancel.to},
        sequence = sequence + iif(state = 'agreed', 1, 0), changed_at = ${one.now}
      where ${mayMove(one, 'cancel')} and ${asSeen(one)}`,
    { what: 'session_cancelled', as: ['cancelled'] },
  );

/**
 * Statements by which one of the two says whether it took place, once it has begun; they may say otherwise
 * later. The first one tells whether they did.
 */
export const sayOf = (db: Database, one: OneOfSession & { readonly said: Said }): Writing => {
  const [own, other] =
    one.side === 'mentor' ? ['mentor_said', 'mentee_said'] : ['mentee_said', 'mentor_said'];
  return followed(
    db,
    one,
    sql`
        update ${sessions} set ${sql.identifier(own)} = ${one.said}, changed_at = ${one.now},
          state = iif(coalesce(${sql.identifier(other)}, ${one.said}) = ${one.said}, ${one.said}, 'differ')
        where ${mayMove(one, 'hold')} and starts_at <= ${one.now}
          and ${sql.identifier(own)} is not ${one.said}`,
    {
      what: one.said === 'held' ? 'session_held' : 'session_missed',
      as: ['held', 'missed', 'differ'],
    },
  );
};
