import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { holdingStatuses } from '../../domain/forms/limits.ts';
import { applications, ofApplications, ofOthers, type Status } from '../../domain/forms/status.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { compiled } from '../compiled.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { formVersions, participations, people, submissions } from '../schema.ts';
import { reading, type Statement } from '../statement.ts';
import { freePlace } from '../tallies/places.ts';

/** A submission as it is stored. */
export type StoredSubmission = typeof submissions.$inferSelect;

const columns = Object.keys(getTableColumns(submissions));
const placeholders = Object.fromEntries(columns.map((name) => [name, sql.placeholder(name)]));

/** Statement that stores a submission; one that is there already under that id stays as it is. */
export const addSubmission = compiled<StoredSubmission>((db) =>
  db
    .insert(submissions)
    .values(placeholders as unknown as StoredSubmission)
    .onConflictDoNothing(),
);

/** How many places a form has, and what becomes of those who find none. */
export interface Places {
  readonly places: number;
  /** 1: they are put on the waiting list. 0: they are not stored. */
  readonly list: 1 | 0;
}

/** Who applies for a place, by the key of their address; empty where nobody does, or nobody who is believed. */
export interface PlaceFor {
  readonly addressKey: string;
  readonly role: Role | '';
}

/** The application of whoever applies that holds a place of the form. */
const theirPlace = sql`
  select 1 from ${people}
  cross join ${participations} on ${participations.person} = ${people.id}
    and ${participations.programme} = ${sql.placeholder('programme')} and ${participations.role} = ${sql.placeholder('role')}
  cross join ${submissions} as held on held.id = ${participations.application}
  where ${people.addressKey} = ${sql.placeholder('addressKey')} and held.form = ${sql.placeholder('form')}
    and held.status in (${sql.raw(holdingStatuses.map((status) => `'${status}'`).join(', '))})`;

const values = Object.entries(getTableColumns(submissions)).map(([name, column]) =>
  name === 'status'
    ? sql`iif(room.free or room.theirs, ${sql.placeholder(name)}, 'waiting')`
    : sql`${sql.param(sql.placeholder(name), column)}`,
);
const names = Object.values(getTableColumns(submissions)).map(({ name }) => sql.identifier(name));

/**
 * Statement that stores a submission of a form with places: under its status while one is free, or
 * where it corrects an application that holds one, else on the waiting list or not at all. Whether one
 * is free is asked of the counters in this very statement, so of many that come at once as many find one
 * as there are. The counters follow in the same batch (`addPlacedToTally`).
 */
export const addPlaced = compiled<StoredSubmission & Places & PlaceFor>((db) =>
  db.run(sql`
    insert into ${submissions} (${sql.join(names, sql`, `)})
    select ${sql.join(values, sql`, `)}
    from (select free, exists (${theirPlace}) as theirs from (${freePlace({
      form: sql`${sql.placeholder('form')}`,
      places: sql`${sql.placeholder('places')}`,
      list: sql`${sql.placeholder('list')}`,
    })})) as room
    where room.free or room.theirs or ${sql.placeholder('list')}
    on conflict do nothing`),
);

/** What somebody had read of a submission when they decided on it. */
export interface Seen {
  readonly id: string;
  readonly was: Status;
}

/** Condition that a submission is there, for whoever may see those of some programmes. */
export const submissionIs = (id: string, scope: Scope): SQL =>
  sql`${submissions.id} = ${id} and ${inScope(scope, submissions.programme)}`;

const has = (list: readonly Status[], status: Status): boolean => list.includes(status);

/** Condition that a submission can have a status: what it does, its own version of the form tells. */
function canBecome(status: Status): SQL {
  const [one, other] = [has(ofApplications, status), has(ofOthers, status)];
  if (one && other) return sql`true`;
  // Nobody says it: what has it may keep it.
  if (!one && !other) return sql`${submissions.status} = ${status}`;
  const words = sql.join(
    applications.map((does) => sql`${does}`),
    sql`, `,
  );
  return sql`(
    select coalesce(definition ->> '$.places', definition ->> '$.after_close') is not null or definition ->> '$.does' in (${words}) from ${formVersions}
    where ${formVersions.version} = ${submissions.version}
  ) ${one ? sql`is true` : sql`is not true`}`;
}

/**
 * Condition that submissions may be seen by whoever decides, are still in the status in which they
 * were seen, with the note that was seen if one is given, and can have the status that was decided.
 */
export const stillAsSeen = (
  seen: readonly Seen[],
  {
    scope,
    status,
    noted,
  }: {
    readonly scope: Scope;
    readonly status: Status;
    readonly noted?: string | undefined;
  },
): SQL => sql`
  (${submissions.id}, ${submissions.status}) in (
    select value ->> 0, value ->> 1
    from json_each(${JSON.stringify(seen.map(({ id, was }) => [id, was]))})
  )
  and ${noted === undefined ? sql`true` : sql`${submissions.note} = ${noted}`}
  and ${inScope(scope, submissions.programme)}
  and ${canBecome(status)}`;

/** What is to be stored of a decision. */
export interface Decided {
  readonly status: Status;
  /** The note; left as it is when there is none. */
  readonly note?: string | undefined;
  readonly who: string;
  /** Whose submissions they may decide on. */
  readonly scope: Scope;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A note, and who wrote it when: somebody who saves it unchanged did not. */
function noted({ note, who, now }: Decided) {
  if (note === undefined) return {};
  const { notedAt, notedBy } = submissions;
  const kept = (column: typeof notedAt | typeof notedBy, by: string | number) =>
    sql`iif(${submissions.note} = ${note}, ${column}, ${note === '' ? null : by})`;
  return { note, notedAt: kept(notedAt, now), notedBy: kept(notedBy, who) };
}

/**
 * Statement that gives submissions another status, and a note if there is one, as long as they are
 * what was decided on. It comes last in its batch: what goes before looks at the rows as they were.
 * Its result is the ids of those that were changed.
 */
export const setStatus = (
  db: Database,
  stands: SQL,
  decided: Decided,
): Statement<readonly { readonly id: string }[]> =>
  reading(
    db,
    db
      .update(submissions)
      .set({ status: decided.status, ...noted(decided) })
      .where(stands)
      .returning({ id: submissions.id }),
  );
