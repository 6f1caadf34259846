import { type SQL, sql } from 'drizzle-orm';
import { type Origin, openStates } from '../../domain/requests/request.ts';
import { listed } from '../listed.ts';

/**
 * How many places a mentor has at all: as many people as they said that they take, at most as many as the
 * programme plans for one.
 *
 * @param mentor their participation
 * @param most people one mentor accompanies at most in the programme
 */
const placesOf = (mentor: SQL, most: number | SQL): SQL => sql`(
  select min(coalesce(submissions.capacity, ${most}), ${most}) from participations as guiding
  join submissions on submissions.id = guiding.application where guiding.id = ${mentor})`;

/** How many pairs that are not over a mentor is in. */
const pairsOf = (mentor: SQL): SQL =>
  sql`(select count(*) from pairs where pairs.mentor = ${mentor} and pairs.state <> 'ended')`;

/** Places of a mentor in which nobody is. */
export const placesLeft = (mentor: SQL, most: number | SQL): SQL =>
  sql`(${placesOf(mentor, most)} - ${pairsOf(mentor)})`;

/** Places of a mentor in which nobody is, and that are held for nobody who asked and still takes part. */
export const placesOpen = (mentor: SQL, most: number): SQL => sql`(${placesLeft(mentor, most)} - (
  select count(*) from requests as held
  join participations as holding on holding.id = held.mentee and holding.standing = 'ready'
  where held.mentor = ${mentor} and held.state in (${listed(openStates)})))`;

/** How many mentors a mentee has asked who still take part and have not answered for good, of one origin. */
export const openOfMentee = (mentee: string, origin: Origin): SQL => sql`(
  select count(*) from requests as asked
  join participations as guiding on guiding.id = asked.mentor and guiding.standing = 'ready'
  where asked.mentee = ${mentee} and asked.origin = ${origin}
    and asked.state in (${listed(openStates)}))`;

/** Condition that a mentee has a mentor. */
export const hasMentor = (mentee: SQL): SQL =>
  sql`exists (select 1 from pairs where pairs.mentee = ${mentee} and pairs.state <> 'ended')`;

/** Condition that somebody is ready to be paired. */
export const isReady = (participation: SQL): SQL =>
  sql`exists (select 1 from participations where id = ${participation} and standing = 'ready')`;
