import { sql } from 'drizzle-orm';
import type { Objective, Score } from '../../domain/roadmap/objective.ts';
import type { Change, Version } from '../../domain/roadmap/roadmap.ts';
import type { Database } from '../open.ts';

/** All that two have written in their roadmap. */
export interface StoredRoadmap {
  /** The newest first. */
  readonly versions: readonly Version[];
  readonly changes: readonly Change[];
}

/** The roadmap of a pair. Only its two may be shown it. */
export async function roadmapOf(db: Database, pair: string): Promise<StoredRoadmap> {
  const [versions, changes] = await Promise.all([
    db.all<Version>(sql`
      select version, side, at, mentor_agreed as mentorAgreed, mentee_agreed as menteeAgreed
      from roadmaps where pair = ${pair} order by version desc`),
    db.all<Change>(sql`
      select version, field, side, text, day from roadmap_texts
      where pair = ${pair} order by version, field`),
  ]);
  return { versions, changes };
}

/** The newest version of a pair's roadmap, without its words; nothing where none is written. */
export const lastVersion = async (db: Database, pair: string): Promise<Version | undefined> =>
  (
    await db.all<Version>(sql`
      select version, side, at, mentor_agreed as mentorAgreed, mentee_agreed as menteeAgreed
      from roadmaps where pair = ${pair} order by version desc limit 1`)
  )[0];

/** What two want to reach, and where each saw it. */
export interface StoredObjectives {
  /** As they were written, the oldest first. */
  readonly objectives: readonly Objective[];
  readonly scores: readonly Score[];
}

/** The objectives of a pair with the last thousand scores. Only its two may be shown them. */
export async function objectivesOf(db: Database, pair: string): Promise<StoredObjectives> {
  const [objectives, scores] = await Promise.all([
    db.all<Objective>(sql`
      select number, text, side, at, agreed_at as agreedAt, closed_at as closedAt,
        closed_by as closedBy, why
      from objectives where pair = ${pair} order by number`),
    db.all<Score>(sql`
      select objective, side, day, score from objective_scores
      where pair = ${pair} order by objective desc, side, day desc limit 1000`),
  ]);
  return { objectives, scores };
}
