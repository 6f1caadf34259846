import { commit } from '../../../db/commit.ts';
import {
  dropEvening,
  type EveningChange,
  type NewEvening,
  type NewPlan,
  planEvening,
  prepareEvening,
} from '../../../db/evenings/write.ts';
import type { Database } from '../../../db/open.ts';
import type { Acting } from '../acting.ts';

/** A coordinator prepares an evening: who is expected, and who meets whom when. Gives whether they may in that programme. */
export async function prepare(
  db: Database,
  evening: NewEvening,
  plan: Pick<NewPlan, 'people' | 'meetings'>,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [done] = await commit(db, prepareEvening(db, evening, plan, scope, by));
  return Number(done) > 0;
}

/** A coordinator plans what is left of an evening anew; what was held stays. Gives whether it was still as they saw it. */
export async function planAnew(
  db: Database,
  change: EveningChange,
  plan: NewPlan,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [done] = await commit(db, planEvening(db, change, plan, scope, by));
  return Number(done) > 0;
}

/** A coordinator deletes an evening with all that was said at it. Gives whether it was still as they saw it. */
export async function callOff(
  db: Database,
  change: EveningChange,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [done] = await commit(db, dropEvening(db, change, scope, by));
  return Number(done) > 0;
}
