import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import { compiledWithin } from '../compiled.ts';
import type { Database } from '../open.ts';
import { audit, interviews, participations } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { inScope } from './in-scope.ts';
import type { Mover } from './move.ts';
import { ofPerson } from './read.ts';

/** What was noted of an interview, and for which participation. */
export interface Interview {
  readonly participation: string;
  readonly note: string;
}

/** A note as it is stored. */
type StoredNote = Pick<
  typeof interviews.$inferSelect,
  'id' | 'participation' | 'corrects' | 'takenBackAt' | 'at' | 'who' | 'note'
>;

/** Statement that reads what was noted of the interviews with a person, the newest first. */
export const interviewsWith = compiledWithin<
  readonly StoredNote[],
  { readonly person: string; readonly limit: number }
>((db, within) =>
  db
    .select({
      id: interviews.id,
      participation: interviews.participation,
      corrects: interviews.corrects,
      takenBackAt: interviews.takenBackAt,
      at: interviews.at,
      who: interviews.who,
      note: interviews.note,
    })
    .from(participations)
    .innerJoin(interviews, eq(interviews.participation, participations.id))
    .where(and(ofPerson, within(participations.programme)))
    .orderBy(desc(interviews.at), desc(interviews.id))
    .limit(sql.placeholder('limit')),
);

/** Pressed twice, or sent once more after going back, within so many milliseconds, it is one note. */
const sameWithin = 30 * 60_000;

const isNotedBy = ({ participation, note }: Interview, { who, now }: Mover): SQL => sql`exists (
  select 1 from ${interviews} where ${interviews.participation} = ${participation} and ${interviews.note} = ${note}
    and ${interviews.who} = ${who} and ${interviews.takenBackAt} is null and ${interviews.at} > ${now - sameWithin}
)`;

/** Whether somebody noted the very same a moment ago. */
export async function isNoted(db: Database, interview: Interview, by: Mover): Promise<boolean> {
  const [row] = await db.all<{ noted: number }>(sql`select ${isNotedBy(interview, by)} as noted`);
  return row?.noted === 1;
}

/**
 * Statements that store what was noted, with a trace without content, if the participation is there and
 * may be seen, once. The last one tells whether it was.
 */
export function addInterview(
  db: Database,
  { participation, note }: Interview,
  scope: Scope,
  { who, now }: Mover,
): readonly [Statement<number>, Statement<number>] {
  const isNew = sql`not ${isNotedBy({ participation, note }, { who, now })}`;
  const which = sql`${isNew} and ${participations.id} = ${participation} and ${inScope(scope, participations.programme)}`;
  return [
    writing(
      db,
      db.run(sql`
        insert into ${audit} (at, who, action, subject)
        select ${now}, ${who}, 'interview', ${participations.id} from ${participations} where ${which}`),
    ),
    writing(
      db,
      db.run(sql`
        insert into ${interviews} (participation, at, who, note)
        select ${participations.id}, ${now}, ${who}, ${note} from ${participations} where ${which}`),
    ),
  ];
}

/** A note that somebody wrote, as they may still change it: nobody else's, not corrected and not taken back yet. */
export interface OwnNote {
  /** The number of its row. */
  readonly id: number;
  readonly scope: Scope;
}

const theirs = ({ id, scope }: OwnNote, who: string): SQL => sql`
  ${interviews.id} = ${id} and ${interviews.who} = ${who} and ${interviews.takenBackAt} is null
  and not exists (select 1 from ${interviews} as newer where newer.corrects = ${id})
  and exists (
    select 1 from ${participations}
    where ${participations.id} = ${interviews.participation} and ${inScope(scope, participations.programme)}
  )`;

const traceOf = (db: Database, own: OwnNote, { who, now }: Mover, what: string) =>
  writing(
    db,
    db.run(sql`
      insert into ${audit} (at, who, action, subject)
      select ${now}, ${who}, 'interview', ${interviews.participation} || ${what}
      from ${interviews} where ${theirs(own, who)}`),
  );

/** Statements by which whoever wrote a note corrects it: the new one stands in its place, the old one is kept. The last one tells whether it was theirs. */
export const correctInterview = (
  db: Database,
  own: OwnNote,
  note: string,
  by: Mover,
): readonly Statement<number>[] => [
  traceOf(db, own, by, ' corrected'),
  writing(
    db,
    db.run(sql`
      insert into ${interviews} (participation, at, who, note, corrects)
      select ${interviews.participation}, ${by.now}, ${by.who}, ${note}, ${interviews.id}
      from ${interviews} where ${theirs(own, by.who)} on conflict do nothing`),
  ),
];

/** Statements by which whoever wrote a note takes it back. The last one tells whether it was theirs. */
export const takeInterviewBack = (
  db: Database,
  own: OwnNote,
  by: Mover,
): readonly Statement<number>[] => [
  traceOf(db, own, by, ' taken back'),
  writing(
    db,
    db.run(sql`update ${interviews} set taken_back_at = ${by.now} where ${theirs(own, by.who)}`),
  ),
];
