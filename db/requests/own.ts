import { sql } from 'drizzle-orm';
import type { Role } from '../../domain/people/participation.ts';
import type { Origin, RequestState } from '../../domain/requests/request.ts';
import type { Database } from '../open.ts';
import { openOfMentee, placesLeft, placesOpen } from './places.ts';

/** A request as one of its two reads it. */
export interface OwnRequest {
  readonly id: string;
  readonly programme: string;
  /** Their own side and participation. */
  readonly role: Role;
  readonly participation: string;
  readonly state: RequestState;
  readonly origin: Origin;
  readonly rank: number;
  readonly word: string;
  readonly question: string;
  readonly reply: string;
  readonly pair: string | null;
  readonly askedAt: number | null;
  readonly changedAt: number;
  /** The other one: their participation, who they are, and what they wrote of themselves. */
  readonly other: string;
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly introduction: string | null;
}

/**
 * The requests of a person on both sides, by their rank, then the newest first. A mentee does not read
 * what is not sent yet; a mentor reads what was asked of them, and never that they stand on a list.
 */
export const ownRequests = (db: Database, person: string): Promise<readonly OwnRequest[]> =>
  db.all<OwnRequest>(sql`
    select one.id, one.programme, taking.role, taking.id as participation, one.state, one.origin, one.rank,
      one.word, one.question, one.reply, one.pair, one.asked_at as askedAt, one.changed_at as changedAt,
      facing.id as other, stranger.id as person, coalesce(nullif(stranger.name, ''), stranger.email) as name,
      stranger.email, stranger.language, introductions.text as introduction
    from participations as taking
    join requests as one on (taking.role = 'mentee' and one.mentee = taking.id and one.state <> 'drafted')
      or (taking.role = 'mentor' and one.mentor = taking.id and one.asked_at is not null
        and one.state not in ('listed', 'passed'))
    join participations as facing on facing.id = iif(taking.role = 'mentee', one.mentor, one.mentee)
    join people as stranger on stranger.id = facing.person
    left join introductions on introductions.participation = facing.id
    where taking.person = ${person} order by one.rank, one.changed_at desc, one.id limit 300`);

/** A mentor as a mentee may ask them. */
export interface Askable {
  readonly mentor: string;
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly introduction: string | null;
  /** Whether they are still ready. */
  readonly isReady: 0 | 1;
  /** Places in which nobody is. */
  readonly left: number;
  /** Of these, those that are held for nobody who asked. */
  readonly open: number;
}

const askable = (most: number) => sql`
  select taking.id as mentor, people.id as person, coalesce(nullif(people.name, ''), people.email) as name,
    people.email, people.language, introductions.text as introduction,
    taking.standing = 'ready' as isReady, ${placesLeft(sql`taking.id`, most)} as "left",
    ${placesOpen(sql`taking.id`, most)} as open
  from participations as taking
  join people on people.id = taking.person
  left join introductions on introductions.participation = taking.id`;

/** These mentors, as far as they are mentors of that programme. */
export const askableNamed = (
  db: Database,
  programme: string,
  ids: readonly string[],
  most: number,
): Promise<readonly Askable[]> =>
  db.all<Askable>(sql`
    ${askable(most)} where taking.id in (select value from json_each(${JSON.stringify(ids)}))
      and taking.programme = ${programme} and taking.role = 'mentor'`);

/** At most `limit` mentors who stand in the directory of a programme and are ready, by name; or one of them. */
export const askableListed = (
  db: Database,
  programme: string,
  most: number,
  limit: number,
  only?: string,
): Promise<readonly Askable[]> =>
  db.all<Askable>(sql`
    ${askable(most)} where ${only === undefined ? sql`true` : sql`taking.id = ${only}`} and taking.programme = ${programme} and taking.role = 'mentor'
      and taking.standing = 'ready' and taking.id in (select participation from listed_mentors)
    order by taking.words, taking.rowid limit ${limit}`);

/** Since when a person's participations stand in the directory; those that do not are not in it. */
export async function listedSince(
  db: Database,
  person: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.all<{ participation: string; since: number }>(sql`
    select participation, since from participations as taking
    cross join listed_mentors on participation = taking.id where taking.person = ${person}`);
  return new Map(rows.map(({ participation, since }) => [participation, since]));
}

/** Of a person's participations those of whom something waits for their answer, with how much. */
export async function waitingFor(
  db: Database,
  person: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.all<{ participation: string; waiting: number }>(sql`
    select taking.id as participation, count(*) as waiting from participations as taking
    join requests as one on (taking.role = 'mentor' and one.mentor = taking.id and one.state = 'asked')
      or (taking.role = 'mentee' and one.mentee = taking.id and one.state in ('listed', 'more'))
    where taking.person = ${person} group by taking.id`);
  return new Map(rows.map(({ participation, waiting }) => [participation, waiting]));
}

/** How many mentors somebody has asked who still take part and have not answered for good, of one origin. */
export const openOf = async (db: Database, mentee: string, origin: Origin): Promise<number> =>
  (await db.all<{ open: number }>(sql`select ${openOfMentee(mentee, origin)} as open`))[0]?.open ??
  0;
