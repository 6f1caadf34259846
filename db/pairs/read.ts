import { sql } from 'drizzle-orm';
import type { PairOrigin } from '../../domain/pairs/origin.ts';
import type { PairEnding, PairHappening, PairState } from '../../domain/pairs/pair.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Formula } from '../../domain/programmes/formulas.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import { joined, type PairRow, shown } from './list.ts';

/** A pair with what the coordinator wrote, and who made it. */
export interface WholePair extends PairRow {
  readonly word: string;
  readonly madeBy: string;
  readonly origin: PairOrigin | null;
  readonly formula: Formula | null;
  /** The ISO day to which it was renewed. */
  readonly until: string | null;
  readonly mentorLanguage: 'fr' | 'en' | null;
  readonly menteeLanguage: 'fr' | 'en' | null;
  /** The name on each one's certificate, once it was made out. */
  readonly mentorCertificate: string | null;
  readonly menteeCertificate: string | null;
}

/** The pair of that id, if somebody may see it. */
export const pairNamed = async (
  db: Database,
  id: string,
  scope: Scope,
): Promise<WholePair | undefined> =>
  (
    await db.all<WholePair>(sql`
      select ${shown}, pairs.word, pairs.made_by as madeBy, pairs.origin, pairs.formula, pairs.until,
        mentor.language as mentorLanguage, mentee.language as menteeLanguage,
        (select name from certificates where pair = pairs.id and side = 'mentor') as mentorCertificate,
        (select name from certificates where pair = pairs.id and side = 'mentee') as menteeCertificate
      from pairs ${joined} where pairs.id = ${id} and ${inScope(scope, sql`pairs.programme`)}`)
  )[0];

/** A line of a pair's timeline. */
export interface PairEvent {
  readonly at: number;
  readonly who: string;
  readonly what: PairHappening;
}

/** What happened to a pair, the newest first. */
export const eventsOfPair = (db: Database, pair: string): Promise<readonly PairEvent[]> =>
  db.all<PairEvent>(sql`
    select at, who, what from pair_events where pair = ${pair} order by at desc, id desc limit 100`);

/** Why the last pair of two participations ended, and whether they are one that is not over. */
export async function formerly(
  db: Database,
  mentor: string,
  mentee: string,
): Promise<{ readonly living: boolean; readonly ending: PairEnding | undefined }> {
  const rows = await db.all<{ state: PairState; ending: PairEnding | null }>(sql`
    select state, ending from pairs where mentor = ${mentor} and mentee = ${mentee}
    order by made_at desc limit 10`);
  return {
    living: rows.some(({ state }) => state !== 'ended'),
    ending: rows.find(({ state }) => state === 'ended')?.ending ?? undefined,
  };
}
