import { countedIn } from '../../db/due/people.ts';
import type { Database } from '../../db/open.ts';
import { hearsOfWaiting, promisedIn, type Side, waitingIn } from '../../domain/due/reach.ts';
import { stale } from '../../domain/due/word.ts';
import { dayOf } from '../../domain/words/day.ts';
import type { Env } from '../env.ts';
import { sidesOf } from './gather.ts';

/** How many wait on one side of a programme for what time brings them. */
export interface Promised {
  readonly programme: string;
  /** Without an answer past the day that was promised; and of these, whoever was not told yet. */
  readonly late: number;
  readonly untold: number;
  /** Without an answer, which was promised for one of the next days. */
  readonly soon: number;
  /** On the waiting list, though the programme has begun. */
  readonly waiting: number;
}

/** No more are counted on one side: past that they are many. */
const most = 500;

/** The four stretches of a side. */
function stretchesOf(side: Side, now: number) {
  const { programme, role } = side;
  const today = dayOf(now);
  const { told, late, soon } = promisedIn(side, today);
  const applied = { programme, role, standing: 'applied' } as const;
  const between = (from: number, until: number) => ({ ...applied, from, until });
  const nobody = between(0, 0);
  const [waiting = nobody] = waitingIn(side, { asOf: now, until: now, back: stale });
  return [
    between(0, told),
    between(told, late),
    between(late, soon),
    hearsOfWaiting(side, today) ? waiting : nobody,
  ];
}

/** How many wait on each side of each programme. */
export async function promisedNow(
  env: Env,
  db: Database,
  now: number,
): Promise<readonly Promised[]> {
  const sides = await sidesOf(env, 'all');
  const counted = await countedIn(
    db,
    sides.flatMap((side) => stretchesOf(side, now)),
    most,
  );
  return sides.map(({ programme }, at) => {
    const [told = 0, untold = 0, soon = 0, waiting = 0] = [0, 1, 2, 3].map(
      (each) => counted[at * 4 + each]?.n,
    );
    return { programme, late: told + untold, untold, soon, waiting };
  });
}
