import { sql } from 'drizzle-orm';
import type { HelpState, Subject } from '../../domain/pairs/help.ts';
import type { Role } from '../../domain/people/participation.ts';
import type { Scope } from '../../domain/people/scope.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';
import type { Mover } from '../people/move.ts';
import { audit, helpRequests, pairs } from '../schema.ts';
import { type Statement, writing } from '../statement.ts';
import { isTheirs, type OneOfTwo } from './move.ts';

/** What somebody of a pair turns to the coordinator with. */
export interface NewHelp {
  /** Random, and made with the page: the same page sent twice is one request. */
  readonly id: string;
  readonly subject: Subject;
  /** May be empty. */
  readonly text: string;
}

/** Condition that a request was stored at a moment. */
export const isAsked = (id: string, now: number) =>
  sql`exists (select 1 from ${helpRequests} where ${helpRequests.id} = ${id} and ${helpRequests.at} = ${now})`;

/** Statement that stores what somebody of a pair asks the coordinator, if the pair is theirs and a condition holds. */
export const addHelp = (
  db: Database,
  one: OneOfTwo,
  { id, subject, text }: NewHelp,
  when = sql`1`,
): Statement<number> =>
  writing(
    db,
    db.run(sql`
      insert into ${helpRequests} (id, pair, side, subject, text, at, state, changed_at)
      select ${id}, ${pairs.id}, ${one.side}, ${subject}, ${text}, ${one.now}, 'open', ${one.now}
      from ${pairs} where ${isTheirs(one)} and ${when} on conflict do nothing`),
  );

/** A request as whoever asked sees it. */
export interface OwnHelp {
  readonly id: string;
  readonly subject: Subject;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly state: HelpState;
}

/** What one side of a pair asked, the newest first: never what the other one did. */
export const ownHelp = (db: Database, pair: string, side: Role): Promise<readonly OwnHelp[]> =>
  db.all<OwnHelp>(sql`
    select id, subject, text, at, state from help_requests
    where pair = ${pair} and side = ${side} order by at desc limit 50`);

/** A request as a coordinator sees it. */
export interface Help extends Omit<OwnHelp, 'state'> {
  /** Where it stands. */
  readonly stands: HelpState;
  readonly side: Role;
  /** Who answered or closed it last, if somebody did. */
  readonly changedBy: string | null;
  readonly changedAt: number;
}

/** What the two of a pair asked, the newest first, if somebody may see the pair. */
export const helpOfPair = (db: Database, pair: string, scope: Scope): Promise<readonly Help[]> =>
  db.all<Help>(sql`
    select help_requests.id, side, subject, text, at, help_requests.state as stands,
      changed_by as changedBy, help_requests.changed_at as changedAt
    from help_requests join pairs on pairs.id = help_requests.pair
    where pair = ${pair} and ${inScope(scope, sql`pairs.programme`)} order by at desc limit 50`);

/** A request that nobody has answered, with its pair. */
export interface OpenHelp {
  readonly id: string;
  readonly pair: string;
  readonly programme: string;
  readonly side: Role;
  readonly subject: Subject;
  readonly at: number;
}

/** Requests that wait for an answer in the programmes that somebody sees, the longest waiting first. */
export const openHelp = (db: Database, scope: Scope, limit: number): Promise<readonly OpenHelp[]> =>
  db.all<OpenHelp>(sql`
    select help_requests.id, pair, pairs.programme, side, subject, at
    from help_requests cross join pairs on pairs.id = help_requests.pair
    where help_requests.state = 'open' and ${inScope(scope, sql`pairs.programme`)}
    order by at limit ${limit}`);

/** A request as a coordinator saw it. */
export interface SeenHelp {
  readonly id: string;
  readonly pair: string;
  readonly was: HelpState;
}

/** Statements by which a coordinator says that a request is answered, closed or open again. The last one tells whether it was. */
export function moveHelp(
  db: Database,
  { id, pair, was }: SeenHelp,
  to: HelpState,
  scope: Scope,
  { who, now }: Mover,
): readonly Statement<number>[] {
  const which = sql`
    id = ${id} and pair = ${pair} and state = ${was} and state <> ${to}
    and exists (select 1 from ${pairs} where ${pairs.id} = ${pair} and ${inScope(scope, pairs.programme)})`;
  return [
    writing(
      db,
      db.run(sql`
        insert into ${audit} (at, who, action, subject)
        select ${now}, ${who}, 'pair', ${pair} || ' help ' || ${to} from help_requests where ${which}`),
    ),
    writing(
      db,
      db.run(sql`
        update help_requests set state = ${to}, changed_by = ${who}, changed_at = ${now} where ${which}`),
    ),
  ];
}
