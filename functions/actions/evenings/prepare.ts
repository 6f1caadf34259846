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

/**
 * A coordinator prepares an evening under the key of its page, once however often it is sent; under another where that one was used for what is not the
 * same. Gives the id of the evening.
 */
export async function prepareOnce(
  db: Database,
  evening: NewEvening,
  plan: Pick<NewPlan, 'people' | 'meetings'>,
  by: Acting,
): Promise<string> {
  if (await prepare(db, evening, plan, by)) return evening.id;
  const there = await eveningNamed(db, evening.id, by.scope);
  const isSame =
    there &&
    Object.entries(evening).every(([key, value]) => there[key as keyof NewEvening] === value);
  if (isSame) return evening.id;
  const other = crypto.randomUUID();
  await prepare(db, { ...evening, id: other }, plan, by);
  return other;
}

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
