import { commit } from '../../../db/commit.ts';
import type { Database } from '../../../db/open.ts';
import type { OneOfTwo } from '../../../db/pairs/move.ts';
import {
  addObjective,
  agreeWithObjective,
  closeObjective,
  scoreObjectives,
} from '../../../db/roadmap/objectives.ts';
import { dayOf } from '../../../domain/words/day.ts';

/** One of the two adds an objective. Gives whether it was added; not where five are pursued already. */
export async function addOne(db: Database, one: OneOfTwo, text: string): Promise<boolean> {
  const [added] = await commit(db, addObjective(db, one, text));
  return Number(added) > 0;
}

/** The other one agrees with an objective. Gives whether they did. */
export async function agreeWithOne(db: Database, one: OneOfTwo, number: number): Promise<boolean> {
  const [agreed] = await commit(db, [agreeWithObjective(db, one, number)]);
  return agreed > 0;
}

/** One of the two sets an objective aside; it stays readable. Gives whether they did. */
export async function closeOne(
  db: Database,
  one: OneOfTwo,
  number: number,
  why: string,
): Promise<boolean> {
  const [closed] = await commit(db, closeObjective(db, one, number, why));
  return Number(closed) > 0;
}

/** One of the two says where they see objectives today. Gives how many were scored. */
export async function scoreThem(
  db: Database,
  one: OneOfTwo,
  scores: readonly { readonly number: number; readonly score: number }[],
): Promise<number> {
  const [scored] = await commit(db, scoreObjectives(db, one, dayOf(one.now), scores));
  return Number(scored);
}
