import { and, eq, type SQL, sql } from 'drizzle-orm';
import {
  type Happening,
  mayPrepare,
  type Role,
  type Standing,
  standings,
  type Transition,
  transitions,
} from '../../domain/people/participation.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { compiledWithin } from '../compiled.ts';
import type { Database } from '../open.ts';
import { audit, events, participations, stepsDone } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { inScope } from './in-scope.ts';
import { addEvents, type Mover } from './move.ts';
import { ofPerson } from './read.ts';

const columns = {
  participation: stepsDone.participation,
  step: stepsDone.step,
  at: stepsDone.at,
  who: stepsDone.who,
};

/** A step that somebody has done. */
export type StepDone = Pick<typeof stepsDone.$inferSelect, 'participation' | 'step' | 'at' | 'who'>;

/** Statement that reads the steps that a person has done, in the programmes that somebody may see. */
export const stepsDoneBy = compiledWithin<readonly StepDone[], { readonly person: string }>(
  (db, within) =>
    db
      .select(columns)
      .from(participations)
      .innerJoin(stepsDone, eq(stepsDone.participation, participations.id))
      .where(and(ofPerson, within(participations.programme))),
);

/** Which steps are ticked, and of which the tick is taken back: of participations of one programme and side. */
export interface Steps {
  readonly programme: string;
  readonly role: Role;
  /** The ids of the participations. */
  readonly ids: readonly string[];
  readonly done: readonly string[];
  readonly undone: readonly string[];
  /** Every step that there is: with the last of them somebody is ready. */
  readonly all: readonly string[];
}

/** The same with who does it, and whose participations they may change. */
export interface Ticking extends Steps, Mover {
  readonly scope: Scope;
  /** Only if they are this person's. */
  readonly person?: string | undefined;
}

const listed = (ids: readonly string[]): SQL =>
  sql`(select value from json_each(${JSON.stringify(ids)}))`;

/** Condition that participations are meant, and are where steps are ticked. */
const meant = ({ ids, programme, role, scope, person }: Ticking): SQL => sql`
  ${participations.id} in ${listed(ids)} and ${participations.programme} = ${programme}
  and ${participations.role} = ${role} and ${inScope(scope, participations.programme)}
  and ${person === undefined ? sql`true` : sql`${participations.person} = ${person}`}
  and ${participations.standing} in ${listed(standings.filter(mayPrepare))}`;

/** Condition that every step of a participation is done. */
const allDone = (all: readonly string[]): SQL => sql`${all.length} > 0 and ${all.length} = (
  select count(*) from ${stepsDone}
  where ${stepsDone.participation} = ${participations.id} and ${stepsDone.step} in ${listed(all)}
)`;

/** Condition that one of some steps is done by a participation, since a moment if one is given. */
const anyDone = (steps: readonly string[], at?: number): SQL => sql`exists (
  select 1 from ${stepsDone}
  where ${stepsDone.participation} = ${participations.id} and ${stepsDone.step} in ${listed(steps)}
    ${at === undefined ? sql`` : sql`and ${stepsDone.at} = ${at}`}
)`;

/** Statements that move participations along with their steps, each with a line in the timeline. */
function moves(db: Database, name: Transition, by: Mover, which: SQL, from: readonly Standing[]) {
  const stands = sql`${which} and ${participations.standing} in ${listed(from)}`;
  return [
    addEvents(db, name, by, stands),
    writing(
      db,
      db.run(sql`
        update ${participations} set standing = ${transitions[name].to}, changed_at = ${by.now}
        where ${stands}`),
    ),
  ];
}

/** Statement that writes a line in the timeline for each of some steps that is done, or is not. */
const noted = (
  db: Database,
  what: Happening,
  ticking: Ticking,
  { steps, is }: { readonly steps: readonly string[]; readonly is: 0 | 1 },
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${events} (participation, at, who, what)
      select ${participations.id}, ${ticking.now}, ${ticking.who}, ${what}
      from ${participations} cross join json_each(${JSON.stringify(steps)}) as each
      where ${meant(ticking)} and ${is} = exists (
        select 1 from ${stepsDone}
        where ${stepsDone.participation} = ${participations.id} and ${stepsDone.step} = each.value
      )`),
  );

/** Statement that traces who ticked steps of whom; not which. */
export const traceOfSteps = (db: Database, ticking: Ticking): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${audit} (at, who, action, subject)
      select ${ticking.now}, ${ticking.who}, 'step', ${participations.id} || ' ticks'
      from ${participations} where ${meant(ticking)}`),
  );

/**
 * Statements that tick steps, and take ticks back. Whoever ticks begins to prepare; with the last step
 * they are ready, and with one of them taken back they prepare again. Done twice they change nothing.
 */
export function tick(db: Database, ticking: Ticking): readonly Statement<number>[] {
  const { done, undone, all, who, now } = ticking;
  const which = meant(ticking);
  const by = { who, now };
  const taken = sql`${which} and ${allDone(all)} and ${anyDone(undone)}`;
  const added = sql`${which} and ${anyDone(done, now)}`;
  return [
    ...(undone.length === 0
      ? []
      : [
          noted(db, 'step_undone', ticking, { steps: undone, is: 1 }),
          ...moves(db, 'prepare', by, taken, ['ready']),
          writing(
            db,
            db.run(sql`
              delete from ${stepsDone} where ${stepsDone.step} in ${listed(undone)} and ${stepsDone.participation} in (
                select ${participations.id} from ${participations} where ${which}
              )`),
          ),
        ]),
    ...(done.length === 0
      ? []
      : [
          noted(db, 'step_done', ticking, { steps: done, is: 0 }),
          writing(
            db,
            db.run(sql`
              insert into ${stepsDone} (participation, step, at, who)
              select ${participations.id}, each.value, ${now}, ${who}
              from ${participations} cross join json_each(${JSON.stringify(done)}) as each
              where ${which} on conflict do nothing`),
          ),
          ...moves(db, 'be_ready', by, sql`${added} and ${allDone(all)}`, [
            'accepted',
            'preparing',
          ]),
          ...moves(db, 'prepare', by, added, ['accepted']),
        ]),
  ];
}
