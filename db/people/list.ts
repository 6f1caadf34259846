import { and, eq, type SQL, sql } from 'drizzle-orm';
import { type Role, roles, type Standing, standings } from '../../domain/people/participation.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { participations, people, submissions } from '../schema.ts';
import type { Direction } from '../submissions/list.ts';
import { inScope } from './in-scope.ts';
import { columns, participants, row } from './read.ts';

/** How a list of people may be sorted; by name unless one of these is asked for. */
export const peopleSorts = ['newest', 'oldest'] as const;
/** By when the application that counts was sent. */
export type PeopleSort = (typeof peopleSorts)[number];

/** Which participations are meant. */
export interface PeopleSelection {
  readonly programme?: string | undefined;
  readonly role?: Role | undefined;
  readonly standing?: Standing | undefined;
  /** Only those who make the programme known. */
  readonly ambassador?: true | undefined;
  readonly sort?: PeopleSort | undefined;
}

const keyOf = (sort: PeopleSort | undefined): SQL =>
  sort ? sql`${participations.appliedAt}` : sql`${participations.words}`;

/** Each side and standing of a selection: what can be chosen stands before the key in the indexes, so each is a stretch of one. */
const combinations = ({ role, standing }: PeopleSelection): string =>
  JSON.stringify(
    (role ? [role] : roles).flatMap((one) =>
      (standing ? [standing] : standings).map((other) => [one, other]),
    ),
  );

/** The few who are marked have indexes of their own, which a programme does not lead away from. */
const narrowed = ({ programme, ambassador }: PeopleSelection): SQL => {
  const marked = ambassador ? sql`${participations.ambassador} = 1` : sql`true`;
  if (programme === undefined) return marked;
  const column = ambassador ? sql`+${participations.programme}` : sql`${participations.programme}`;
  return sql`${marked} and ${column} = ${programme}`;
};

/**
 * Query for at most `limit` participations of a list from one on (not included), by the number of its
 * row, nearest first; without one from the beginning. An address holds that number and no name. Reads so
 * many of each side and standing that is looked at.
 */
export function participantsFrom(
  db: Database,
  { selection, scope }: { readonly selection: PeopleSelection; readonly scope: Scope },
  limit: number,
  from?: number,
  direction: Direction = 'onwards',
) {
  const key = keyOf(selection.sort);
  const up = (selection.sort === 'newest') !== (direction === 'onwards');
  const [compare, way] = up ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
  const place = sql`(select ${key} from ${participations} where ${row} = ${from})`;
  const beyond =
    from === undefined ? sql`true` : sql`(${key}, ${row}) ${compare} (${place}, ${from})`;
  const nearest = sql`
    select ${row} from ${participations}
    where ${narrowed(selection)} and ${participations.role} = each.value ->> 0
      and ${participations.standing} = each.value ->> 1
      and ${inScope(scope, participations.programme)} and ${beyond}
    order by ${key} ${way}, ${row} ${way} limit ${limit}`;
  const near = sql`${row} in (
    select near.rowid from json_each(${combinations(selection)}) as each
    cross join ${participations} as near on near.rowid in (${nearest})
    order by near.${sql.identifier(selection.sort ? 'applied_at' : 'words')} ${way}, near.rowid ${way} limit ${limit}
  )`;
  return participants(db).where(near).orderBy(sql`${key} ${way}`, sql`${row} ${way}`).limit(limit);
}

/** So many are counted at most: the rest is « more than ». */
export const mostCounted = 300;

/** How many participations a selection has; one more than `mostCounted` where there are more. */
export async function participantCount(
  db: Database,
  selection: PeopleSelection,
  scope: Scope,
): Promise<number> {
  const [counted] = await db.all<{ n: number }>(sql`
    select count(*) as n from (
      select 1 from json_each(${combinations(selection)}) as each
      cross join ${participations} on ${narrowed(selection)}
        and ${participations.role} = each.value ->> 0 and ${participations.standing} = each.value ->> 1
        and ${inScope(scope, participations.programme)}
      limit ${mostCounted + 1}
    )`);
  return counted?.n ?? 0;
}

/** At most so many words that begin alike are looked at. */
const lookedAt = 100;

/**
 * Query for the participations of people who are found by words that begin like all of these, by name.
 * The longest beginning is looked up, the others among what it finds.
 */
export function participantsFound(
  db: Database,
  beginnings: readonly string[],
  { selection, scope }: { readonly selection: PeopleSelection; readonly scope: Scope },
  limit: number,
) {
  const [longest = '', ...others] = [...beginnings].sort((one, other) => other.length - one.length);
  const { role, standing } = selection;
  return db
    .select(columns)
    .from(people)
    .innerJoin(participations, eq(participations.person, people.id))
    .innerJoin(submissions, eq(submissions.id, participations.application))
    .where(
      and(
        sql`${people.id} in (
          select person from person_words
          where word >= ${longest} and word < ${longest} || char(1114111) limit ${lookedAt}
        )`,
        ...others.map((begin) => sql`instr(${people.words}, ${` ${begin}`}) > 0`),
        ...(role ? [sql`+${participations.role} = ${role}`] : []),
        ...(standing ? [sql`+${participations.standing} = ${standing}`] : []),
        ...(selection.programme === undefined
          ? []
          : [sql`+${participations.programme} = ${selection.programme}`]),
        inScope(scope, sql`+${participations.programme}`),
      ),
    )
    .orderBy(people.words)
    .limit(limit);
}
