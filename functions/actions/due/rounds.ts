import { commit } from '../../../db/commit.ts';
import { lastRounds, noteRounds, oldestDue } from '../../../db/due/facts.ts';
import type { Database } from '../../../db/open.ts';
import type { HouseFacts } from '../../../domain/due/facts.ts';
import type { DueRound } from '../../../domain/due/rounds.ts';

/** What the job looks at first, at each run: a handful of rows. */
export async function houseFacts(db: Database): Promise<HouseFacts> {
  const [rounds, [oldest]] = await commit(db, [lastRounds(db), oldestDue(db)]);
  return {
    rounds: Object.fromEntries(rounds.map(({ name, began }) => [name, began])),
    oldestMessage: oldest?.due ?? null,
  };
}

/** The job has carried out rounds to their end. */
export async function roundsDone(db: Database, done: readonly DueRound[]): Promise<void> {
  if (done.length > 0) await commit(db, [noteRounds(db, done)]);
}
