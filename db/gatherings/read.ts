import { type SQL, sql } from 'drizzle-orm';
import {
  type Attendance,
  type Gathering,
  type GatheringSide,
  gathered,
  sidesOf,
} from '../../domain/gatherings/gathering.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';

/** A gathering, as a list of the console shows it. */
export interface ListedGathering
  extends Pick<Gathering, 'kind' | 'forWhom' | 'title' | 'startsAt' | 'minutes'>,
    Attendance {
  readonly id: string;
  readonly programme: string;
  readonly cancelledAt: number | null;
  readonly countedAt: number | null;
}

/** A gathering, as the console reads it. */
export interface GatheringRow extends ListedGathering, Gathering {
  readonly notes: string;
  readonly version: number;
  /** How its last change is known. */
  readonly touched: string;
  readonly changedBy: string;
  readonly changedAt: number;
}

const listed = sql`
  id, programme, kind, for_whom as forWhom, title, starts_at as startsAt, minutes,
  mentors, mentees, helpers, cancelled_at as cancelledAt, counted_at as countedAt`;

/** Which gatherings are listed: those that begin from a moment on, the next first, or those before it, the last first. */
export interface GatheringListing {
  readonly programme?: string | undefined;
  readonly from?: number;
  readonly before?: number;
  readonly limit: number;
}

const chosen = (programme: string | undefined, scope: Scope): SQL =>
  sql`${inScope(scope, sql`programme`)} and ${programme === undefined ? sql`true` : sql`programme = ${programme}`}`;

/** The gatherings that somebody may see. */
export const gatheringsListed = (
  db: Database,
  { programme, from, before, limit }: GatheringListing,
  scope: Scope,
): Promise<readonly ListedGathering[]> =>
  db.all<ListedGathering>(sql`
    select ${listed} from gatherings where ${chosen(programme, scope)} and ${
      from === undefined
        ? sql`starts_at < ${before ?? 0} order by starts_at desc`
        : sql`starts_at >= ${from} order by starts_at`
    } limit ${limit}`);

/** What gatherings came to. */
export interface GatheringTotals {
  readonly held: number;
  /** Minutes of all who were there, and of the volunteers among them. */
  readonly minutes: number;
  readonly volunteered: number;
  /** How often a volunteer was there. */
  readonly volunteers: number;
}

/** What the gatherings between two moments came to, of those that somebody may see: those of which it was said who was there. */
export const gatheringTotals = async (
  db: Database,
  programme: string | undefined,
  { from, until }: { readonly from: number; readonly until: number },
  scope: Scope,
): Promise<GatheringTotals> =>
  (
    await db.all<GatheringTotals>(sql`
      select count(*) as held, coalesce(sum(minutes * (mentors + mentees + helpers)), 0) as minutes,
        coalesce(sum(minutes * (mentors + helpers)), 0) as volunteered,
        coalesce(sum(mentors + helpers), 0) as volunteers
      from gatherings where ${chosen(programme, scope)} and starts_at between ${from} and ${until}
        and counted_at is not null and cancelled_at is null`)
  )[0] ?? { held: 0, minutes: 0, volunteered: 0, volunteers: 0 };

/** The gathering of that id, if somebody may see it. */
export const gatheringNamed = async (
  db: Database,
  id: string,
  scope: Scope,
): Promise<GatheringRow | undefined> =>
  (
    await db.all<GatheringRow>(sql`
      select ${listed}, place, host, agenda, notes, version, touched, changed_by as changedBy, changed_at as changedAt
      from gatherings where id = ${id} and ${inScope(scope, sql`programme`)}`)
  )[0];

/** Somebody who may have been at a gathering. */
export interface Attendee {
  readonly participation: string;
  readonly role: Role;
  readonly name: string;
  /** Whether they were. */
  readonly came: boolean;
}

/** Those who were at a gathering, and of those whom it concerns at most so many a side, by name. */
export async function attendeesOf(
  db: Database,
  { id, programme, forWhom }: { id: string; programme: string; forWhom: GatheringSide },
  limit: number,
): Promise<readonly Attendee[]> {
  type Found = Omit<Attendee, 'came'> & { readonly words: string };
  const shown = sql`taking.id as participation, taking.role, taking.words,
    coalesce(nullif(people.name, ''), people.email) as name`;
  // Each standing is one stretch of an index, in the order of names.
  const of = async (role: Role): Promise<readonly Found[]> => {
    const found = await Promise.all(
      gathered.map((standing) =>
        db.all<Found>(sql`
          select ${shown} from participations as taking join people on people.id = taking.person
          where taking.programme = ${programme} and taking.role = ${role} and taking.standing = ${standing}
          order by taking.words limit ${limit}`),
      ),
    );
    return found.flat().toSorted(byName).slice(0, limit);
  };
  const [came, ...concerned] = await Promise.all([
    db.all<Found>(sql`
      select ${shown} from gathering_people as one
      join participations as taking on taking.id = one.participation
      join people on people.id = taking.person
      where one.gathering = ${id}`),
    ...sidesOf(forWhom).map(of),
  ]);
  const there = new Set(came.map(({ participation }) => participation));
  const all = new Map([...concerned.flat(), ...came].map((one) => [one.participation, one]));
  return [...all.values()]
    .toSorted(byName)
    .map(({ words, ...one }) => ({ ...one, came: there.has(one.participation) }));
}

const byName = (one: { readonly words: string }, other: { readonly words: string }): number =>
  one.words < other.words ? -1 : one.words > other.words ? 1 : 0;
