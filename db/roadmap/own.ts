import { sql } from 'drizzle-orm';
import type { Field } from '../../domain/roadmap/roadmap.ts';
import type { Database } from '../open.ts';

/** What somebody wrote in a field of a roadmap, and when, milliseconds since 1970. */
export interface OwnText {
  readonly pair: string;
  readonly field: Field;
  readonly text: string;
  readonly day: string;
  readonly at: number;
}

/** An objective that somebody wrote, or set aside with a reason of theirs. */
export interface OwnObjective {
  readonly pair: string;
  readonly number: number;
  /** Empty where the other one wrote it. */
  readonly text: string;
  /** Empty where they gave none. */
  readonly why: string;
  readonly at: number;
}

/** A score that somebody gave, 0 to 10, and on which ISO day. */
export interface OwnScore {
  readonly pair: string;
  readonly objective: number;
  readonly day: string;
  readonly score: number;
}

/** What somebody wrote in their pairs, for a copy of all that is kept of them. */
export interface OwnWritings {
  readonly texts: readonly OwnText[];
  readonly objectives: readonly OwnObjective[];
  readonly scores: readonly OwnScore[];
}

const theirs = (person: string) => sql`(
  select pairs.id as pair, 'mentor' as side from participations
  cross join pairs on pairs.mentor = participations.id where participations.person = ${person}
  union all
  select pairs.id, 'mentee' from participations
  cross join pairs on pairs.mentee = participations.id where participations.person = ${person}
)`;

/** All that somebody wrote in roadmaps and objectives: their own words and scores, not the other one's. */
export async function writingsOf(db: Database, person: string): Promise<OwnWritings> {
  const [texts, objectives, scores] = await Promise.all([
    db.all<OwnText>(sql`
      select own.pair, field, text, day, roadmaps.at from ${theirs(person)} as own
      cross join roadmap_texts on roadmap_texts.pair = own.pair and roadmap_texts.side = own.side
      cross join roadmaps on roadmaps.pair = own.pair and roadmaps.version = roadmap_texts.version
      order by roadmaps.at, field`),
    db.all<OwnObjective>(sql`
      select own.pair, number, iif(objectives.side = own.side, text, '') as text,
        iif(closed_by = own.side, why, '') as why, at
      from ${theirs(person)} as own cross join objectives on objectives.pair = own.pair
      where objectives.side = own.side or (closed_by = own.side and why <> '') order by at`),
    db.all<OwnScore>(sql`
      select own.pair, objective, day, score from ${theirs(person)} as own
      cross join objective_scores on objective_scores.pair = own.pair and objective_scores.side = own.side
      order by day, objective`),
  ]);
  return { texts, objectives, scores };
}
