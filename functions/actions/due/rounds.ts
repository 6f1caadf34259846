import { commit } from '../../../db/commit.ts';
import {
  type HouseRow,
  houseRows,
  lastRounds,
  noteRounds,
  oldestDue,
} from '../../../db/due/facts.ts';
import { useSince } from '../../../db/due/use.ts';
import type { Database } from '../../../db/open.ts';
import type { HouseFacts } from '../../../domain/due/facts.ts';
import type { DueRound } from '../../../domain/due/rounds.ts';
import { dayOfUse, spentPart } from '../../../domain/use/free-day.ts';

/** What the job looks at first, at each run: a handful of rows. */
export async function houseFacts(db: Database): Promise<HouseFacts> {
  const [rows] = await commit(db, [houseRows(db)]);
  const waitsSince = (which: HouseRow['what']) =>
    rows.find(({ what }) => what === which)?.at ?? null;
  const rounds = rows.filter(({ what }) => what === 'round');
  return {
    rounds: Object.fromEntries(rounds.map(({ name, at }) => [name, at])),
    oldestMessage: waitsSince('mail'),
    announcement: waitsSince('announcement'),
  };
}

/** How the house does: what the job did last, what waits for it, and what part of a free day is spent. */
export async function houseState(db: Database, now: number) {
  const [rounds, [oldest], days] = await commit(db, [
    lastRounds(db),
    oldestDue(db),
    useSince(db, dayOfUse(now)),
  ]);
  const last = Math.max(0, ...rounds.map(({ began }) => (began <= now ? began : 0)));
  const spent = Math.max(0, ...days.map(spentPart));
  return { lastRound: last === 0 ? undefined : last, oldestMessage: oldest?.due, spent };
}

/** How the house does. */
export type HouseState = Awaited<ReturnType<typeof houseState>>;

/** The job has carried out rounds to their end. */
export async function roundsDone(db: Database, done: readonly DueRound[]): Promise<void> {
  if (done.length > 0) await commit(db, [noteRounds(db, done)]);
}
