import { traceOfLook } from '../../../db/audit/audit.ts';
import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import {
  type PeopleSelection,
  participantsFound,
  participantsFrom,
} from '../../../db/people/list.ts';
import type { Participant } from '../../../db/people/read.ts';
import { reading } from '../../../db/statement.ts';
import type { Direction } from '../../../db/submissions/list.ts';
import { beginningsIn } from '../../../domain/forms/search-words.ts';
import type { Acting } from '../acting.ts';

/** Which people somebody wants to see. */
export interface PeopleListing {
  readonly selection: PeopleSelection;
  /** At most so many. */
  readonly limit: number;
  /** The number of the row from which on. */
  readonly from?: number | undefined;
  readonly direction: Direction;
}

/** Somebody looks at the list of people, from a place on; nearest first. */
export async function listPeople(
  db: Database,
  { selection, limit, from, direction }: PeopleListing,
  { who, now, scope }: Acting,
): Promise<Participant[]> {
  const [rows] = await commit(db, [
    reading(db, participantsFrom(db, { selection, scope }, limit, from, direction)),
    traceOfLook(db, { at: now, who, action: 'list', subject: 'people' }),
  ]);
  return rows;
}

/**
 * Somebody looks for people by the beginning of a name or an address. The trace says that they did,
 * never for whom.
 */
export async function searchPeople(
  db: Database,
  typed: string,
  limit: number,
  { who, now, scope }: Acting,
): Promise<readonly Participant[]> {
  const beginnings = beginningsIn(typed);
  if (beginnings.length === 0) return [];
  const [rows] = await commit(db, [
    reading(db, participantsFound(db, beginnings, { selection: {}, scope }, limit)),
    traceOfLook(db, { at: now, who, action: 'search', subject: 'people' }),
  ]);
  return rows;
}
