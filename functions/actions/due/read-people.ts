import { commit } from '../../../db/commit.ts';
import { daysOfDigests, standingIn, whatIsStopped } from '../../../db/due/people.ts';
import type { Database } from '../../../db/open.ts';
import type { Stretch } from '../../../domain/due/reach.ts';
import type { Scope } from '../../../domain/people/scope.ts';

/** Whom one looks for, and how far back at what coordinators were told. */
interface Looked {
  readonly stretches: readonly Stretch[];
  /** An ISO day. */
  readonly from: string;
  readonly scope: Scope;
  readonly most: number;
}

/** Who may be told something, what coordinators were told, and what they stopped: as it was at one moment. */
export async function readPeople(db: Database, { stretches, from, scope, most }: Looked) {
  const [rows, told, halted] = await commit(db, [
    standingIn(db, stretches, most),
    daysOfDigests(db, from),
    whatIsStopped(db, scope),
  ]);
  return { rows, told, halted };
}

/** On how many days coordinators were told what waits for them, from one on. */
export async function digestsSince(db: Database, from: string): Promise<number> {
  const [days] = await commit(db, [daysOfDigests(db, from)]);
  return days.length;
}
