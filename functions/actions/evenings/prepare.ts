import type { Change } from '../../../db/changes.ts';
import { commit } from '../../../db/commit.ts';
import { eveningNamed } from '../../../db/evenings/read.ts';
import {
  dropEvening,
  type NewEvening,
  type NewPlan,
  planEvening,
  prepareEvening,
} from '../../../db/evenings/write.ts';
import type { Database } from '../../../db/open.ts';
import type { Acting } from '../acting.ts';
import { type StoredOnce, storeOnce } from '../store-once.ts';

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

/** A coordinator prepares an evening under the key of its page, as `storeOnce` says. */
export const prepareOnce = (
  db: Database,
  evening: NewEvening,
  plan: Pick<NewPlan, 'people' | 'meetings'>,
  by: Acting,
): Promise<StoredOnce> =>
  storeOnce(
    evening,
    (one) => prepare(db, one, plan, by),
    () => eveningNamed(db, evening.id, by.scope),
  );

/** A coordinator plans what is left of an evening anew; what was held stays. Gives whether it was still as they saw it. */
export async function planAnew(
  db: Database,
  change: Change,
  plan: NewPlan,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [done] = await commit(db, planEvening(db, change, plan, scope, by));
  return Number(done) > 0;
}

/** A coordinator deletes an evening with all that was said at it. Gives whether it was still as they saw it. */
export async function callOff(
  db: Database,
  change: Change,
  { scope, ...by }: Acting,
): Promise<boolean> {
  const [done] = await commit(db, dropEvening(db, change, scope, by));
  return Number(done) > 0;
}
