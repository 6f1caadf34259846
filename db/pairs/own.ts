import { sql } from 'drizzle-orm';
import type { PairEnding, PairState } from '../../domain/pairs/pair.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Database } from '../open.ts';

/** A pair as one of its two sees it. */
export interface OwnPair {
  readonly id: string;
  readonly programme: string;
  readonly state: PairState;
  readonly ending: PairEnding | null;
  /** What the coordinator wrote to both; may be empty. */
  readonly word: string;
  readonly madeAt: number;
  readonly changedAt: number;
  readonly begunAt: number | null;
  /** The ISO day to which it was renewed. */
  readonly until: string | null;
  /** Which of the two they are. */
  readonly side: Role;
  /** The other one; all null once they are gone. */
  readonly person: string | null;
  readonly language: 'fr' | 'en' | null;
  readonly name: string | null;
  readonly email: string | null;
  /** What the other one wrote of themselves, if anything. */
  readonly introduction: string | null;
  /** When each side signed. */
  readonly mentorSigned: number | null;
  readonly menteeSigned: number | null;
}

/**
 * The pairs of a person, the newest first. Of the other one no more than both are told: name, address and
 * what they wrote for it.
 */
export const ownPairs = (db: Database, person: string): Promise<readonly OwnPair[]> =>
  db.all<OwnPair>(sql`
    with mine as (
      select pairs.id, 'mentor' as side, pairs.mentee as other from participations
      cross join pairs on pairs.mentor = participations.id where participations.person = ${person}
      union all
      select pairs.id, 'mentee', pairs.mentor from participations
      cross join pairs on pairs.mentee = participations.id where participations.person = ${person}
    )
    select pairs.id, pairs.programme, pairs.state, pairs.ending, pairs.word,
      pairs.made_at as madeAt, pairs.changed_at as changedAt, pairs.begun_at as begunAt, pairs.until, mine.side,
      people.id as person, people.language, people.name, people.email, introductions.text as introduction,
      (select at from signatures where pair = pairs.id and side = 'mentor') as mentorSigned,
      (select at from signatures where pair = pairs.id and side = 'mentee') as menteeSigned
    from mine cross join pairs on pairs.id = mine.id
    left join participations as other on other.id = mine.other
    left join people on people.id = other.person
    left join introductions on introductions.participation = other.id
    order by pairs.made_at desc, pairs.id`);

/** A signature with the charter that stands above it. */
export interface SignedCharter {
  readonly side: Role;
  readonly name: string;
  readonly at: number;
  readonly hash: string;
  readonly language: 'fr' | 'en';
  readonly html: string;
}

/** The signatures of a pair, each with the text that was signed. */
export const signedCharters = (db: Database, pair: string): Promise<readonly SignedCharter[]> =>
  db.all<SignedCharter>(sql`
    select signatures.side, signatures.name, signatures.at, charters.hash, charters.language, charters.html
    from signatures cross join charters on charters.hash = signatures.charter
    where signatures.pair = ${pair} order by signatures.at`);
