import { sql } from 'drizzle-orm';
import type { Prepared } from '../../domain/evenings/evening.ts';
import type { Rating } from '../../domain/evenings/rating.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Database } from '../open.ts';
import { type Statement, writing } from '../statement.ts';

/** A meeting as one of the two reads it: who the other one is, and what they said themselves. */
export interface OwnMeeting {
  readonly round: number;
  readonly table: number;
  /** The other one's participation and name. */
  readonly other: string;
  readonly name: string;
  readonly said: Rating | null;
}

/** An evening at which somebody is expected. */
export interface OwnEvening extends Prepared {
  readonly id: string;
  readonly programme: string;
  readonly participation: string;
  readonly role: Role;
  readonly from: number;
  readonly until: number;
}

/** The evenings at which a person is expected, the latest first. */
export const ownEvenings = (db: Database, person: string): Promise<readonly OwnEvening[]> =>
  db.all<OwnEvening>(sql`
    select evenings.id, evenings.programme, evenings.starts_at as startsAt, evenings.ends_at as endsAt,
      evenings.round_minutes as roundMinutes, evenings.break_minutes as breakMinutes, evenings.tables,
      evenings.place, taking.id as participation, taking.role, one.from_round as "from", one.until_round as until
    from participations as taking
    join evening_people as one on one.participation = taking.id
    join evenings on evenings.id = one.evening
    where taking.person = ${person} order by evenings.starts_at desc limit 20`);

/** The meetings of a person, at one evening or at all: never what the other one said. */
export const ownMeetings = (
  db: Database,
  person: string,
  evening?: string,
): Promise<
  readonly (OwnMeeting & { readonly evening: string; readonly participation: string })[]
> =>
  db.all(sql`
    select one.evening, taking.id as participation, one.round, one.at_table as "table",
      iif(taking.role = 'mentor', one.mentor_said, one.mentee_said) as said,
      facing.id as other, coalesce(nullif(stranger.name, ''), '?') as name
    from participations as taking
    join evening_meetings as one
      on (taking.role = 'mentor' and one.mentor = taking.id) or (taking.role = 'mentee' and one.mentee = taking.id)
    join participations as facing on facing.id = iif(taking.role = 'mentor', one.mentee, one.mentor)
    join people as stranger on stranger.id = facing.person
    where taking.person = ${person} and ${evening === undefined ? sql`true` : sql`one.evening = ${evening}`}
    order by one.evening, one.round limit 300`);

/** What somebody says of meetings of theirs. */
export interface Saying {
  readonly evening: string;
  readonly participation: string;
  /** By the other one's participation; null takes back what was said. */
  readonly said: readonly { readonly other: string; readonly rating: Rating | null }[];
}

/** Statement that keeps what somebody says of meetings that have begun by then, the rounds up to one. */
export const sayOf = (
  db: Database,
  { evening, participation, said }: Saying,
  untilRound: number,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      update evening_meetings set
        mentor_said = iif(mentor = ${participation}, (
          select value ->> 'rating' from json_each(${JSON.stringify(said)}) where value ->> 'other' = mentee
        ), mentor_said),
        mentee_said = iif(mentee = ${participation}, (
          select value ->> 'rating' from json_each(${JSON.stringify(said)}) where value ->> 'other' = mentor
        ), mentee_said)
      where evening = ${evening} and round <= ${untilRound} and (
        (mentor = ${participation} and mentee in (select value ->> 'other' from json_each(${JSON.stringify(said)})))
        or (mentee = ${participation} and mentor in (select value ->> 'other' from json_each(${JSON.stringify(said)})))
      )`),
  );
