import { sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { isTheirs, type OneOfTwo } from '../pairs/move.ts';
import { certificates, pairs } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';

/** A certificate as somebody has it made out. */
export interface Issuing extends OneOfTwo {
  /** A new one. */
  readonly number: string;
  readonly name: string;
  /** What the organisation is called, and the programme. */
  readonly house: string;
  readonly programme: string;
  readonly language: 'fr' | 'en';
}

/**
 * Statement that makes out the certificate of one of the two, if their pair has reached its end. Made out
 * again, it takes the place of the one before, whose number no longer holds.
 */
export const issueCertificate = (db: Database, one: Issuing): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${certificates}
        (number, pair, participation, side, name, house, programme, language, begun_at, ended_at, issued_at)
      select ${one.number}, ${pairs.id}, ${one.side === 'mentor' ? pairs.mentor : pairs.mentee},
        ${one.side}, ${one.name}, ${one.house}, ${one.programme}, ${one.language}, ${pairs.begunAt},
        ${pairs.changedAt}, ${one.now}
      from ${pairs}
      where ${isTheirs(one)} and ${pairs.state} = 'ended' and ${pairs.ending} = 'complete'
        and ${pairs.begunAt} is not null
      on conflict (pair, side) do update set
        number = excluded.number, name = excluded.name, house = excluded.house, programme = excluded.programme,
        language = excluded.language, issued_at = excluded.issued_at`),
  );
