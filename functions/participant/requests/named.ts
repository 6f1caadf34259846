import type { Context } from 'hono';
import { type Database, openDatabase } from '../../../db/open.ts';
import { type OwnStanding, standingsOf } from '../../../db/people/own.ts';
import { type OwnRequest, ownRequests } from '../../../db/requests/own.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { Role } from '../../../domain/people/participation.ts';
import { chooses, ownRequestsBelow } from '../../../domain/requests/request.ts';
import type { Language } from '../../../domain/words/language.ts';
import { Problem } from '../../http/problem.ts';
import { type Proposing, proposingIn } from '../../pairs/rules.ts';
import type { OwnEnv } from '../own.ts';

/** A request about one of somebody's participations. */
export type AskedParticipation = Context<OwnEnv, '/programmes/:id/mentors/'>;

/** A participation through which somebody chooses, or is chosen. */
export interface Choosing {
  readonly db: Database;
  readonly one: OwnStanding;
  readonly proposing: Proposing;
  /** Their requests, of this participation. */
  readonly requests: readonly OwnRequest[];
}

/**
 * The participation that the address names, if it is theirs, on that side, and its programme has people
 * choose each other; also where all is over, as long as there is something to read.
 *
 * @throws Problem 404 for another's as for none
 */
export async function namedParticipation(
  context: AskedParticipation,
  role: Role,
): Promise<Choosing> {
  const { person } = context.var.session;
  const db = openDatabase(context.env.DB);
  const [standings, all] = await Promise.all([standingsOf(db, person), ownRequests(db, person)]);
  const one = standings.find(({ id }) => id === context.req.param('id'));
  if (!one || one.role !== role) throw new Problem(404);
  const proposing = await proposingIn(context.env, one.programme);
  if (!proposing) throw new Problem(404);
  const requests = all.filter(({ participation }) => participation === one.id);
  if (requests.length === 0 && (!chooses(proposing.programme) || one.standing !== 'ready'))
    throw new Problem(404);
  return { db, one, proposing, requests };
}

/** The address of somebody's requests, or of one of them. */
export const requestsAddress = (
  language: Language,
  { id, role }: Pick<OwnStanding, 'id' | 'role'>,
  request = '',
  notice = '',
): string =>
  `${addresses.space[language]}${ownRequestsBelow(id, role, request)}${notice && `?notice=${notice}`}`;
