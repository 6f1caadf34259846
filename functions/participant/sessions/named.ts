import type { Context } from 'hono';
import { openDatabase } from '../../../db/open.ts';
import type { OwnPair } from '../../../db/pairs/own.ts';
import { type OwnSessionRow, sessionsOf } from '../../../db/sessions/own.ts';
import type { OneOfSession } from '../../../db/sessions/write.ts';
import { Problem } from '../../http/problem.ts';
import type { OwnEnv } from '../own.ts';
import { type AskedPair, namedPair } from '../pairs/own.ts';

/** A request about a session of one of somebody's pairs. */
export type AskedSession = Context<OwnEnv, '/pairs/:id/sessions/:session/'>;

/** A session with the pair that it is of. */
export interface Met {
  readonly pair: OwnPair;
  readonly row: OwnSessionRow;
}

/**
 * The session that the address names, if the pair is theirs.
 *
 * @throws Problem 404 for another's as for none
 */
export async function namedSession(context: AskedSession): Promise<Met> {
  const pair = await namedPair(context as unknown as AskedPair);
  const session = context.req.param('session');
  const [row] = await sessionsOf(openDatabase(context.env.DB), pair, { session });
  if (!row) throw new Problem(404);
  return { pair, row };
}

/** Whoever asks, as the one who does something with a session. */
export const oneOf = (
  context: AskedSession | AskedPair,
  pair: OwnPair,
  session: string,
  now: number,
): OneOfSession => ({
  ...{ pair: pair.id, side: pair.side, person: context.var.session.person },
  ...{ session, now },
});

/** Where the pages of a session stand below the page of its pair. */
export const sessionBelow = (session: string, below = ''): string => `sessions/${session}/${below}`;

/** Whether the time of a session has come. */
export const hasBegun = ({ state, startsAt }: OwnSessionRow, now: number): boolean =>
  state !== 'proposed' && startsAt !== null && startsAt <= now;

/** Whether a session is still ahead: it may be moved, rewritten, cancelled. */
export const isAhead = (row: OwnSessionRow, now: number): boolean =>
  row.state === 'proposed' || (row.state === 'agreed' && !hasBegun(row, now));
