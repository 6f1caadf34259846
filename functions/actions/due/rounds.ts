import { commit } from '../../../db/commit.ts';
import { type HouseRow, houseRows, noteRounds } from '../../../db/due/facts.ts';
import { useSince } from '../../../db/due/use.ts';
import type { Database } from '../../../db/open.ts';
import type { HouseFacts } from '../../../domain/due/facts.ts';
import type { DueRound } from '../../../domain/due/rounds.ts';
import { dayOfUse, spentPart } from '../../../domain/use/free-day.ts';

const roundsIn = (rows: readonly HouseRow[]) => rows.filter(({ what }) => what === 'round');

/** Since when something waits, if anything does. */
const waitsSince = (rows: readonly HouseRow[], which: HouseRow['what']): number | undefined =>
  rows.find(({ what }) => what === which)?.at;

/** What the job looks at first, at each run: a handful of rows. */
export async function houseFacts(db: Database): Promise<HouseFacts> {
  const [rows] = await commit(db, [houseRows(db)]);
  return {
    rounds: Object.fromEntries(roundsIn(rows).map(({ name, at }) => [name, at])),
    oldestMessage: waitsSince(rows, 'mail') ?? null,
    announcement: waitsSince(rows, 'announcement') ?? null,
  };
}

/** How the house does: what the job did last, what waits for it, and what part of a free day is spent. */
export async function houseState(db: Database, now: number) {
  const [rows, days] = await commit(db, [houseRows(db), useSince(db, dayOfUse(now))]);
  const last = Math.max(0, ...roundsIn(rows).map(({ at }) => (at <= now ? at : 0)));
  const spent = Math.max(0, ...days.map(spentPart));
  return {
    lastRound: last === 0 ? undefined : last,
    oldestMessage: waitsSince(rows, 'mail'),
    spent,
  };
}

/** How the house does. */
export type HouseState = Awaited<ReturnType<typeof houseState>>;

/** The job has carried out rounds to their end. */
export async function roundsDone(db: Database, done: readonly DueRound[]): Promise<void> {
  if (done.length > 0) await commit(db, [noteRounds(db, done)]);
}
