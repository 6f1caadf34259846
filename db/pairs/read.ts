import { type SQL, sql } from 'drizzle-orm';
import type { Answers } from '../../domain/forms/answer.ts';
import {
  type PairEnding,
  type PairState,
  type PairTransition,
  pairStates,
} from '../../domain/pairs/pair.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { participations } from '../schema.ts';

/** One of the two as the console shows them; null once they are gone. */
interface Two {
  readonly mentorPerson: string | null;
  readonly mentorName: string | null;
  readonly mentorEmail: string | null;
  readonly menteePerson: string | null;
  readonly menteeName: string | null;
  readonly menteeEmail: string | null;
}

/** A pair as the console lists it: that the two write and meet, never what they say. */
export interface PairRow extends Two {
  /** The number of its row. */
  readonly row: number;
  readonly id: string;
  readonly programme: string;
  readonly state: PairState;
  readonly ending: PairEnding | null;
  readonly madeAt: number;
  readonly changedAt: number;
  readonly begunAt: number | null;
  readonly mentorSigned: number | null;
  readonly menteeSigned: number | null;
}

/** A pair with what the coordinator wrote, and who made it. */
export interface WholePair extends PairRow {
  readonly word: string;
  readonly madeBy: string;
  readonly mentorLanguage: 'fr' | 'en' | null;
  readonly menteeLanguage: 'fr' | 'en' | null;
}

const shown = sql`
  pairs.rowid as row, pairs.id, pairs.programme, pairs.state, pairs.ending, pairs.made_at as madeAt,
  pairs.changed_at as changedAt, pairs.begun_at as begunAt,
  mentor.id as mentorPerson, mentor.name as mentorName, mentor.email as mentorEmail,
  mentee.id as menteePerson, mentee.name as menteeName, mentee.email as menteeEmail,
  (select at from signatures where pair = pairs.id and side = 'mentor') as mentorSigned,
  (select at from signatures where pair = pairs.id and side = 'mentee') as menteeSigned`;

const joined = sql`
  left join participations as mentoring on mentoring.id = pairs.mentor
  left join people as mentor on mentor.id = mentoring.person
  left join participations as learning on learning.id = pairs.mentee
  left join people as mentee on mentee.id = learning.person`;

/** Which pairs are meant. */
export interface PairSelection {
  readonly programme?: string | undefined;
  readonly state?: PairState | undefined;
}

/** A place in the list of pairs. */
export interface PairPlace {
  readonly changedAt: number;
  /** The number of a row. */
  readonly row: number;
}

/** Each programme and state of a selection, of all programmes where none is named: each is one stretch of an index. */
function stretchesOf({ programme, state }: PairSelection, scope: Scope): string {
  const ofAll = programme === undefined && scope === 'all';
  const seen = programme === undefined && scope !== 'all' ? scope : [programme ?? null];
  const states = state === undefined ? pairStates : [state];
  return JSON.stringify(
    (ofAll ? [null] : seen).flatMap((one) => states.map((each) => [one, each])),
  );
}

/**
 * At most `limit` pairs of a selection, the last changed first, from a place on (not included). Reads so
 * many of each programme and state that is looked at.
 */
export function pairsListed(
  db: Database,
  selection: PairSelection,
  scope: Scope,
  { limit, after }: { readonly limit: number; readonly after?: PairPlace | undefined },
): Promise<readonly PairRow[]> {
  const ofAll = selection.programme === undefined && scope === 'all';
  const conditions: SQL[] = [
    ...(ofAll ? [] : [sql`programme = each.value ->> 0`]),
    sql`state = each.value ->> 1`,
    ...(after === undefined ? [] : [sql`(changed_at, rowid) < (${after.changedAt}, ${after.row})`]),
    inScope(scope, sql`+programme`),
  ];
  return db.all<PairRow>(sql`
    select ${shown} from (
      select near.rowid as place from json_each(${stretchesOf(selection, scope)}) as each
      cross join pairs as near on near.rowid in (
        select rowid from pairs where ${sql.join(conditions, sql` and `)}
        order by changed_at desc, rowid desc limit ${limit}
      )
      order by near.changed_at desc, near.rowid desc limit ${limit}
    ) as chosen cross join pairs on pairs.rowid = chosen.place ${joined}
    order by pairs.changed_at desc, pairs.rowid desc`);
}

/** The pair of that id, if somebody may see it. */
export const pairNamed = async (
  db: Database,
  id: string,
  scope: Scope,
): Promise<WholePair | undefined> =>
  (
    await db.all<WholePair>(sql`
      select ${shown}, pairs.word, pairs.made_by as madeBy,
        mentor.language as mentorLanguage, mentee.language as menteeLanguage
      from pairs ${joined} where pairs.id = ${id} and ${inScope(scope, sql`pairs.programme`)}`)
  )[0];

