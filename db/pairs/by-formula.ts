import { sql } from 'drizzle-orm';
import type { Scope } from '../../domain/people/scope.ts';
import type { Formula } from '../../domain/programmes/formulas.ts';
import { livingStates } from '../../domain/requests/request.ts';
import { listed } from '../listed.ts';
import type { Database } from '../open.ts';
import { inScope } from '../people/in-scope.ts';

/** The pairs of a programme that one formula made; of those made before this was kept it is null. */
export interface MadeByFormula {
  readonly formula: Formula | null;
  readonly pairs: number;
  /** How many of them are not over. */
  readonly living: number;
  /** When the first and the last of them were made, milliseconds since 1970. */
  readonly firstAt: number;
  readonly lastAt: number;
}

/** How many pairs of a programme each formula made, the first one first; those that were taken back before anybody signed are none. */
export const pairsByFormula = (
  db: Database,
  programme: string,
  scope: Scope,
): Promise<readonly MadeByFormula[]> =>
  db.all<MadeByFormula>(sql`
    select formula, count(*) as pairs, sum(state <> 'ended') as living,
      min(made_at) as firstAt, max(made_at) as lastAt
    from pairs where programme = ${programme} and ending is not 'withdraw' and ${inScope(scope, sql`programme`)}
    group by formula order by min(made_at)`);

/** What of a programme was begun: proposals that are drafts, evenings to come, and mentors of whom something may still come. */
export async function begunIn(
  db: Database,
  programme: string,
  scope: Scope,
  now: number,
): Promise<{ readonly drafts: number; readonly evenings: number; readonly requests: number }> {
  const [row] = await db.all<{ drafts: number; evenings: number; requests: number }>(sql`
    select
      (select count(*) from proposals where programme = ${programme} and state = 'draft'
        and ${inScope(scope, sql`programme`)}) as drafts,
      (select count(*) from evenings where programme = ${programme} and ends_at > ${now}
        and ${inScope(scope, sql`programme`)}) as evenings,
      (select count(distinct mentee) from requests where programme = ${programme}
        and state in (${listed(livingStates)}) and ${inScope(scope, sql`programme`)}) as requests`);
  return row ?? { drafts: 0, evenings: 0, requests: 0 };
}
