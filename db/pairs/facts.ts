import { sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { PairFacts } from '../../domain/programmes/measure-pairs.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';

/** What is counted of the pairs of a programme, if somebody may see it: a row each, that they met and never what they said. */
export const pairFacts = (
  db: Database,
  programme: string,
  scope: Scope,
): Promise<readonly PairFacts[]> =>
  db.all<PairFacts>(sql`
    select made_at as madeAt, begun_at as begunAt, iif(state = 'ended', changed_at, null) as endedAt,
      ending, mentor, sessions_held as sessions, minutes_held as minutes, first_session_at as firstSessionAt
    from pairs where programme = ${programme} and ${inScope(scope, sql`+programme`)}`);