/** The pairs that a person is or was in, as far as somebody may see them, the newest first. */
export const pairsOfPerson = (
  db: Database,
  person: string,
  scope: Scope,
): Promise<readonly PairRow[]> =>
  db.all<PairRow>(sql`
    select ${shown} from (
      select pairs.id from ${participations} cross join pairs on pairs.mentor = ${participations.id}
      where ${participations.person} = ${person}
      union select pairs.id from ${participations} cross join pairs on pairs.mentee = ${participations.id}
      where ${participations.person} = ${person}
    ) as theirs cross join pairs on pairs.id = theirs.id ${joined}
    where ${inScope(scope, sql`pairs.programme`)} order by pairs.made_at desc`);

/** A line of a pair's timeline. */
export interface PairEvent {
  readonly at: number;
  readonly who: string;
  readonly what: 'announce' | PairTransition;
}

/** What happened to a pair, the newest first. */
export const eventsOfPair = (db: Database, pair: string): Promise<readonly PairEvent[]> =>
  db.all<PairEvent>(sql`
    select at, who, what from pair_events where pair = ${pair} order by at desc, id desc limit 100`);

/** Somebody who is ready to be paired. */
export interface Ready {
  readonly participation: string;
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly programme: string;
  readonly role: Role;
  /** How many people they said that they accompany at most, if they were asked. */
  readonly capacity: number | null;
  /** How many pairs that are not over they are in. */
  readonly pairs: number;
  /** What they wrote of themselves, if anything. */
  readonly introduction: string | null;
}

const readyOne = sql`
  select taking.id as participation, people.id as person, people.name, people.email, people.language,
    taking.programme, taking.role, submissions.capacity,
    (select count(*) from pairs where (pairs.mentor = taking.id or pairs.mentee = taking.id) and pairs.state <> 'ended') as pairs,
    introductions.text as introduction
  from participations as taking
  join people on people.id = taking.person
  join submissions on submissions.id = taking.application
  left join introductions on introductions.participation = taking.id`;

/** Those of these participations that are ready, and may be seen. */
export const readyNamed = (
  db: Database,
  ids: readonly string[],
  scope: Scope,
): Promise<readonly Ready[]> =>
  db.all<Ready>(sql`
    ${readyOne} where taking.id in (select value from json_each(${JSON.stringify(ids)}))
      and taking.standing = 'ready' and ${inScope(scope, sql`taking.programme`)}`);

/** At most `limit` people who are ready on one side of a programme, those in the fewest pairs first. */
export const readyIn = (
  db: Database,
  { programme, role }: { readonly programme: string; readonly role: Role },
  scope: Scope,
  limit: number,
): Promise<readonly Ready[]> =>
  db.all<Ready>(sql`
    ${readyOne} where taking.programme = ${programme} and taking.role = ${role}
      and taking.standing = 'ready' and ${inScope(scope, sql`taking.programme`)}
    order by pairs, taking.words, taking.id limit ${limit}`);

/** What somebody answered in the application that counts. */
export interface Applied {
  readonly participation: string;
  readonly form: string;
  readonly version: string;
  readonly answers: Answers;
}

/** What those of these participations that may be seen answered. */
export async function appliedBy(
  db: Database,
  ids: readonly string[],
  scope: Scope,
): Promise<readonly Applied[]> {
  const rows = await db.all<Omit<Applied, 'answers'> & { answers: string }>(sql`
    select taking.id as participation, submissions.form, submissions.version, submissions.answers
    from participations as taking join submissions on submissions.id = taking.application
    where taking.id in (select value from json_each(${JSON.stringify(ids)}))
      and ${inScope(scope, sql`taking.programme`)}`);
  return rows.map((row) => ({ ...row, answers: JSON.parse(row.answers) as Answers }));
}

/** Why the last pair of two participations ended, and whether they are one that is not over. */
export async function formerly(
  db: Database,
  mentor: string,
  mentee: string,
): Promise<{ readonly living: boolean; readonly ending: PairEnding | undefined }> {
  const rows = await db.all<{ state: PairState; ending: PairEnding | null }>(sql`
    select state, ending from pairs where mentor = ${mentor} and mentee = ${mentee}
    order by made_at desc limit 10`);
  return {
    living: rows.some(({ state }) => state !== 'ended'),
    ending: rows.find(({ state }) => state === 'ended')?.ending ?? undefined,
  };
}
