import { type SQL, sql } from 'drizzle-orm';
import type { Audience } from '../../domain/announcements/audience.ts';
import type { Scope } from '../../domain/people/scope.ts';
import { type Language, otherThan } from '../../domain/words/language.ts';
import { compiledReading } from '../compiled.ts';
import type { Database } from '../open.ts';
import { announcements } from '../schema.ts';
import { look, reading } from '../statement.ts';
import type { StoredAnnouncement } from './tables.ts';

/** Condition that an announcement may be seen: by whoever sees all the programmes that it is for, and by who sent it. */
export const isOwn = (scope: Scope, who: string): SQL =>
  scope === 'all'
    ? sql`true`
    : sql`(${announcements.who} = ${who} or coalesce(${announcements.audience} ->> 'programme', '') in (
        select value from json_each(${JSON.stringify(scope)})
      ))`;

/** Whose announcements are asked for. */
interface Asking {
  readonly scope: Scope;
  readonly who: string;
}

/** An announcement as a list shows it: not what it says. */
export interface ListedAnnouncement
  extends Pick<
    StoredAnnouncement,
    'id' | 'madeAt' | 'due' | 'state' | 'audience' | 'readers' | 'stored'
  > {
  readonly subject: string;
}

/** Which announcements are listed. */
interface Listing {
  readonly before?: number | undefined;
  readonly limit: number;
  /** The language of the subjects, where an announcement has it. */
  readonly language: Language;
}

/** At most `limit` announcements that somebody may see, the newest first, from a moment back (not included). */
export async function announcementsFrom(
  db: Database,
  { scope, who }: Asking,
  { before, limit, language }: Listing,
): Promise<readonly ListedAnnouncement[]> {
  const subject = (own: Language) => sql`texts ->> ${`$.${own}.subject`}`;
  const rows = await db.all<Omit<ListedAnnouncement, 'audience'> & { audience: string }>(sql`
    select id, made_at as madeAt, due, state, audience, readers, stored,
      coalesce(${subject(language)}, ${subject(otherThan(language))}) as subject
    from ${announcements}
    where ${before === undefined ? sql`true` : sql`made_at < ${before}`} and ${isOwn(scope, who)}
    order by made_at desc limit ${limit}`);
  return rows.map((row) => ({ ...row, audience: JSON.parse(row.audience) as Audience }));
}

/** The announcement of an id, if somebody may see it. */
export const announcementNamed = async (db: Database, id: string, { scope, who }: Asking) =>
  (
    await db
      .select()
      .from(announcements)
      .where(sql`id = ${id} and ${isOwn(scope, who)}`)
  )[0];

/** Statement that reads the announcement that has been due for the longest at a moment. */
export const dueAnnouncement = (db: Database, now: number) =>
  reading(
    db,
    db
      .select()
      .from(announcements)
      .where(sql`state = 'due' and due <= ${now}`)
      .orderBy(announcements.due)
      .limit(1),
  );

const ready = compiledReading<
  readonly { readonly ready: string; readonly programme: string; readonly at: number }[]
>(
  () => sql`
    select ready, coalesce(audience ->> 'programme', '') as programme, max(made_at) as at
    from ${announcements} where ready is not null and state <> 'stopped' group by 1, 2`,
);

/** Which ready announcements were sent for which programme, each the last time; those that were stopped do not count. */
export const readySent = (db: Database) => look(ready(db));

/**
 * How many messages stand before an announcement, counted up to a number: those that are due, and those
 * that the carrier did not take. What waits to be taken back, or for the host of one address, stands before
 * nobody; not more than some of these are looked at.
 */
export async function countBefore(db: Database, now: number, most: number): Promise<number> {
  const [row] = await db.all<{ n: number }>(sql`
    select (select count(*) from (
      select 1 from messages where state = 'due' and due <= ${now} limit ${most}
    )) + (select count(*) from (
      select reason from messages where state = 'due' and due > ${now} order by due limit ${5 * most}
    ) where reason not in ('', 'come-back')) as n`);
  return row?.n ?? 0;
}

/** Since when a person wants no announcements; null while they take them. */
export async function refusedSince(db: Database, person: string): Promise<number | null> {
  const [row] = await db.all<{ at: number | null }>(
    sql`select announcements_refused_at as at from people where id = ${person}`,
  );
  return row?.at ?? null;
}
