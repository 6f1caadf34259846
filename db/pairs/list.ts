import { type SQL, sql } from 'drizzle-orm';
import { type PairEnding, type PairState, pairStates } from '../../domain/pairs/pair.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { participations } from '../schema.ts';
import { readingRaw, type Statement } from '../statement.ts';

/** One of the two as the console shows them; null once they are gone. */
export interface Two {
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

/** What the console shows of a pair, of `pairs` and what `joined` puts beside it. */
export const shown = sql`
  pairs.rowid as row, pairs.id, pairs.programme, pairs.state, pairs.ending, pairs.made_at as madeAt,
  pairs.changed_at as changedAt, pairs.begun_at as begunAt,
  mentor.id as mentorPerson, mentor.name as mentorName, mentor.email as mentorEmail,
  mentee.id as menteePerson, mentee.name as menteeName, mentee.email as menteeEmail,
  (select at from signatures where pair = pairs.id and side = 'mentor') as mentorSigned,
  (select at from signatures where pair = pairs.id and side = 'mentee') as menteeSigned`;

/** The two of a pair, each by their participation. */
export const joined = sql`
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

/** Statement that reads the pairs that a person is or was in, as far as somebody may see them, the newest first. */
export const pairsOfPerson = (
  db: Database,
  person: string,
  scope: Scope,
): Statement<readonly PairRow[]> =>
  readingRaw<PairRow>(
    db,
    sql`
    select ${shown} from (
      select pairs.id from ${participations} cross join pairs on pairs.mentor = ${participations.id}
      where ${participations.person} = ${person}
      union select pairs.id from ${participations} cross join pairs on pairs.mentee = ${participations.id}
      where ${participations.person} = ${person}
    ) as theirs cross join pairs on pairs.id = theirs.id ${joined}
    where ${inScope(scope, sql`pairs.programme`)} order by pairs.made_at desc`,
  );
